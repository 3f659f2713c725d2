using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Styles;
using EsgReportGen.Stages.Web;

namespace EsgReportGen.Tests.Web;

/// <summary>The web page looks as the theme says.</summary>
public sealed class ThemeStyleTests
{
    [Fact]
    public void Theme_GivesEveryPropertyOnceThatTheStyleSheetReads()
    {
        var names = ThemeStyle.Of(ThemeLoader.Default).Properties.Select(p => p.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(PageStyle.Needed.Except(names));
    }

    [Fact]
    public void Paper_IsTheThemesInMillimetres()
    {
        var theme = ThemeLoader.Load(new SourceFile("templates/theme.yaml", "page: { size: Letter, margins: { left: 20mm } }\n"), new DiagnosticBag());
        var paper = ThemeStyle.Of(theme).Paper;
        Assert.Equal((215.9, 279.4, 20.0), (paper.Width, paper.Height, paper.Left));
    }

    // What the page sets beside the pairs that every theme is checked for when it is read.
    [Fact]
    public void Text_OfThePage_StandsOutFromItsGround()
    {
        var theme = ThemeLoader.Default;
        var (colors, type, paper) = (theme.Colors, theme.Type, theme.Colors.Background);
        (string Use, Color Ink, Color Ground)[] uses =
        [
            ("hint, names in passports", colors.Muted, paper), ("link", colors.Link, paper), ("link in a callout", colors.Link, ColorMath.Over(theme.Callout.Fill, paper)),
            ("link on a tile", colors.Link, ColorMath.Over(theme.Tile.Fill, paper)), ("link in a total", colors.Link, ColorMath.Over(theme.Table.TotalFill ?? default, paper)),
            ("number in the list of chapters", colors.Accent, paper), ("label of a table", theme.Figure.LabelColor, paper), ("marker of a list", theme.List.LabelColor, paper),
            ("target of a link", colors.Text, colors.AccentLight), ("code", type.Code.Color, colors.Surface), ("statement above the hills", type.CoverStatement.Color, theme.Cover.Fill),
            ("statement on the far hill", type.CoverStatement.Color, ColorMath.Mix(theme.Cover.Fill, theme.Cover.Tone, 0.45)), ("statement on the near hill", type.CoverStatement.Color, theme.Cover.Tone),
        ];
        Assert.All(uses, u => Assert.True(ColorMath.Contrast(u.Ink, u.Ground) >= 4.5, FormattableString.Invariant($"{u.Use}: {ColorMath.Contrast(u.Ink, u.Ground):0.0}")));
        // What is no text but must be seen (WCAG 2.2, 1.4.11): the line around what has the focus.
        Assert.True(ColorMath.Contrast(colors.Accent, paper) >= 3);
        Assert.True(ColorMath.Contrast(colors.OnDark, theme.Cover.Fill) >= 3);
    }
}
