using System.Collections.Immutable;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Graphics.Theming.Reading;
using Size = EsgReportGen.Graphics.Geometry.Size;

namespace EsgReportGen.Graphics.Tests.Theming;

public sealed class ThemeLoaderTests
{
    private static readonly string[] Sections = ["colors", "page", "type", "table", "tile", "cover", "x"];
    private static readonly string[] Keys = ["accent", "size", "body", "rule", "fill"];

    [Fact]
    public void Load_NoFile_GivesOwnTheme()
    {
        var bag = new DiagnosticBag();
        Assert.Same(ThemeLoader.Default, ThemeLoader.Load(null, bag));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void Default_OwnTheme_PassesItsOwnChecks()
    {
        var (theme, diagnostics) = Load("colors: {}");
        Assert.Empty(diagnostics);
        Assert.Equal(ThemeLoader.Default.Type.Body, theme.Type.Body);
        Assert.NotNull(FontCatalog.Default.Find(theme.Type.Body.Family, theme.Type.Body.Weight));
    }

    [Fact]
    public void Load_EveryKey_IsTaken()
    {
        var (theme, diagnostics) = Load("""
            colors: { accent: "#06c", rule: "#CCCCCC80", series: ["#111", accent] }
            fonts: { text: Inter }
            page: { size: letter, margins: { left: 3cm, top: 1in }, header: 40, column-gap: 5mm }
            type:
              body: { size: 10pt, weight: medium }
              heading2: { size: 20, leading: 1.2em, color: text, after: 0.5em }
              strong-weight: 700
              emphasis-weight: 500
              slant: 8
            list: { bullet: "*" }
            link: { underline: none }
            table: { header-fill: surface, zebra-fill: none, rule: { width: 1, color: accent-dark, dash: 2 } }
            tile: { per-row: 3, bar: none }
            callout: { fill: none }
            notes: { mark-scale: 0.7 }
            cover: { art: none, title: foot, title-top: 100mm, image: images/cover.jpg, tint: 0.9 }
            opener: { style: page, art: grid, fill: [text, accent-dark], tone: none, gap: 12 }
            """);
        Assert.Empty(diagnostics);
        Assert.Equal(new Size(new Length(612), new Length(792)), Rounded(theme.Page.Size));
        Assert.Equal((72, 40), (theme.Page.Top.Points, theme.Page.HeaderBaseline.Points));
        Assert.Equal((10, 500), (theme.Type.Body.Size.Points, theme.Type.Body.Weight));
        Assert.Equal((20, 24, 10), (theme.Type.Heading2.Size.Points, theme.Type.Heading2.Leading.Points, theme.Type.Heading2.SpaceAfter.Points));
        Assert.Equal(theme.Colors.Text, theme.Type.Heading2.Color);
        Assert.Equal((700, 500, 8), (theme.Type.StrongWeight, theme.Type.EmphasisWeight, theme.Type.SlantAngle));
        Assert.Equal(new Stroke(theme.Colors.AccentDark, new Length(1), new Length(2)), theme.Table.Rule);
        Assert.Equal((theme.Colors.Surface, null), (theme.Table.HeaderFill, theme.Table.ZebraFill));
        Assert.Equal((3, 0), (theme.Tile.MaximumPerRow, theme.Tile.Accent.Width.Points));
        Assert.Equal((ArtKind.None, CoverTitlePlace.Foot, "content/images/cover.jpg", 0.9), (theme.Cover.Art, theme.Cover.Title, theme.Cover.Image?.Text, theme.Cover.Tint));
        Assert.Equal((OpenerKind.Page, ArtKind.Grid, (Color?)null, 12), (theme.Opener.Kind, theme.Opener.Art, theme.Opener.Tone, theme.Opener.Gap.Points));
        Assert.Equal([theme.Colors.Text, theme.Colors.AccentDark], theme.Opener.Fills);
        Assert.Equal([Color.FromRgb(0x11, 0x11, 0x11), Color.FromRgb(0, 0x66, 0xCC)], theme.Colors.Series);
        Assert.Equal(new Color(0xCC, 0xCC, 0xCC, 0x80), theme.Colors.Rule);
    }

    [Fact]
    public void Load_SmallPaper_ShrinksLargeTypeAndHeights_KeepsWhatIsRead()
    {
        var (theme, diagnostics) = Load("page: { size: A5 }\ntype: { heading2: { size: 17 } }");
        Assert.Empty(diagnostics);
        Assert.Equal((21, 25.5, 31, 17, 9.5), (theme.Type.Heading1.Size.Points, theme.Type.Heading1.Leading.Points, theme.Type.CoverTitle.Size.Points, theme.Type.Heading2.Size.Points, theme.Type.Body.Size.Points));
        Assert.InRange(theme.Cover.TitleTop.Points, Length.FromMillimetres(73).Points, Length.FromMillimetres(74).Points);
        Assert.True(theme.Opener.Height < Length.FromMillimetres(50));
    }

    [Theory]
    [InlineData("Letter")]
    [InlineData("A4")]
    [InlineData("A3")]
    public void Load_UsualPaper_KeepsTypeAndHeights(string size)
    {
        var (theme, _) = Load($"page: {{ size: {size} }}");
        Assert.Equal(ThemeLoader.Default.Type, theme.Type);
        Assert.Equal(ThemeLoader.Default.Cover, theme.Cover);
        Assert.Equal(ThemeLoader.Default.Opener.Height, theme.Opener.Height);
    }

    [Fact]
    public void Load_AccentOnly_ColoursEverythingThatFollows()
    {
        var (theme, diagnostics) = Load("colors:\n  accent: \"#C2410C\"\n");
        Assert.Empty(diagnostics);
        var accent = Color.FromRgb(0xC2, 0x41, 0x0C);
        Assert.Equal([accent, accent, accent], [theme.Colors.Link, theme.Tile.Accent.Color, theme.Colors.Series[0]]);
        Assert.Equal(theme.Colors.AccentDark, theme.Type.Heading1.Color);
        Assert.NotEqual(ThemeLoader.Default.Colors.AccentDark, theme.Colors.AccentDark);
    }

    [Fact]
    public void Load_OwnAccent_ChangesNothing() =>
        Assert.Equal(ThemeLoader.Default.Colors, Load("colors: { accent: '#0B6E5F' }").Theme.Colors);

    [Theory]
    [InlineData("colors: { acent: '#123456' }", "ESG1018", "acent", "did you mean `accent`?")]
    [InlineData("colors: { text: '#12345' }", "ESG5015", "#12345", "#rrggbb")]
    [InlineData("table: { header-fill: surfce }", "ESG5015", "surfce", "did you mean `surface`?")]
    [InlineData("page: { margins: { top: 2em } }", "ESG5011", "2em", "mm")]
    [InlineData("type: { body: { size: 3 } }", "ESG5014", "3", "limits")]
    [InlineData("type: { body: { weight: semibold } }", "ESG5016", "semibold", "did you mean `semi-bold`?")]
    [InlineData("type: { boddy: { size: 9 } }", "ESG1018", "boddy", "did you mean `body`?")]
    [InlineData("page: { size: A44 }", "ESG5017", "A44", "did you mean `A4`?")]
    [InlineData("page: { margins: { left: 300, right: 200 } }", "ESG5018", "page", "smaller")]
    [InlineData("page: { side: { width: 70mm, gap: 15mm } }", "ESG5025", "side", "none")]
    [InlineData("list: { bullet: bullets }", "ESG5019", "bullets", "character")]
    [InlineData("notes: { mark-rise: high }", "ESG5013", "high", "plain number")]
    [InlineData("colors: { muted: '#999999' }", "ESG5020", "#999999", "darker")]
    [InlineData("base: broadshet", "ESG5021", "broadshet", "did you mean `broadsheet`?")]
    [InlineData("base: nothing-like-it", "ESG5021", "nothing-like-it", "`evergreen`, `broadsheet`")]
    [InlineData("type: { heading1: { tracking: 1 } }", "ESG5014", "1", "limits")]
    [InlineData("callout: { bar-side: bottom }", "ESG5030", "bottom", "`top`")]
    [InlineData("tile: { label: under }", "ESG5030", "under", "`below`")]
    [InlineData("table: [1]", "ESG1019", "[1]", "mapping")]
    public void Load_Mistake_IsReportedAtItsPlace(string yaml, string id, string place, string hint)
    {
        var (theme, diagnostics) = Load(yaml);
        var diagnostic = diagnostics[0];
        Assert.Equal((id, place), (diagnostic.Id, diagnostic.Span.Text));
        Assert.Contains(hint, diagnostic.Hint);
        Assert.Equal(ThemeLoader.Default.Page, theme.Page with { Side = ThemeLoader.Default.Page.Side });
    }

    [Theory]
    [InlineData("page: { side: none }", null)]
    [InlineData("page: { side: { width: 100 } }", 100.0)]
    [InlineData("page: { size: A5 }", null)]
    [InlineData("page: { size: A3 }", 119.055)]
    public void Load_SideColumn_IsThereWhereTextStaysWideEnough(string yaml, double? width)
    {
        var (theme, diagnostics) = Load(yaml);
        Assert.Empty(diagnostics);
        Assert.Equal(width, theme.Page.Side is { } side ? System.Math.Round(side.Width.Points, 3) : null);
    }

    [Theory]
    [InlineData("series: ['#8AA84B']", "ESG5022", "#8AA84B", "colour 1 of `series`, #8aa84b, has a contrast of 2.6 to 1")]
    [InlineData("series: ['#C62828', '#5B6B1E']", "ESG5023", "#5B6B1E", "colours 1 and 2 of `series`, #c62828 and #5b6b1e, look alike with deuteranopia")]
    [InlineData("series: ['#0B6E5F', '#B8521C']", "ESG5024", "#B8521C", "their lightness differs by 6.0, below 10 of 100")]
    public void Load_SeriesHardToTell_WarnsWithTheColours(string colors, string id, string place, string message)
    {
        var finding = Assert.Single(Load($"colors: {{ {colors} }}").Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Warning, place), (finding.Id, finding.Severity, finding.Span.Text));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("table: { zebra-fill: '#456' }", "`table`")]
    [InlineData("callout: { fill: '#0B6E5F' }", "`callout-title`")]
    [InlineData("type: { chart-label: { color: '#AAA' } }", "`chart-label`")]
    [InlineData("figure: { label-color: '#AAA' }", "`label-color`")]
    [InlineData("section: { number-color: '#AAA' }", "`number-color`")]
    [InlineData("list: { label-color: '#AAA' }", "`list label`")]
    [InlineData("tile: { fill: '#0B6E5F' }", "`tile-label`")]
    public void Load_SurfaceOrInkTooNear_WarnsOfTheRole(string yaml, string role)
    {
        var findings = Load(yaml).Diagnostics;
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("ESG5020", f.Id));
        Assert.Contains(findings, f => f.Message.Contains(role, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Load_LanguagesOwn_ChangesTheReportsKeyByKey()
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load(
            new SourceFile("templates/theme.yaml", "fonts: { text: Brand, fallback: [Symbols] }\ntype:\n  body: { size: 10, weight: medium }\n"),
            new SourceFile("templates/ja/theme.yaml", "fonts: { fallback: [Noto Sans CJK JP, Noto Sans CJK SC] }\ntype:\n  body: { size: 9 }\ncolors:\n"),
            bag);
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(("Brand", 500, 9.0), (theme.Type.Body.Family, theme.Type.Body.Weight, theme.Type.Body.Size.Points));
        Assert.Equal(["Noto Sans CJK JP", "Noto Sans CJK SC"], theme.Fallback);
        Assert.Equal("Brand, Noto Sans CJK JP, Noto Sans CJK SC", string.Join(", ", theme.NamedFamilies));
    }

    [Fact]
    public void Load_MistakeInTheLanguagesOwn_IsReportedThere()
    {
        var bag = new DiagnosticBag();
        ThemeLoader.Load(new SourceFile("templates/theme.yaml", "fonts: { text: Inter }"), new SourceFile("templates/ja/theme.yaml", "fonts: { txt: Inter }"), bag);
        Assert.Equal("templates/ja/theme.yaml:1:10", Assert.Single(bag.ToImmutable()).Span.ToString());
    }

    [Fact]
    public void Load_AnyText_NeverThrows() =>
        Gen.Select(Gen.Int[0, Sections.Length - 1], Gen.Int[0, Keys.Length - 1], Gen.String[0, 8])
            .Sample(t => Load($"{Sections[t.Item1]}: {{ {Keys[t.Item2]}: {t.Item3} }}"), iter: 500);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12.5pt", 12.5)]
    [InlineData("25.4 mm", 72)]
    [InlineData("-1in", -72)]
    public void TryParseLength_Units_AreConverted(string text, double points)
    {
        Assert.True(ThemeText.TryParseLength(text, null, out var length));
        Assert.Equal(points, length.Points, 9);
    }

    [Fact]
    public void Contrast_KnownPairs_AreThoseOfWcag()
    {
        Assert.Equal(21, ColorMath.Contrast(Color.Black, Color.White), 6);
        Assert.Equal(4.478, ColorMath.Contrast(Color.FromRgb(0x77, 0x77, 0x77), Color.White), 3);
    }

    private static (Theme Theme, ImmutableArray<Diagnostic> Diagnostics) Load(string yaml)
    {
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load(new SourceFile("templates/theme.yaml", yaml), bag);
        return (theme, bag.ToImmutable());
    }

    private static Size Rounded(Size size) => new(new Length(System.Math.Round(size.Width.Points, 3)), new Length(System.Math.Round(size.Height.Points, 3)));
}
