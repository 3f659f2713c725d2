using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Shaping;

/// <summary>Other fonts for what a font lacks, with fonts that have just the characters that a test wants.</summary>
public sealed class FallbackTests
{
    private const int Harpoon = 0x20D0;
    private const int Water = 0x6C34;

    private static readonly SfntFile Inter = SfntFile.Parse(TestFonts.Regular.Data.Span);
    private static readonly ushort Glyph = TestFonts.Regular.GlyphOf('o');

    [Fact]
    public void Shape_MarkThatOnlyAnotherFontHas_TakesTheLetterAlong()
    {
        var shaped = Shape("aq\u20D0b", Inter.Named("Marks").Showing((Harpoon, Glyph), ('q', Glyph)));
        Assert.Empty(shaped.Missing);
        Assert.Equal([("a", "Inter"), ("q\u20D0", "Marks"), ("b", "Inter")], shaped.Parts.Select(p => (p.Text, p.Font.Family)));
    }

    [Fact]
    public void Shape_LetterAndMarkThatNoFontHasTogether_ComeFromTwo()
    {
        var shaped = Shape("aq\u20D0b", Inter.Named("Marks").Showing((Harpoon, Glyph)));
        Assert.Empty(shaped.Missing);
        Assert.Equal([("aq", "Inter"), ("\u20D0", "Marks"), ("b", "Inter")], shaped.Parts.Select(p => (p.Text, p.Font.Family)));
        Assert.Equal(TestFonts.Regular.GlyphOf('q'), shaped.Parts[0].Glyphs[1].Id);
    }

    [Fact]
    public void Shape_MarkThatNoFontHas_IsReportedAndTheLetterShown()
    {
        var shaped = Shape("aq\u20D0b", Inter.Named("Water").Showing((Water, Glyph)));
        Assert.Equal([new MissingCharacter(Harpoon, 2)], shaped.Missing);
        Assert.Contains(shaped.Parts.SelectMany(p => p.Glyphs), g => g.Id == TestFonts.Regular.GlyphOf('q'));
    }

    [Theory]
    [InlineData("ja", "Brook JP")]
    [InlineData("zh-Hans", "Spring SC")]
    [InlineData("zh-Hant", "Canal TC")]
    [InlineData("zh-TW", "Canal TC")]
    [InlineData("zh-HK", "Dock HK")]
    [InlineData("ko-KR", "Ford KR")]
    [InlineData("en", "Canal TC")]
    public void Shape_CharacterThatLanguagesShare_ComesFromTheFontOfTheLanguage(string language, string family)
    {
        string[] families = ["Canal TC", "Brook JP", "Dock HK", "Ford KR", "Spring SC"];
        var catalog = Catalog([.. families.Select(f => Inter.Named(f).Showing((Water, Glyph)))]);
        var shaped = new TextShaper(catalog).Shape("水", TestFonts.Regular, ShapingFeatures.None, language, isRightToLeft: false, ShapingContext.None);
        Assert.Equal(family, Assert.Single(shaped.Parts).Font.Family);
    }

    private static ShapingResult Shape(string text, SfntFile other) =>
        new TextShaper(Catalog(other)).Shape(text, TestFonts.Regular, ShapingFeatures.None, "en", isRightToLeft: false, ShapingContext.None);

    private static FontCatalog Catalog(params SfntFile[] fonts) =>
        FontCatalog.Create([.. fonts.Select((f, i) => new FontFile($"content/fonts/{i}.ttf", f.Write()))], new DiagnosticBag());
}
