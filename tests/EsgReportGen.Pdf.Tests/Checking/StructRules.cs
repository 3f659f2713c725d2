using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Which structure types may stand in which, and what each must say (ISO 32000-1:2008, 14.8.4; ISO 14289-1, 7).</summary>
internal static class StructRules
{
    private static readonly HashSet<string> Blocks =
        ["P", "H1", "H2", "H3", "H4", "H5", "H6", "Table", "L", "Sect", "Div", "Document", "BlockQuote", "TOC", "Figure", "Caption"];

    private static readonly Dictionary<string, string[]> Kids = new()
    {
        ["Document"] = ["Sect"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI", "TOC"],
        ["TOCI"] = ["Lbl", "Reference", "TOC"],
        ["Table"] = ["Caption", "THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    private static readonly Dictionary<string, string> Parents = new()
    {
        ["LI"] = "L", ["LBody"] = "LI", ["TOCI"] = "TOC", ["TR"] = "THead TBody", ["TH"] = "TR", ["TD"] = "TR", ["THead"] = "Table", ["TBody"] = "Table",
    };

    public static void Check(PdfFileReader file, PdfDictionary element, string type, List<string> kids, string path, ref int lastHeading, List<string> problems)
    {
        if (Kids.TryGetValue(type, out var allowed) && kids.Any(k => !allowed.Contains(k)))
            problems.Add($"{path}: holds {string.Join(' ', kids)}");
        if (Parents.TryGetValue(type, out var parent) && !parent.Split(' ').Contains(path.Split('/')[^2]))
            problems.Add($"{path}: in the wrong place");
        if (type is "P" or "Span" or "Link" or "Lbl" or "Reference" or ['H', >= '1' and <= '6'] && kids.Any(Blocks.Contains))
            problems.Add($"{path}: a block in running text");
        if (type is ['H', var digit and >= '1' and <= '6'])
        {
            if (digit - '0' > lastHeading + 1)
                problems.Add($"{path}: skips from level {lastHeading}");
            lastHeading = digit - '0';
        }

        if (type == "Figure" && (element["Alt"] is not PdfString { Text.Length: > 0 } || Attribute(file, element, "BBox") is not PdfArray))
            problems.Add($"{path}: no Alt or BBox");
        if (type == "Note" && element["ID"] is not PdfString)
            problems.Add($"{path}: no ID");
        if (type == "L" && Attribute(file, element, "ListNumbering") is not PdfName)
            problems.Add($"{path}: no ListNumbering");
        if (type == "Link" && !file.Items(element["K"]).OfType<PdfDictionary>().Any(k => k["Type"] is PdfName { Name: "OBJR" }))
            problems.Add($"{path}: no annotation");
        if (type == "Table" && kids.LastIndexOf("Caption") > 0)
            problems.Add($"{path}: caption out of place");
    }

    public static PdfValue Attribute(PdfFileReader file, PdfDictionary element, string key) =>
        (file.Resolve(element["A"]) as PdfDictionary)?[key] ?? PdfValue.Null;
}
