using System.CommandLine;
using System.CommandLine.Parsing;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Commands;

/// <summary>The option <c>--format</c>: the files that a report is written as, joined by commas.</summary>
internal static class FormatOption
{
    private static readonly string[] Words = ["pdf", "html", "png"];

    public static Option<ReportFormats> Create() => new("--format", "-f")
    {
        Description = "Files to write, joined by commas: pdf, html, png (default: pdf)",
        HelpName = "pdf,html,png",
        CustomParser = Parse,
        DefaultValueFactory = _ => ReportFormats.Pdf,
        AllowMultipleArgumentsPerToken = false,
    };

    private static ReportFormats Parse(ArgumentResult result)
    {
        var formats = ReportFormats.None;
        foreach (var token in result.Tokens)
        {
            foreach (var part in token.Value.Split(','))
            {
                var word = part.Trim();
                if (Read(word) is not { } format)
                {
                    var hint = NearestName.DidYouMean(word, Words) is { } near ? " " + near : string.Empty;
                    result.AddError($"`{word}` is no format of --format: use {string.Join(", ", Words)}, or several joined by commas.{hint}");
                    return default;
                }

                formats |= format;
            }
        }

        return formats;
    }

    private static ReportFormats? Read(string word) => word.ToLowerInvariant() switch
    {
        "pdf" => ReportFormats.Pdf,
        "html" => ReportFormats.Html,
        "png" => ReportFormats.Png,
        _ => null,
    };
}
