using System;
using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Warns of text that stands out too little (WCAG 2.2, success criterion 1.4.3: 4.5 to 1, and 3 to 1 for large text), for every role on every surface that it can stand on.</summary>
internal static class ContrastCheck
{
    private const double LargeSize = 18;
    private const double LargeBoldSize = 14;

    public static void Check(Theme theme, ThemeContext context, SourceSpan file)
    {
        var uses = new List<Use>();
        AddText(uses, theme);
        AddTables(uses, theme);
        AddBoxes(uses, theme);
        AddCover(uses, theme);
        if (theme.Opener.Kind is not OpenerKind.Plain)
            AddOpener(uses, theme);
        foreach (var use in uses)
            Check(use, theme.Colors.Background, context, file);
    }

    private static void AddText(List<Use> uses, Theme theme)
    {
        var (type, paper) = (theme.Type, theme.Colors.Background);
        uses.AddRange(
        [
            new("body", type.Body, paper), new("lead", type.Lead, paper), new("small", type.Small, paper), new("note", type.Note, paper),
            new("caption", type.Caption, paper), new("label-color", type.Caption with { Color = theme.Figure.LabelColor, Weight = theme.Figure.LabelWeight }, paper),
            new("heading1", type.Heading1, paper), new("heading2", type.Heading2, paper), new("heading3", type.Heading3, paper), new("heading4", type.Heading4, paper),
            new("chapter-number", type.ChapterNumber, paper), new("contents-number", type.ContentsNumber, paper), new("contents-chapter", type.ContentsChapter, paper), new("contents-section", type.ContentsSection, paper),
            new("link", type.Body with { Color = theme.Colors.Link }, paper), new("running-head", type.RunningHead, paper), new("code", type.Code, paper),
            new("list label", type.Body with { Color = theme.List.LabelColor }, paper),
            new("side", type.Side, paper), new("side-title", type.SideTitle, paper), new("pull-quote", type.PullQuote, paper),
            new("timeline-when", type.TimelineWhen, paper), new("timeline-title", type.TimelineTitle, paper),
            new("chart-label", type.ChartLabel, paper), new("chart-value", type.ChartValue, paper),
        ]);
        if (theme.Section.NumberColor is { } number)
        {
            foreach (var style in (ReadOnlySpan<TextStyle>)[type.Heading2, type.Heading3, type.Heading4])
                uses.Add(new("number-color", style with { Color = number }, paper));
        }
    }

    private static void AddTables(List<Use> uses, Theme theme)
    {
        var (type, table) = (theme.Type, theme.Table);
        uses.Add(new("table", type.Table, default));
        uses.Add(new("table-header", type.TableHeader, default));
        foreach (var fill in (ReadOnlySpan<Color?>)[table.ZebraFill, table.TotalFill, table.SubtotalFill])
        {
            uses.Add(new("table", type.Table, fill ?? default));
            uses.Add(new("link", type.Table with { Color = theme.Colors.Link }, fill ?? default));
        }

        foreach (var fill in (ReadOnlySpan<Color?>)[table.HeaderFill, table.GroupFill])
            uses.Add(new("table-header", type.TableHeader, fill ?? default));
    }

    private static void AddBoxes(List<Use> uses, Theme theme)
    {
        var type = theme.Type;
        var (callout, quote, tile) = (theme.Callout.Fill, theme.Quote.Fill, theme.Tile.Fill);
        uses.AddRange(
        [
            new("quote", type.Quote, quote), new("callout-title", type.CalloutTitle, callout), new("body", type.Body, callout), new("small", type.Small, callout),
            new("list label", type.Body with { Color = theme.List.LabelColor }, callout), new("link", type.Body with { Color = theme.Colors.Link }, callout),
            new("tile-label", type.TileLabel, tile), new("tile-figure", type.TileFigure, tile), new("tile-unit", type.TileUnit, tile),
        ]);
    }

    private static void AddCover(List<Use> uses, Theme theme)
    {
        var (type, cover, back) = (theme.Type, theme.Cover, theme.BackCover.Fill);

        // What shines through may be as light or as dark as can be. Hills reach below the statements at the foot; other shapes keep clear of them.
        var tint = cover.Fill with { Alpha = (byte)Math.Round(cover.Tint * 255) };
        var isPlain = cover.Art is not ArtKind.Hills || cover.Title is CoverTitlePlace.Foot;
        (Color Title, Color Foot)[] grounds = cover.Image is null
            ? [(cover.Fill, isPlain ? cover.Fill : cover.Tone)]
            : [(ColorMath.Over(tint, Color.White), ColorMath.Over(tint, Color.White)), (ColorMath.Over(tint, Color.Black), ColorMath.Over(tint, Color.Black))];
        foreach (var (title, foot) in grounds)
        {
            uses.AddRange(
            [
                new("cover-organization", type.CoverOrganization, title), new("cover-title", type.CoverTitle, title), new("cover-subtitle", type.CoverSubtitle, title),
                new("cover-period", type.CoverPeriod, title), new("cover-statement", type.CoverStatement, foot),
            ]);
        }

        uses.Add(new("cover-title", type.CoverTitle with { Size = type.Body.Size }, back));
        uses.Add(new("cover-subtitle", type.CoverSubtitle with { Size = type.Body.Size }, back));
    }

    private static void AddOpener(List<Use> uses, Theme theme)
    {
        var (type, opener) = (theme.Type, theme.Opener);
        foreach (var fill in opener.Fills)
        {
            uses.Add(new("opener number", type.ChapterNumber with { Color = opener.NumberColor }, fill));

            // Long titles and leads reach into the shapes.
            foreach (var ground in (ReadOnlySpan<Color>)[fill, opener.Tone ?? fill])
            {
                uses.Add(new("opener title", type.Heading1 with { Color = opener.TitleColor }, ground));
                uses.Add(new("opener lead", type.Lead with { Color = opener.LeadColor }, ground));
            }
        }
    }

    private static void Check(in Use use, Color paper, ThemeContext context, SourceSpan file)
    {
        var style = use.Style;
        var background = ColorMath.Over(use.Surface, paper);
        var isLarge = style.Size.Points >= LargeSize || (style.Size.Points >= LargeBoldSize && style.Weight >= 700);
        var least = isLarge ? 3.0 : 4.5;
        var ink = ColorMath.Over(style.Color, background);
        var contrast = ColorMath.Contrast(ink, background);
        if (contrast >= least)
            return;
        // Rounded down, so that 4.49 never reads as enough.
        var shown = (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        context.Bag.Report(
            GraphicsDiagnostics.LowContrast, context.PlaceOf([style.Color, use.Surface.Alpha == 0 ? paper : use.Surface], file), use.Role, ink.ToString(), background.ToString(), shown,
            least.ToString("0.0", CultureInfo.InvariantCulture));
    }

    /// <summary>Text of a role on a surface.</summary>
    /// <param name="Role">The role, or what of the theme it takes its colour from.</param>
    /// <param name="Style">How it is set.</param>
    /// <param name="Surface">What it stands on; transparent for the paper.</param>
    private readonly record struct Use(string Role, TextStyle Style, Color Surface);
}
