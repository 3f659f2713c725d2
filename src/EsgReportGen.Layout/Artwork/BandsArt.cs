using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Upright stripes without gaps that rise towards the far side.</summary>
internal static class BandsArt
{
    // From the far side, in shares of the highest.
    private static readonly double[] Heights = [1, 0.84, 0.9, 0.66, 0.52, 0.58, 0.36, 0.24];
    private static readonly double[] Tints = [1, 0.7, 0.45, 0.85, 0.6, 0.3, 0.5, 0.25];
    private const int Spot = 2;

    /// <summary>Draws them.</summary>
    public static void Draw(in ArtStage stage, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var bounds = stage.Bounds;
        var width = bounds.Width / 16;
        var highest = Length.Min(bounds.Height * 0.9, bounds.Width * 1.1);
        for (var i = 0; i < Heights.Length; i++)
        {
            var height = highest * Heights[i];
            var stripe = new Rect(bounds.Right - (width * (i + 1)), bounds.Bottom - height, width, height);
            if (!stage.IsFree(stripe))
                stripe = stripe with { Y = bounds.Bottom - (stage.Foot * Heights[i]), Height = stage.Foot * Heights[i] };
            items.Add(new PathItem(Path.Rectangle(stripe), colors.Tint(Tints[i])));
            if (i == Spot)
                items.Add(new PathItem(Path.Rectangle(stripe with { Height = Length.Min(width, stripe.Height) }), colors.Spot));
        }
    }
}
