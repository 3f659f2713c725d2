using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Covers;

/// <summary>Draws the ground of the front page, to its edges: shapes where no text stands, or a picture with the page's colour behind the text.</summary>
internal static class CoverGround
{
    private static readonly Length BarLength = new(56);
    private static readonly Length BarHeight = new(4);
    private static readonly Length Gap = new(26);

    /// <summary>Draws it, as artifacts.</summary>
    public static void Draw(Theme theme, in PageArea area, CoverPlaces places, RasterImage? image, ImmutableArray<FrameItem>.Builder items)
    {
        var style = theme.Cover;
        var page = new Rect(default, default, area.Page.Width, area.Page.Height);
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(page), style.Fill));
        if (image is not null)
            DrawPicture(style, page, places, image, items);
        else
            ArtPainter.Draw(style.Art, new ArtStage(Stage(style, page, places)), new ArtColors(style.Fill, style.Tone, style.Spot), items);
        if (image is null && style.Art is ArtKind.None)
            items.Add(new PathItem(Path.Rectangle(new Rect(area.Text.X, places.Title.Top - Gap, BarLength, BarHeight)), style.Spot));
        items.Add(new ArtifactEnd());
    }

    // Hills and arcs grow out of the page's edge; squares and stripes stand above the statements.
    private static Rect Stage(CoverStyle style, in Rect page, CoverPlaces places)
    {
        if (style.Title is CoverTitlePlace.Foot)
        {
            var above = style.Art is ArtKind.Grid or ArtKind.Bands ? places.HeadFoot + Gap : default;
            return page with { Y = above, Height = Length.Max(Length.Zero, places.Title.Top - (Gap * 1.5) - above) };
        }

        var top = places.Title.Bottom + Gap;
        var bottom = style.Art is ArtKind.Hills or ArtKind.Arcs ? page.Height : places.FootTop - Gap;
        return new Rect(page.X, top, page.Width, Length.Max(Length.Zero, bottom - top));
    }

    // Text stands on the page's own colour, through which the picture may shine.
    private static void DrawPicture(CoverStyle style, in Rect page, CoverPlaces places, RasterImage image, ImmutableArray<FrameItem>.Builder items)
    {
        var (top, bottom) = (places.Title.Top - Gap, places.Title.Bottom + Gap);
        if (style.Title is CoverTitlePlace.Top)
            top = default;
        var foot = places.FootTop - Gap;
        if (style.Title is CoverTitlePlace.Foot || bottom > foot)
            (bottom, foot) = (page.Height, page.Height);
        items.Add(FilledPicture.In(page, image));
        var tint = style.Fill with { Alpha = (byte)System.Math.Round(style.Tint * 255) };
        items.Add(new PathItem(Path.Rectangle(new Rect(page.X, top, page.Width, bottom - top)), tint));
        if (foot < page.Height)
            items.Add(new PathItem(Path.Rectangle(new Rect(page.X, foot, page.Width, page.Height - foot)), tint));
    }
}
