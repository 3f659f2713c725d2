using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Draws the shapes of covers and openers: from the theme's colours alone, the same for the same room.</summary>
internal static class ArtPainter
{
    /// <summary>Draws shapes that stay within bounds. They stand at the foot and at the far side, away from where text begins.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="bounds">Where; the rest of a shape is cut off.</param>
    /// <param name="textEnd">How far text reaches to the far side, just above the shapes.</param>
    /// <param name="colors">Their colours.</param>
    /// <param name="items">Takes them.</param>
    public static void Draw(ArtKind kind, Rect bounds, Length textEnd, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var shapes = ImmutableArray.CreateBuilder<FrameItem>();
        switch (kind)
        {
            case ArtKind.Hills:
                HillsArt.Draw(bounds, textEnd, colors, shapes);
                break;
            case ArtKind.Arcs:
                ArcsArt.Draw(bounds, colors, shapes);
                break;
            case ArtKind.Grid:
                GridArt.Draw(bounds, colors, shapes);
                break;
            case ArtKind.Bands:
                BandsArt.Draw(bounds, colors, shapes);
                break;
            default:
                break;
        }

        if (shapes.Count > 0)
            items.Add(new ClipItem(bounds, shapes.ToImmutable()));
    }
}
