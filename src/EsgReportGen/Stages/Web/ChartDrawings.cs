using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Pictures;

namespace EsgReportGen.Stages.Web;

/// <summary>Takes the drawings of charts out of the pages: what stands in the web page is what is printed.</summary>
internal static class ChartDrawings
{
    /// <summary>The drawings by the node of their chart.</summary>
    public static ImmutableDictionary<NodeId, VectorPicture> Of(ReportDocument document, PagedDocument pages, Theme theme)
    {
        var wanted = document.Charts().Select(c => c.Id).ToHashSet();
        var drawings = new Dictionary<NodeId, VectorPicture>();
        foreach (var page in pages.Pages)
        {
            if (drawings.Count == wanted.Count)
                break;
            Find(page.Items, wanted, theme, drawings);
        }

        return drawings.ToImmutableDictionary();
    }

    // The ground of a chart, such as its scale, stands in one group with its tag.
    private static void Find(ImmutableArray<FrameItem> items, HashSet<NodeId> wanted, Theme theme, Dictionary<NodeId, VectorPicture> drawings)
    {
        foreach (var item in items)
        {
            if (item is not GroupItem group)
                continue;
            if (ChartOf(group, wanted) is { } chart)
                drawings.TryAdd(chart, VectorDrawer.Draw(group.Items, theme.Type));
            else
                Find(group.Items, wanted, theme, drawings);
        }
    }

    private static NodeId? ChartOf(GroupItem group, HashSet<NodeId> wanted)
    {
        foreach (var item in group.Items)
        {
            if (item is TagStart tag && wanted.Contains(tag.Node))
                return tag.Node;
        }

        return null;
    }
}
