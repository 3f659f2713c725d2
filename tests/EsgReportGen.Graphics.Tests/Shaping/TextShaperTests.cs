using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Tests.Shaping;

public sealed class TextShaperTests
{
    private static readonly TextShaper Shaper = new(FontCatalog.Default);

    [Fact]
    public void Shape_Empty_HasNoParts() => Assert.Empty(Shape("").Parts);

    [Fact]
    public void Shape_Letter_HasAdvanceOfItsGlyph()
    {
        var glyph = Assert.Single(Assert.Single(Shape("H").Parts).Glyphs);
        Assert.Equal(TestFonts.Regular.GlyphOf('H'), glyph.Id);
        Assert.Equal(TestFonts.Regular.GlyphAdvance(glyph.Id), glyph.Advance);
    }

    [Fact]
    public void Shape_KerningPair_IsNarrowerThanItsLetters() =>
        Assert.True(Width("AV") < Width("A") + Width("V"));

    [Fact]
    public void Shape_TabularFigures_AllHaveOneWidth()
    {
        var widths = "0123456789".Select(c => Width(c.ToString(), ShapingFeatures.TabularFigures)).Distinct();
        Assert.Single(widths);
        Assert.NotEqual(Width("1"), Width("1", ShapingFeatures.TabularFigures));
        Assert.Equal(10 * Width("0", ShapingFeatures.TabularFigures), Width("1717171717", ShapingFeatures.TabularFigures));
    }

    [Fact]
    public void Shape_Sentence_HasClustersOfWholeText()
    {
        var part = Assert.Single(Shape("to be  or not").Parts);
        Assert.Equal(Enumerable.Range(0, 13), part.Glyphs.Select(g => g.Cluster));
        Assert.Equal("to be  or not", part.Text);
    }

    [Fact]
    public void Shape_LetterWithCombiningMark_IsOneCluster()
    {
        var part = Assert.Single(Shape("xe\u0301y").Parts);
        Assert.Equal([0, 1, 3], part.Glyphs.Select(g => g.Cluster).Distinct());
        Assert.DoesNotContain(part.Glyphs, g => g.Id == 0);
    }

    [Fact]
    public void Shape_CharacterWithoutFont_ShowsStandInAndReportsOnce()
    {
        var result = Shape("a 水 b 水😀");
        Assert.Equal([new MissingCharacter(0x6C34, 2), new MissingCharacter(0x1F600, 7)], result.Missing);
        Assert.Equal("a 水 b 水😀", string.Concat(result.Parts.Select(p => p.Text)));
        Assert.DoesNotContain(result.Parts.SelectMany(p => p.Glyphs), g => g.Id == 0);
    }

    [Theory]
    [InlineData("\u2011")]
    [InlineData("\u202F")]
    [InlineData("\u2007")]
    [InlineData("\u200A")]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\u2060")]
    [InlineData("CO₂e")]
    [InlineData("−4.5 %")]
    [InlineData("\t")]
    public void Shape_TypographicCharacter_IsNotMissing(string text)
    {
        var result = Shape(text);
        Assert.Empty(result.Missing);
        Assert.Equal(text, string.Concat(result.Parts.Select(p => p.Text)));
        Assert.DoesNotContain(result.Parts.SelectMany(p => p.Glyphs), g => g.Id == 0);
    }

    [Fact]
    public void Shape_FromRightToLeft_HasGlyphsInVisualOrderAndMirrorsBrackets()
    {
        var part = Assert.Single(Shaper.Shape("a (b", TestFonts.Regular, ShapingFeatures.None, "en", isRightToLeft: true).Parts);
        Assert.True(part.IsRightToLeft);
        Assert.Equal([3, 2, 1, 0], part.Glyphs.Select(g => g.Cluster));
        Assert.Equal(TestFonts.Regular.GlyphOf(')'), part.Glyphs[1].Id);
    }

    [Fact]
    public void Shape_ManyThreads_GiveSameGlyphs()
    {
        var shaper = new TextShaper(FontCatalog.Default);
        var texts = Enumerable.Range(0, 400).Select(i => $"Waste to landfill {i % 50} fell by {i} tonnes").ToArray();
        var expected = texts.Select(t => Shaper.Shape(t, TestFonts.Regular)[0].Glyphs.ToArray()).ToArray();
        Parallel.For(0, texts.Length, i => Assert.Equal(expected[i], shaper.Shape(texts[i], TestFonts.Regular)[0].Glyphs));
    }

    [Fact]
    public void Shape_AnyText_KeepsTextAndNeverShowsGlyphZero() =>
        Gen.String[0, 30].Sample(
            text =>
            {
                var result = Shape(text);
                Assert.Equal(text, string.Concat(result.Parts.Select(p => p.Text)));
                foreach (var part in result.Parts)
                {
                    Assert.All(part.Glyphs, g => Assert.True(g.Id != 0 && g.Cluster >= 0 && g.Cluster < part.Text.Length));
                    var clusters = part.Glyphs.Select(g => g.Cluster).ToArray();
                    Assert.Equal(part.IsRightToLeft ? clusters.OrderDescending() : clusters.Order(), clusters);
                }
            },
            iter: 3000);

    private static ShapingResult Shape(string text, ShapingFeatures features = ShapingFeatures.None) =>
        Shaper.Shape(text, TestFonts.Regular, features, "en");

    private static int Width(string text, ShapingFeatures features = ShapingFeatures.None) =>
        Shape(text, features).Parts.Sum(p => p.Glyphs.Sum(g => g.Advance));
}
