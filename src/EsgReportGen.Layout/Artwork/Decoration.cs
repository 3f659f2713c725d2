using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Artwork;

/// <summary>The shapes of covers and openers for grounds that are no pages.</summary>
public static class Decoration
{
    /// <summary>Draws the shapes on a ground on which no text stands.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="size">Size of the ground; shapes may reach over its edges.</param>
    /// <param name="ground">Colour of the ground, which is not drawn.</param>
    /// <param name="tone">Their strongest tone.</param>
    /// <param name="spot">Colour of the one small shape.</param>
    /// <returns>Paths from the upper left corner, in the order of painting; none for <see cref="ArtKind.None"/>.</returns>
    public static ImmutableArray<FrameItem> Draw(ArtKind kind, Size size, Color ground, Color tone, Color spot)
    {
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        ArtPainter.Draw(kind, new ArtStage(new Rect(default, default, size.Width, size.Height)), new ArtColors(ground, tone, spot), items);
        return items.Count == 0 ? [] : ((ClipItem)items[0]).Items;
    }
}
