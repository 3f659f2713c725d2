using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Draws the small line that shows how a figure went; it has no scale, and its words say its values.</summary>
internal static class TrendLine
{
    private const double DotRadius = 2;
    private static readonly Length Thickness = new(1.25);

    /// <summary>Draws a line through values, broken at gaps, with a dot at the last value.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="node">The line's node; null where nothing says it in words, so that it is decoration.</param>
    /// <param name="values">Values in ascending order of period, null for a gap.</param>
    /// <param name="bounds">Where the line stands.</param>
    /// <param name="theme">Colours.</param>
    public static void Draw(ImmutableArray<FrameItem>.Builder items, NodeId? node, ImmutableArray<decimal?> values, Rect bounds, Theme theme)
    {
        if (TrendRange.Of(values) is not { } range)
            return;
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var isDrawing = false;
        Point? last = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
            {
                isDrawing = false;
                continue;
            }

            var x = bounds.X + new Length(DotRadius) + ((bounds.Width - new Length(DotRadius * 2)) * ((double)i / (values.Length - 1)));
            var y = bounds.Bottom - new Length(DotRadius) - ((bounds.Height - new Length(DotRadius * 2)) * range.ShareOf(value));
            last = new Point(x, y);
            segments.Add(new PathSegment(isDrawing ? PathVerb.Line : PathVerb.Move, last.Value));
            isDrawing = true;
        }

        items.Add(node is { } id ? new TagStart(id) : new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(new Path(segments.ToImmutable()), null, new Stroke(theme.Colors.Accent, Thickness)));
        if (last is { } end)
            items.Add(new PathItem(Path.Rectangle(Around(end), new Length(DotRadius)), theme.Colors.Accent));
        items.Add(node is null ? new ArtifactEnd() : new TagEnd());
    }

    private static Rect Around(Point point)
    {
        var radius = new Length(DotRadius);
        return new Rect(point.X - radius, point.Y - radius, radius * 2, radius * 2);
    }
}
