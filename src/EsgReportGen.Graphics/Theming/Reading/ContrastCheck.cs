using System.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Warns of text that stands out too little (WCAG 2.2, success criterion 1.4.3: 4.5 to 1, and 3 to 1 for large text).</summary>
internal static class ContrastCheck
{
    private const double LargeSize = 18;
    private const double LargeBoldSize = 14;

    public static void Check(Theme theme, ThemeContext context, SourceSpan file)
    {
        var (type, paper) = (theme.Type, theme.Colors.Background);
        (string Role, TextStyle Style, Color Background)[] uses =
        [
            ("body", type.Body, paper), ("lead", type.Lead, paper), ("small", type.Small, paper), ("note", type.Note, paper),
            ("caption", type.Caption, paper), ("table", type.Table, paper),
            ("table", type.Table, ColorMath.Over(theme.Table.ZebraFill ?? default, paper)),
            ("table", type.Table, ColorMath.Over(theme.Table.TotalFill ?? default, paper)),
            ("table", type.Table, ColorMath.Over(theme.Table.SubtotalFill ?? default, paper)),
            ("table-header", type.TableHeader, ColorMath.Over(theme.Table.GroupFill ?? default, paper)),
            ("table-header", type.TableHeader, ColorMath.Over(theme.Table.HeaderFill ?? default, paper)),
            ("heading1", type.Heading1, paper), ("heading2", type.Heading2, paper), ("heading3", type.Heading3, paper), ("heading4", type.Heading4, paper),
            ("chapter-number", type.ChapterNumber, paper), ("contents-number", type.ContentsNumber, paper), ("contents-chapter", type.ContentsChapter, paper), ("contents-section", type.ContentsSection, paper),
            ("link", type.Body with { Color = theme.Colors.Link }, paper),
            ("side", type.Side, paper), ("side-title", type.SideTitle, paper), ("pull-quote", type.PullQuote, paper), ("timeline-when", type.TimelineWhen, paper),
            ("timeline-title", type.TimelineTitle, paper), ("running-head", type.RunningHead, paper), ("code", type.Code, paper),
            ("quote", type.Quote, ColorMath.Over(theme.Quote.Fill, paper)),
            ("callout-title", type.CalloutTitle, ColorMath.Over(theme.Callout.Fill, paper)), ("body", type.Body, ColorMath.Over(theme.Callout.Fill, paper)),
            ("tile-label", type.TileLabel, ColorMath.Over(theme.Tile.Fill, paper)), ("tile-figure", type.TileFigure, ColorMath.Over(theme.Tile.Fill, paper)),
            ("tile-unit", type.TileUnit, ColorMath.Over(theme.Tile.Fill, paper)),
        ];
        foreach (var (role, style, background) in uses)
            Check(role, style, background, context, file);
        CheckCover(theme, context, file);
        Check("cover-title", theme.Type.CoverTitle with { Size = theme.Type.Body.Size }, theme.BackCover.Fill, context, file);
        Check("cover-subtitle", theme.Type.CoverSubtitle with { Size = theme.Type.Body.Size }, theme.BackCover.Fill, context, file);
        if (theme.Opener.Kind is not OpenerKind.Plain)
            CheckOpener(theme, context, file);
    }

    private static void CheckCover(Theme theme, ThemeContext context, SourceSpan file)
    {
        var (type, cover) = (theme.Type, theme.Cover);

        // What shines through may be as light or as dark as can be. Statements may stand on the shapes at the foot.
        var tint = cover.Fill with { Alpha = (byte)System.Math.Round(cover.Tint * 255) };
        var isPlain = cover.Art is ArtKind.None || cover.Title is CoverTitlePlace.Foot;
        (Color Title, Color Foot)[] grounds = cover.Image is null
            ? [(cover.Fill, isPlain ? cover.Fill : cover.Tone)]
            : [(ColorMath.Over(tint, Color.White), ColorMath.Over(tint, Color.White)), (ColorMath.Over(tint, Color.Black), ColorMath.Over(tint, Color.Black))];
        foreach (var (title, foot) in grounds)
        {
            Check("cover-organization", type.CoverOrganization, title, context, file);
            Check("cover-title", type.CoverTitle, title, context, file);
            Check("cover-subtitle", type.CoverSubtitle, title, context, file);
            Check("cover-period", type.CoverPeriod, title, context, file);
            Check("cover-statement", type.CoverStatement, foot, context, file);
        }
    }

    private static void CheckOpener(Theme theme, ThemeContext context, SourceSpan file)
    {
        var (type, opener) = (theme.Type, theme.Opener);
        foreach (var fill in opener.Fills)
        {
            Check("opener number", type.ChapterNumber with { Color = opener.NumberColor }, fill, context, file);

            // Long titles and leads reach into the shapes.
            foreach (var ground in (System.ReadOnlySpan<Color>)[fill, opener.Tone ?? fill])
            {
                Check("opener title", type.Heading1 with { Color = opener.TitleColor }, ground, context, file);
                Check("opener lead", type.Lead with { Color = opener.LeadColor }, ground, context, file);
            }
        }
    }

    private static void Check(string role, TextStyle style, Color background, ThemeContext context, SourceSpan file)
    {
        var isLarge = style.Size.Points >= LargeSize || (style.Size.Points >= LargeBoldSize && style.Weight >= 700);
        var least = isLarge ? 3.0 : 4.5;
        var ink = ColorMath.Over(style.Color, background);
        var contrast = ColorMath.Contrast(ink, background);
        if (contrast >= least)
            return;
        // Rounded down, so that 4.49 never reads as enough.
        var shown = (System.Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        context.Bag.Report(
            GraphicsDiagnostics.LowContrast, PlaceOf(style.Color, background, context, file), role, ink.ToString(), background.ToString(), shown,
            least.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static SourceSpan PlaceOf(Color ink, Color background, ThemeContext context, SourceSpan file)
    {
        foreach (var wanted in (System.ReadOnlySpan<Color>)[ink, background])
        {
            for (var i = context.Written.Count - 1; i >= 0; i--)
            {
                if (context.Written[i].Color == wanted)
                    return context.Written[i].Span;
            }
        }

        // A colour that follows from another: the accent is the one that others follow from.
        return context.Written.Count > 0 ? context.Written[0].Span : file;
    }
}
