using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Navigation;

/// <summary>The outline: neighbours, counts, titles and places are right, and the titles are those of the headings (ISO 32000-1:2008, 12.3.3; ISO 14289-1, 7.17).</summary>
internal static class OutlineRules
{
    private const int MostItems = 100_000;

    public static void Check(CheckedFile file)
    {
        var titles = new List<string>();
        var headings = file.Structure.Nodes.Count(n => n.Type is ['H', >= '1' and <= '6']);
        if (file.Catalog["Outlines"] is not PdfLink root)
        {
            file.Require(headings == 0, "7.17", "there are headings and no outline");
            return;
        }

        file.Require(file.Name(file.Catalog["PageMode"]) == "UseOutlines", "7.17", "viewers do not show the outline");
        var shown = CheckItems(file, root, DestinationRules.NamesOf(file), titles);
        file.Require(file.Number(file.Reader.Dictionary(root)["Count"]) == shown, "outline", "Count is not the number of items that are shown");
        file.Require(file.Structure.Root is null || titles.Count == headings, "7.17", $"{titles.Count} items for {headings} headings");
    }

    private static int CheckItems(CheckedFile file, PdfLink parent, Dictionary<string, PdfValue> names, List<string> titles)
    {
        var above = file.Reader.Dictionary(parent);
        var (shown, previous) = (0, default(PdfLink));
        for (var link = above["First"] as PdfLink; link is not null && titles.Count < MostItems; link = file.Reader.Dictionary(link)["Next"] as PdfLink)
        {
            var item = file.Reader.Dictionary(link);
            var title = file.Text(item["Title"])?.Trim() ?? string.Empty;
            titles.Add(title);
            file.Require(title.Length > 0, "outline", "an item without a title");
            file.Require(item["Parent"].Equals(parent) && (previous is null ? !item.Entries.ContainsKey("Prev") : item["Prev"].Equals(previous)), "outline", $"{title}: its neighbours");
            DestinationRules.CheckPlace(file, item["Dest"], names, "outline: " + title);
            var inner = item["First"] is PdfLink ? CheckItems(file, link, names, titles) : 0;
            var count = (int)(file.Number(item["Count"]) ?? 0);
            file.Require(System.Math.Abs(count) == inner, "outline", $"{title}: Count {count} for {inner} items");
            shown += 1 + (count > 0 ? inner : 0);
            previous = link;
        }

        file.Require(above["Last"] is PdfLink last ? last.Equals(previous) : previous is null, "outline", "Last is not the last item");
        return shown;
    }
}
