using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Layout.Flow;

/// <summary>Takes tags, links and destinations out of items, for what is shown a second time: repeated header rows, running heads.</summary>
internal static class Untagged
{
    /// <summary>The items that are only to be seen.</summary>
    public static ImmutableArray<FrameItem> Of(ImmutableArray<FrameItem> items)
    {
        var visible = ImmutableArray.CreateBuilder<FrameItem>(items.Length);
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    visible.Add(group with { Items = Of(group.Items) });
                    break;
                case TextItem { Citation: not null } text:
                    visible.Add(text with { Citation = null });
                    break;
                case TextItem or PathItem or ImageItem or ClipItem:
                    visible.Add(item);
                    break;
                default:
                    break;
            }
        }

        return visible.ToImmutable();
    }
}
