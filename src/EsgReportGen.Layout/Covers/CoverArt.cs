using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Covers;

/// <summary>Draws the ground of the front page: hills at the foot, and a short bar above the title.</summary>
internal static class CoverArt
{
    private const byte FarHill = 110;
    private static readonly Length BarLength = new(56);
    private static readonly Length BarHeight = new(4);
    private static readonly Length BarGap = new(26);

    /// <summary>Draws it, as artifacts.</summary>
    public static void Draw(ImmutableArray<FrameItem>.Builder items, Theme theme, in PageArea area)
    {
        var (style, page) = (theme.Cover, area.Page);
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(new Rect(default, default, page.Width, page.Height)), style.Fill));
        if (style.BandHeight.Points > 0)
        {
            var top = page.Height - style.BandHeight;
            items.Add(new PathItem(Hill(page, top - (style.BandHeight * 0.55), -0.5, style.BandHeight), style.Accent with { Alpha = FarHill }));
            items.Add(new PathItem(Hill(page, top, 0.5, style.BandHeight), style.Accent));
        }

        var bar = new Rect(area.Text.X, style.TitleTop - BarGap, BarLength, BarHeight);
        items.Add(new PathItem(Path.Rectangle(bar), style.Accent2));
        items.Add(new ArtifactEnd());
    }

    /// <summary>The ground below a soft line over the width of the page.</summary>
    private static Path Hill(Size page, Length middle, double swing, Length height)
    {
        var (left, right) = (middle - (height * swing), middle + (height * swing));
        return new Path(
        [
            new(PathVerb.Move, new Point(default, left)),
            new(PathVerb.Curve, new Point(page.Width, right), new Point(page.Width * 0.35, left), new Point(page.Width * 0.6, right)),
            new(PathVerb.Line, new Point(page.Width, page.Height)),
            new(PathVerb.Line, new Point(default, page.Height)),
            new(PathVerb.Close, new Point(default, left)),
        ]);
    }
}
