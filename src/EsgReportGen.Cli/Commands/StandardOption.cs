using System.CommandLine;
using System.CommandLine.Parsing;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Pdf;

namespace EsgReportGen.Cli.Commands;

/// <summary>The option <c>--standard</c>: the standards that the PDF keeps, joined by commas, or none.</summary>
internal static class StandardOption
{
    private static readonly string[] Words = ["ua1", "a3a", "none"];

    public static Option<PdfStandards> Create() => new("--standard")
    {
        Description = "Standards that the PDF keeps, joined by commas: ua1 (PDF/UA-1), a3a (PDF/A-3a); none for a small file without tags (default: ua1,a3a)",
        HelpName = "ua1,a3a|none",
        CustomParser = Parse,
        DefaultValueFactory = _ => PdfOptions.Default.Standards,
    };

    private static PdfStandards Parse(ArgumentResult result)
    {
        var standards = PdfStandards.None;
        var saysNone = false;
        foreach (var part in result.Tokens[^1].Value.Split(','))
        {
            switch (part.Trim().ToLowerInvariant())
            {
                case "ua1":
                    standards |= PdfStandards.Ua1;
                    break;
                case "a3a":
                    standards |= PdfStandards.A3a;
                    break;
                case "none":
                    saysNone = true;
                    break;
                default:
                    var hint = NearestName.DidYouMean(part.Trim(), Words) is { } near ? " " + near : string.Empty;
                    result.AddError($"`{part.Trim()}` is no standard of --standard: use ua1, a3a, both joined by a comma, or none.{hint}");
                    return default;
            }
        }

        if (saysNone && standards != PdfStandards.None)
            result.AddError("`none` stands alone: a file keeps standards, or it keeps none.");
        return standards;
    }
}
