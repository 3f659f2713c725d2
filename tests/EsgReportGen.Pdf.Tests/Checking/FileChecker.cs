using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Catalog, metadata, annotations, destinations and outline.</summary>
internal static class FileChecker
{
    public static void Check(PdfFileReader file, Dictionary<int, PdfDictionary> pages, List<string> problems)
    {
        var catalog = file.Catalog;
        Require(file.Resolve(catalog["MarkInfo"]) is PdfDictionary info && info["Marked"] is PdfKeyword { Word: "true" }, "MarkInfo", problems);
        Require(catalog["Lang"] is PdfString { Text.Length: > 0 }, "Lang", problems);
        Require(file.Resolve(catalog["ViewerPreferences"]) is PdfDictionary view && view["DisplayDocTitle"] is PdfKeyword { Word: "true" }, "DisplayDocTitle", problems);
        Require(file.Items(catalog["OutputIntents"]).Count == 1, "OutputIntents", problems);
        Require(file.Items(file.Trailer["ID"]).Count == 2, "ID", problems);
        var xmp = Encoding.UTF8.GetString(file.Data(file.Dictionary(catalog["Metadata"])).Span);
        Require(xmp.Contains("<pdfaid:part>3</pdfaid:part>", System.StringComparison.Ordinal), "pdfaid", problems);
        Require(xmp.Contains("<pdfuaid:part>1</pdfuaid:part>", System.StringComparison.Ordinal), "pdfuaid", problems);
        System.Xml.Linq.XDocument.Parse(xmp.Trim('\uFEFF'));
        var names = file.Resolve(catalog["Names"]) is PdfDictionary trees && trees["Dests"] is PdfLink dests ? TreeReader.Names(file, dests, problems) : [];
        foreach (var (name, place) in names)
            CheckPlace(file, place, names, pages, "name " + name, problems);
        foreach (var page in pages.Values)
            CheckPage(file, page, names, pages, problems);
        if (catalog["Outlines"] is PdfLink outline)
            CheckOutline(file, outline, names, pages, problems);
    }

    private static void CheckPage(
        PdfFileReader file, PdfDictionary page, Dictionary<string, PdfValue> names, Dictionary<int, PdfDictionary> pages, List<string> problems)
    {
        Require(page["Tabs"] is PdfName { Name: "S" }, "Tabs", problems);
        var box = file.Items(page["MediaBox"]).Cast<PdfNumber>().Select(n => n.Value).ToArray();
        foreach (var annotation in file.Items(page["Annots"]).Select(file.Dictionary))
        {
            var area = file.Items(annotation["Rect"]).Cast<PdfNumber>().Select(n => n.Value).ToArray();
            Require(area[0] < area[2] && area[1] < area[3] && area[0] >= 0 && area[1] >= 0 && area[2] <= box[2] && area[3] <= box[3], "Rect within the page", problems);
            Require(annotation["F"] is PdfNumber { Value: 4 }, "F 4", problems);
            Require(annotation["Contents"] is PdfString { Text.Length: > 0 }, "Contents", problems);
            if (file.Resolve(annotation["A"]) is PdfDictionary action)
                Require(action["URI"] is PdfString uri && uri.Text.All(c => c is > ' ' and <= '~'), "URI in ASCII", problems);
            else
                CheckPlace(file, annotation["Dest"], names, pages, "link", problems);
        }
    }

    private static void CheckPlace(
        PdfFileReader file, PdfValue place, Dictionary<string, PdfValue> names, Dictionary<int, PdfDictionary> pages, string what, List<string> problems)
    {
        var target = place is PdfString name ? names.GetValueOrDefault(name.Text, PdfValue.Null) : place;
        Require(file.Items(target) is [PdfLink page, PdfName, ..] && pages.ContainsKey(page.Number), $"place of {what}", problems);
    }

    private static int CheckOutline(
        PdfFileReader file, PdfLink parent, Dictionary<string, PdfValue> names, Dictionary<int, PdfDictionary> pages, List<string> problems)
    {
        var above = file.Dictionary(parent);
        var (count, previous) = (0, default(PdfLink));
        for (var link = above["First"] as PdfLink; link is not null; link = file.Dictionary(link)["Next"] as PdfLink)
        {
            var item = file.Dictionary(link);
            Require(item["Title"] is PdfString { Text.Length: > 0 }, "outline title", problems);
            Require(item["Parent"].Equals(parent) && (item["Prev"] as PdfLink) == previous, "outline neighbours", problems);
            CheckPlace(file, item["Dest"], names, pages, "outline", problems);
            if (item["First"] is PdfLink)
                Require(item["Count"] is PdfNumber folded && -folded.Value == CheckOutline(file, link, names, pages, problems), "outline count", problems);
            (count, previous) = (count + 1, link);
        }

        Require(above["Last"] as PdfLink == previous, "outline last", problems);
        if (above["Type"] is PdfName { Name: "Outlines" })
            Require(above["Count"] is PdfNumber total && total.Value == count, "outline total", problems);
        return count;
    }

    private static void Require(bool holds, string what, List<string> problems)
    {
        if (!holds)
            problems.Add($"not right: {what}");
    }
}
