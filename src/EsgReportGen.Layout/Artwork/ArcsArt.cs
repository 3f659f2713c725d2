using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Rings around a point at the far edge, one within the other, as if something large rose there.</summary>
internal static class ArcsArt
{
    private const double LargestShare = 0.62;
    private static readonly double[] Radii = [1, 0.76, 0.54, 0.34];
    private static readonly double[] Tints = [0.28, 0.5, 0.75, 1];

    /// <summary>Draws them.</summary>
    public static void Draw(Rect bounds, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var isLow = bounds.Height < bounds.Width;
        var largest = isLow ? Length.Min(bounds.Height * 1.05, bounds.Width * LargestShare) : bounds.Width * 0.86;
        var centre = new Point(bounds.Right, isLow ? bounds.Bottom : bounds.Y + (bounds.Height * 0.5));
        for (var i = 0; i < Radii.Length; i++)
            items.Add(new PathItem(Path.Circle(centre, largest * Radii[i]), colors.Tint(Tints[i])));
        items.Add(new PathItem(Path.Circle(centre, largest * 0.14), colors.Spot));
    }
}
