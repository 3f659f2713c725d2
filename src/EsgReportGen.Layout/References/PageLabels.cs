using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.References;

/// <summary>Finds out on which pages nodes begin. Pages are counted from the cover, which is 1 and bears no number.</summary>
internal static class PageLabels
{
    /// <summary>The label of the page on which each node begins.</summary>
    public static Dictionary<NodeId, string> Of(ReportDocument document, ChapterLayout[] chapters, ReportLocale locale)
    {
        var labels = new Dictionary<NodeId, string> { [document.Cover.Id] = locale.WithDigits("1") };
        var number = 1;
        foreach (var chapter in chapters)
        {
            foreach (var page in chapter.Pages)
            {
                number++;
                if (page.Destinations.IsEmpty)
                    continue;
                var label = Label(number, locale);
                foreach (var node in page.Destinations)
                    labels.TryAdd(node, label);
            }
        }

        return labels;
    }

    /// <summary>The label of the page with a number, from 1.</summary>
    public static string Label(int number, ReportLocale locale) => locale.WithDigits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether two sets of labels are the same.</summary>
    public static bool AreEqual(Dictionary<NodeId, string> a, Dictionary<NodeId, string> b)
    {
        if (a.Count != b.Count)
            return false;
        foreach (var (node, label) in a)
        {
            if (!b.TryGetValue(node, out var other) || other != label)
                return false;
        }

        return true;
    }
}
