using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Draws the shapes of covers and openers: from the theme's colours alone, the same for the same room.</summary>
internal static class ArtPainter
{
    /// <summary>Draws shapes that stay within bounds. They stand at the foot and at the far side, away from where text begins.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="stage">Where.</param>
    /// <param name="colors">Their colours.</param>
    /// <param name="items">Takes them.</param>
    public static void Draw(ArtKind kind, in ArtStage stage, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var shapes = ImmutableArray.CreateBuilder<FrameItem>();
        switch (kind)
        {
            case ArtKind.Hills:
                HillsArt.Draw(stage, colors, shapes);
                break;
            case ArtKind.Arcs:
                ArcsArt.Draw(stage.Bounds, colors, shapes);
                break;
            case ArtKind.Grid:
                GridArt.Draw(stage, colors, shapes);
                break;
            case ArtKind.Bands:
                BandsArt.Draw(stage, colors, shapes);
                break;
            default:
                break;
        }

        if (shapes.Count > 0)
            items.Add(new ClipItem(stage.Bounds, shapes.ToImmutable()));
    }
}
