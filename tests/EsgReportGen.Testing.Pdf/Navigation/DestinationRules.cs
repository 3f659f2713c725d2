using System.Collections.Generic;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf.Structure;

namespace EsgReportGen.Testing.Pdf.Navigation;

/// <summary>Every place that is named or led to is on a page (ISO 32000-1:2008, 12.3.2).</summary>
internal static class DestinationRules
{
    public static void Check(CheckedFile file)
    {
        var names = NamesOf(file);
        foreach (var (name, place) in names)
            CheckPlace(file, place, names, "the name " + name);
        foreach (var page in file.Pages)
        {
            foreach (var (number, annotation) in page.Annotations())
            {
                if (annotation.Entries.TryGetValue("Dest", out var place))
                    CheckPlace(file, place, names, $"{page.Name}: annotation {number}");
            }
        }
    }

    public static Dictionary<string, PdfValue> NamesOf(CheckedFile file) =>
        file.Dictionary(file.Catalog["Names"]) is { } trees ? TreeReader.Names(file, trees["Dests"], "Dests") : [];

    public static void CheckPlace(CheckedFile file, PdfValue place, Dictionary<string, PdfValue> names, string what)
    {
        var target = file.Reader.Resolve(place) is PdfString name ? names.GetValueOrDefault(name.Text, PdfValue.Null) : place;
        var parts = file.Reader.Items(target);
        file.Require(parts is [PdfLink, PdfName { Name: "XYZ" or "Fit" }, ..] && file.PageOf(parts[0]) is not null, "destinations", what + " leads to no place");
        if (parts is not [var link, PdfName { Name: "XYZ" }, PdfNumber left, PdfNumber top, ..] || file.PageOf(link) is not { } page)
            return;
        var box = file.Numbers(page.Dictionary["MediaBox"])!;
        file.Require(left.Value >= 0 && left.Value <= box[2] && top.Value >= 0 && top.Value <= box[3], "destinations", what + " leads beyond its page");
    }
}
