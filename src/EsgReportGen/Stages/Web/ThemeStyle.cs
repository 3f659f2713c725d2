using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Stages.Web;

/// <summary>Turns a theme into the properties of the web page's style sheet: its colours, and its type scale with the running text as the measure.</summary>
internal static class ThemeStyle
{
    private const double MillimetresPerPoint = 25.4 / 72;

    private static readonly (string Role, Func<TypeScale, TextStyle> Style)[] Roles =
    [
        ("body", t => t.Body), ("lead", t => t.Lead), ("small", t => t.Small), ("note", t => t.Note), ("caption", t => t.Caption), ("table", t => t.Table),
        ("table-header", t => t.TableHeader), ("heading1", t => t.Heading1), ("heading2", t => t.Heading2), ("heading3", t => t.Heading3), ("heading4", t => t.Heading4),
        ("chapter-number", t => t.ChapterNumber), ("contents-chapter", t => t.ContentsChapter), ("contents-section", t => t.ContentsSection), ("quote", t => t.Quote),
        ("callout-title", t => t.CalloutTitle), ("side", t => t.Side), ("side-title", t => t.SideTitle), ("pull-quote", t => t.PullQuote),
        ("timeline-when", t => t.TimelineWhen), ("timeline-title", t => t.TimelineTitle), ("tile-label", t => t.TileLabel), ("tile-figure", t => t.TileFigure), ("tile-unit", t => t.TileUnit), ("code", t => t.Code),
        ("cover-organization", t => t.CoverOrganization), ("cover-title", t => t.CoverTitle), ("cover-subtitle", t => t.CoverSubtitle), ("cover-period", t => t.CoverPeriod),
        ("cover-statement", t => t.CoverStatement),
    ];

    /// <summary>The look of the page.</summary>
    public static PageStyle Of(Theme theme)
    {
        var properties = ImmutableArray.CreateBuilder<StyleProperty>();
        AddColors(properties, theme);
        properties.Add(StyleProperty.FamilyName("body-name", theme.Type.Body.Family));
        properties.Add(StyleProperty.Number("strong-weight", theme.Type.StrongWeight));
        properties.Add(StyleProperty.Number("label-weight", theme.Figure.LabelWeight));
        properties.Add(StyleProperty.Millimetres("paper-height", Millimetres(theme.Page.Size.Height)));
        foreach (var (role, style) in Roles)
            AddRole(properties, role, style(theme.Type), theme.Type.Body.Size);
        return new PageStyle { Properties = properties.ToImmutable(), Paper = PaperOf(theme.Page) };
    }

    /// <summary>Family and weight of every face that the page is set in, in the order of the roles; some more than once.</summary>
    public static IEnumerable<(string Family, int Weight)> FacesOf(Theme theme)
    {
        foreach (var (_, style) in Roles)
            yield return (style(theme.Type).Family, style(theme.Type).Weight);
        yield return (theme.Type.Body.Family, theme.Type.StrongWeight);
        yield return (theme.Type.Caption.Family, theme.Figure.LabelWeight);
    }

    private static void AddRole(ImmutableArray<StyleProperty>.Builder properties, string role, TextStyle style, Length measure)
    {
        properties.Add(StyleProperty.Family(role + "-family", style.Family));
        properties.Add(StyleProperty.Number(role + "-weight", style.Weight));
        properties.Add(StyleProperty.Rem(role + "-size", style.Size / measure));
        properties.Add(StyleProperty.Number(role + "-leading", style.Leading / style.Size));
        properties.Add(ColorOf(role + "-color", style.Color));
    }

    private static void AddColors(ImmutableArray<StyleProperty>.Builder properties, Theme theme)
    {
        var (colors, back) = (theme.Colors, BackCoverTheme.Of(theme));
        ReadOnlySpan<(string Name, Color Color)> named =
        [
            ("background", colors.Background), ("muted", colors.Muted), ("accent", colors.Accent), ("accent-light", colors.AccentLight), ("rule", colors.Rule),
            ("surface", colors.Surface), ("link", colors.Link), ("on-dark", colors.OnDark), ("opener-bar", BarOf(theme.Opener.Bar)), ("list-label", theme.List.LabelColor),
            ("label-color", theme.Figure.LabelColor), ("cover-fill", theme.Cover.Fill), ("opener-title", theme.Opener.TitleColor),
            ("opener-lead", theme.Opener.LeadColor), ("opener-number", theme.Opener.NumberColor), ("opener-fill", theme.Opener.Fills[0]), ("back-fill", theme.BackCover.Fill), ("back-ink", back.Colors.Text),
            ("back-quiet", back.Colors.Muted), ("back-surface", back.Colors.Surface), ("back-rule", back.Colors.Rule), ("back-spot", theme.BackCover.Spot),
            ("cover-accent2", theme.Cover.Spot), ("callout-fill", theme.Callout.Fill), ("callout-bar", BarOf(theme.Callout.Accent)), ("quote-fill", theme.Quote.Fill),
            ("quote-bar", BarOf(theme.Quote.Accent)),
            ("side-bar", BarOf(theme.SideNote.Bar)), ("pull-quote-bar", BarOf(theme.PullQuote.Bar)), ("timeline-line", BarOf(theme.Timeline.Line)), ("timeline-mark", theme.Timeline.Mark), ("tile-fill", theme.Tile.Fill), ("tile-bar", BarOf(theme.Tile.Accent)), ("table-rule", BarOf(theme.Table.Rule)),
            ("table-header-rule", BarOf(theme.Table.HeaderRule)), ("table-header-fill", theme.Table.HeaderFill ?? default), ("table-zebra-fill", theme.Table.ZebraFill ?? default),
            ("table-total-fill", theme.Table.TotalFill ?? default),
        ];
        foreach (var (name, color) in named)
            properties.Add(ColorOf(name, color));
    }

    // A rule without width is none.
    private static Color BarOf(in Stroke stroke) => stroke.Width.Points > 0 ? stroke.Color : default;

    private static StyleProperty ColorOf(string name, Color color) => StyleProperty.Color(name, color.ToString());

    private static Paper PaperOf(PageGeometry page) => new(
        Millimetres(page.Size.Width), Millimetres(page.Size.Height), Millimetres(page.Top), Millimetres(page.Right), Millimetres(page.Bottom), Millimetres(page.Left));

    private static double Millimetres(Length length) => Math.Round(length.Points * MillimetresPerPoint, 2);
}
