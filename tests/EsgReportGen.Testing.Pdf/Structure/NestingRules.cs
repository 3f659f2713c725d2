using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Testing.Pdf.Files;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Which types there are, which may stand in which, and what each must say (ISO 32000-1:2008, 14.8.4; ISO 14289-1, 7.2 to 7.9).</summary>
internal static class NestingRules
{
    private static readonly HashSet<string> Inline = ["Span", "Link", "Reference", "Note", "Code", "Lbl", "Quote"];

    private static readonly HashSet<string> Blocks =
        ["P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "Table", "Figure", "BlockQuote", "Sect", "Div", "TOC", "Caption"];

    // The types that reports have; whatever else comes must be thought of first.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Document"] = ["Sect"],
        ["Sect"] = [.. Blocks],
        ["Div"] = [.. Blocks],
        ["BlockQuote"] = [.. Blocks],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["LBody"] = [.. Blocks],
        ["TOC"] = ["TOCI", "TOC"],
        ["TOCI"] = ["Reference", "TOC"],
        ["Table"] = ["Caption", "THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],

        // A chart holds its names and values as text; whatever else stood in it would be lost behind the alternative text.
        ["Figure"] = ["Span", "Link"],
        ["Code"] = [],
    };

    // A row is empty where cells of rows above cover all of it.
    private static readonly HashSet<string> MayBeEmpty = ["TH", "TD", "TR"];

    public static void Check(CheckedFile file)
    {
        foreach (var node in file.Structure.Nodes)
        {
            CheckPlace(file, node);
            CheckEntries(file, node);
        }

        if (file.Structure.Nodes is [var top, ..])
            file.Require(top.Type == "Document", "structure", "the tree is not a Document");
        file.Require(file.Structure.Root is not { } root || file.Dictionary(root["RoleMap"]) is not { Entries.Count: > 0 }, "7.1", "types are remapped");
    }

    private static void CheckPlace(CheckedFile file, StructNode node)
    {
        var isKnown = Allowed.TryGetValue(node.Type, out var allowed) || Inline.Contains(node.Type) || node.Type is "P" or "Caption" or "TH" or "TD" or ['H', >= '1' and <= '6'];
        file.Require(isKnown, "7.1", $"{node.Path}: a type that reports do not have");
        foreach (var kid in node.Kids)
        {
            var fits = allowed?.Contains(kid.Type) ?? Inline.Contains(kid.Type);
            file.Require(fits, "7.2", $"{node.Path}: {kid.Type} has no place in it");
        }

        var holdsMarks = allowed is null || node.Type is "Figure" or "Code";
        file.Require(holdsMarks || node.Content.All(c => c.Mark is null), "7.1", $"{node.Path}: text has no meaning in it");
        file.Require(node.Content.Count > 0 || MayBeEmpty.Contains(node.Type), "structure", $"{node.Path}: it is empty");
    }

    private static void CheckEntries(CheckedFile file, StructNode node)
    {
        var kids = node.Kids.Select(k => k.Type).ToList();
        file.Require(file.Text(node.Dictionary["Lang"]) is not { } language || CatalogRules.IsLanguage(language), "7.2", $"{node.Path}: Lang");
        switch (node.Type)
        {
            case "Figure":
                file.Require(file.Text(node.Dictionary["Alt"]) is { } alternative && alternative.Trim().Length > 0, "7.3", $"{node.Path}: no alternative text");
                RequireBox(file, node);
                break;
            case "Table":
                RequireBox(file, node);
                file.Require(kids.Count(k => k == "Caption") <= 1 && kids.IndexOf("Caption") <= 0, "7.2", $"{node.Path}: the caption is not first");
                file.Require(kids.Count(k => k == "THead") <= 1 && kids.Contains("TBody"), "7.2", $"{node.Path}: not one head and a body");
                break;
            case "L":
                file.Require(node.Attribute("List", "ListNumbering") is EsgReportGen.Pdf.Reading.PdfName { Name: "None" or "Disc" or "Circle" or "Square" or "Decimal" or "UpperAlpha" or "LowerAlpha" or "UpperRoman" or "LowerRoman" }, "7.6", $"{node.Path}: no ListNumbering");
                break;
            case "LI":
                file.Require(kids.Count(k => k == "Lbl") <= 1 && kids.IndexOf("Lbl") <= 0 && kids.Count(k => k == "LBody") <= 1, "7.6", $"{node.Path}: label and body");
                break;
            case "Note":
                file.Require(file.Text(node.Dictionary["ID"]) is { Length: > 0 }, "7.9", $"{node.Path}: no ID");
                file.Require(kids.FirstOrDefault() == "Lbl", "7.9", $"{node.Path}: no label");
                break;
            case "Link":
                file.Require(node.Content.Any(c => c.Annotation is not null), "7.18.5", $"{node.Path}: no annotation");
                file.Require(node.Content.Any(c => c.Annotation is null), "7.18.5", $"{node.Path}: nothing to follow");
                break;
            case "TOCI" or "Reference":
                file.Require(node.Type == "TOCI" ? kids.FirstOrDefault() == "Reference" : kids.Contains("Link"), "7.2", $"{node.Path}: it leads nowhere");
                break;
        }
    }

    private static void RequireBox(CheckedFile file, StructNode node)
    {
        var box = file.Numbers(node.Attribute("Layout", "BBox"));
        file.Require(box is [var left, var bottom, var right, var top] && left <= right && bottom <= top, "7.3", $"{node.Path}: no bounding box");
    }
}
