using System.Linq;
using EsgReportGen.Pdf;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Files;

/// <summary>The catalog (ISO 14289-1, 7.1, 7.2; ISO 19005-3, 6.4, 6.5, 6.7, 6.9 to 6.11).</summary>
internal static class CatalogRules
{
    private static readonly string[] Forbidden = ["AA", "Requirements", "NeedsRendering", "OCProperties", "AcroForm", "OpenAction", "Perms", "Threads", "Collection"];

    public static void Check(CheckedFile file)
    {
        var catalog = file.Catalog;
        file.Require(file.Name(catalog["Type"]) == "Catalog", "catalog", "Type");
        var isMarked = file.Dictionary(catalog["MarkInfo"]) is { } info && file.IsTrue(info["Marked"]) && !file.IsTrue(info["Suspects"]);
        var isTagged = file.Standards != PdfStandards.None;
        file.Require(isMarked == isTagged, "7.1", "MarkInfo");
        file.Require(file.Dictionary(catalog["StructTreeRoot"]) is not null == isTagged, "7.1", "StructTreeRoot");
        file.Require(file.Text(catalog["Lang"]) is { Length: > 0 } language && IsLanguage(language), "7.2", "Lang of the catalog");
        file.Require(file.Dictionary(catalog["ViewerPreferences"]) is { } view && file.IsTrue(view["DisplayDocTitle"]), "7.1", "DisplayDocTitle");
        foreach (var key in Forbidden.Where(catalog.Entries.ContainsKey))
            file.Report("catalog", key + " has no place in a report");
        file.Require(file.Dictionary(catalog["Names"])?.Entries.ContainsKey("AlternatePresentations") != true, "6.10", "alternate presentations");
        CheckLabels(file);
    }

    /// <summary>Whether a text has the form of a language tag (RFC 3066).</summary>
    public static bool IsLanguage(string tag) => System.Text.RegularExpressions.Regex.IsMatch(tag, "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$");

    private static void CheckLabels(CheckedFile file)
    {
        var labels = file.Reader.Items(file.Dictionary(file.Catalog["PageLabels"])?["Nums"] ?? PdfValue.Null);
        file.Require(labels.Count > 0 && file.Number(labels[0]) == 0, "7.17", "page labels do not begin at the first page");
        for (var i = 0; i + 1 < labels.Count; i += 2)
        {
            var key = file.Number(labels[i]);
            file.Require(key < file.Pages.Count && (i == 0 || key > file.Number(labels[i - 2])), "7.17", $"page label {i / 2} is out of order");
            var range = file.Dictionary(labels[i + 1]);
            file.Require(range is not null && (file.Number(range["St"]) ?? 1) >= 1 && file.Name(range["S"]) is null or "D" or "R" or "r" or "A" or "a", "7.17", $"page label {i / 2}");
        }
    }
}
