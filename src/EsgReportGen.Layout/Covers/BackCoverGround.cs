using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Covers;

/// <summary>Draws the ground of a page of the back cover, with shapes below its text.</summary>
internal static class BackCoverGround
{
    private const double HighestShare = 0.5;
    private static readonly Length Gap = new(30);

    /// <summary>Draws it.</summary>
    /// <param name="theme">The look.</param>
    /// <param name="area">The page.</param>
    /// <param name="bottom">How far down text reaches.</param>
    public static ImmutableArray<FrameItem> Draw(Theme theme, in PageArea area, Length bottom)
    {
        var style = theme.BackCover;
        var page = new Rect(default, default, area.Page.Width, area.Page.Height);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        items.Add(new PathItem(Path.Rectangle(page), style.Fill));
        var top = Length.Max(bottom + Gap, page.Height * (1 - HighestShare));
        if (top < page.Height - Gap)
            ArtPainter.Draw(style.Art, new ArtStage(page with { Y = top, Height = page.Height - top }), new ArtColors(style.Fill, style.Tone, style.Spot), items);
        return items.ToImmutable();
    }
}
