using System;

namespace EsgReportGen.Graphics.Frames;

/// <summary>Says what a slice of a shaped text reads as, taken from its glyphs' clusters as a reader of the page would.</summary>
public static class FrameText
{
    /// <summary>The text of an item; what it says instead where it says so.</summary>
    public static string Of(TextItem item) => item.ActualText ?? SpanOf(item).ToString();

    /// <summary>The text of an item, without a copy.</summary>
    public static ReadOnlySpan<char> SpanOf(TextItem item)
    {
        if (item.ActualText is { } actual)
            return actual;
        var glyphs = item.Text.Glyphs;
        var text = item.Text.Text;
        int start, end;
        if (item.Text.IsRightToLeft)
        {
            start = glyphs[item.Start + item.Count - 1].Cluster;
            end = item.Start == 0 ? text.Length : glyphs[item.Start - 1].Cluster;
        }
        else
        {
            start = glyphs[item.Start].Cluster;
            end = item.Start + item.Count == glyphs.Length ? text.Length : glyphs[item.Start + item.Count].Cluster;
        }

        return text.AsSpan(start, Math.Max(0, end - start));
    }
}
