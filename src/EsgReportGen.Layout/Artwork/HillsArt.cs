using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Soft hills behind each other, and the sun that goes down behind the furthest.</summary>
internal static class HillsArt
{
    // Of the width; of a high page no more than the foot is hilly.
    private const double HighestShare = 0.5;
    private static readonly Length SmallestSun = new(7);

    /// <summary>Draws them along the foot of the bounds.</summary>
    public static void Draw(in ArtStage stage, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var bounds = stage.Bounds;
        var height = Length.Min(bounds.Height, bounds.Width * HighestShare);
        var room = Length.Min(bounds.Right - stage.TextEnd, bounds.Width * 0.42);
        var radius = Length.Min(height * 0.2, room * 0.4);
        if (radius >= SmallestSun)
            items.Add(new PathItem(Path.Circle(new Point(bounds.Right - (room / 2), bounds.Bottom - (height * 0.79)), radius), colors.Spot));
        items.Add(new PathItem(Hill(bounds, height, 0.42, 0.52, 0.96), colors.Tint(0.35)));
        items.Add(new PathItem(Hill(bounds, height, 0.66, 0.30, 0.60), colors.Tint(0.65)));
        items.Add(new PathItem(Hill(bounds, height, 0.20, 0.50, 0.16), colors.Tint(1)));
    }

    /// <summary>The ground below a line that goes through three heights, each a share of the height of all.</summary>
    private static Path Hill(Rect b, Length height, double left, double middle, double right)
    {
        var (x0, x1, x2) = (b.X, b.X + (b.Width * 0.48), b.Right);
        var (y0, y1, y2) = (b.Bottom - (height * left), b.Bottom - (height * middle), b.Bottom - (height * right));
        // The slope in the middle is that from end to end, so that both halves meet without a bend.
        var slope = (y2 - y0) / (x2 - x0);
        var reach = b.Width * 0.24;
        return new Path(
        [
            new(PathVerb.Move, new Point(x0, y0)),
            new(PathVerb.Curve, new Point(x1, y1), new Point(x0 + (b.Width * 0.16), y0), new Point(x1 - reach, y1 - (reach * slope))),
            new(PathVerb.Curve, new Point(x2, y2), new Point(x1 + reach, y1 + (reach * slope)), new Point(x2 - (b.Width * 0.16), y2)),
            new(PathVerb.Line, new Point(x2, b.Bottom)),
            new(PathVerb.Line, new Point(x0, b.Bottom)),
            new(PathVerb.Close, new Point(x0, y0)),
        ]);
    }
}
