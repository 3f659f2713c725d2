using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Graphics.Tests.Theming;

public sealed class BuiltInThemesTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_BaseAlone_HasNoFindingAndNeedsNoFontOfTheMachine(string name)
    {
        var (theme, findings) = Load("base: " + name);
        Assert.Empty(findings);
        Assert.True(FontCatalog.Default.Has(theme.Type.Body.Family) && FontCatalog.Default.Has(theme.Type.TileFigure.Family));
        Assert.True(theme.Colors.Series.Length >= 6);
    }

    [Fact]
    public void Load_NoBase_IsTheFirst() => Assert.Equal(Load("base: " + BuiltInThemes.DefaultName).Theme.Type, Load("colors: {}").Theme.Type);

    [Fact]
    public void Load_Themes_LookTrulyDifferent()
    {
        var (first, second) = (Load("base: evergreen").Theme, Load("base: broadsheet").Theme);
        Assert.NotEqual(first.Colors.Background, second.Colors.Background);
        Assert.NotEqual(first.Colors.Accent, second.Colors.Accent);
        Assert.NotEqual(first.Page, second.Page);
        Assert.NotEqual(first.Type.Heading1, second.Type.Heading1);
        Assert.NotEqual(first.Table, second.Table);
        Assert.NotEqual(first.Tile, second.Tile);
        Assert.NotEqual(first.Callout, second.Callout);
        Assert.NotEqual(first.Chart, second.Chart);
        Assert.NotEqual(first.Cover, second.Cover);
    }

    [Fact]
    public void Load_ReportsOwnKeys_GoOverTheBase()
    {
        var (theme, findings) = Load("base: broadsheet\ntype: { heading1: { size: 36 } }\n");
        var below = Load("base: broadsheet").Theme;
        Assert.Empty(findings);
        Assert.Equal((36.0, below.Type.Heading1.Weight), (theme.Type.Heading1.Size.Points, theme.Type.Heading1.Weight));
        Assert.Equal(below.Table, theme.Table);
    }

    [Fact]
    public void Load_ReportsOwnAccent_TakesAlongWhatFollowsFromItAlsoInTheBase()
    {
        var accent = Color.FromRgb(0x9C, 0x1C, 0x5A);
        var theme = Load("base: broadsheet\ncolors: { accent: '#9C1C5A' }\n").Theme;
        Assert.Equal([accent, accent, accent], [theme.Colors.Link, theme.Colors.Series[0], theme.Section.NumberColor!.Value]);
    }

    [Fact]
    public void Load_ColourOfTheBaseMadeUnreadable_IsReportedInTheReportsFile()
    {
        var finding = Load("base: broadsheet\ncolors: { background: '#888888' }\n").Findings[0];
        Assert.Equal(("ESG5020", "templates/theme.yaml"), (finding.Id, finding.Span.File!.Path));
    }

    [Fact]
    public void LoadLook_OtherLook_ReplacesTheReportsThemeButNotItsFontsOrItsLanguages()
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.LoadLook(
            new SourceFile("--theme", "base: broadsheet\n"),
            new SourceFile("templates/theme.yaml", "fonts: { fallback: [Symbols] }\ncolors: { accent: '#06c' }\n"),
            new SourceFile("templates/ja/theme.yaml", "type: { body: { size: 9 } }\n"),
            bag);
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(Load("base: broadsheet").Theme.Colors.Accent, theme.Colors.Accent);
        Assert.Equal(["Symbols"], theme.Fallback);
        Assert.Equal(9.0, theme.Type.Body.Size.Points);
    }

    private static (Theme Theme, ImmutableArray<Diagnostic> Findings) Load(string yaml)
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load(new SourceFile("templates/theme.yaml", yaml), bag);
        return (theme, bag.ToImmutable());
    }
}
