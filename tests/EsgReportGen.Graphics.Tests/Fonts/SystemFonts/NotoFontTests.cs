using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Tests.Fonts.SystemFonts;

/// <summary>With fonts of Debian's packages fonts-noto-cjk, fonts-noto-core and fonts-dejavu, where they are installed.</summary>
public sealed class NotoFontTests
{
    private const string NotoCjk = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    private const string NotoArabic = "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf";
    private const string DejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Oblique.ttf";

    [Fact]
    public void Create_CollectionOfCff_HasAllItsFamilies()
    {
        var catalog = Load(NotoCjk);
        Assert.Contains("Noto Sans CJK SC", catalog.Families);
        Assert.Contains("Noto Sans CJK JP", catalog.Families);
        var face = catalog.Find("Noto Sans CJK SC", 400)!;
        Assert.True(face.IsCff && face.HasGlyph('水') && !face.IsItalic);
    }

    [Fact]
    public void Shape_ChineseWithinEnglish_FallsBackAndComesBack()
    {
        var catalog = Load(NotoCjk);
        var result = new TextShaper(catalog).Shape("Water 水资源。 ok", catalog.Find("Inter", 400)!, ShapingFeatures.None, "zh-Hans");
        Assert.Empty(result.Missing);
        Assert.Equal(["Water ", "水资源。", " ok"], result.Parts.Select(p => p.Text));
        Assert.Equal(["Inter", "Noto Sans CJK SC", "Inter"], result.Parts.Select(p => p.Font.Family));
    }

    [Fact]
    public void Shape_LatinInAnArabicFontThatMapsTheNullCharacter_FallsBack()
    {
        var catalog = Load(NotoArabic);
        var part = Assert.Single(new TextShaper(catalog).Shape("tCO2e", catalog.Find("Noto Sans Arabic", 400)!));
        Assert.Equal("Inter", part.Font.Family);
        Assert.All(part.Glyphs, glyph => Assert.True(glyph.Advance > 0));
    }

    [Fact]
    public void Shape_ArabicWordAcrossAChangeOfStyle_JoinsItsLetters()
    {
        var catalog = Load(NotoArabic);
        var shaper = new TextShaper(catalog);
        var face = catalog.Find("Noto Sans Arabic", 400)!;
        var whole = Assert.Single(shaper.Shape("بيت", face, ShapingFeatures.None, "ar", isRightToLeft: true).Parts);
        var first = Assert.Single(shaper.Shape("ب", face, ShapingFeatures.None, "ar", true, new ShapingContext("", "يت")).Parts);
        var rest = Assert.Single(shaper.Shape("يت", face, ShapingFeatures.None, "ar", true, new ShapingContext("ب", "")).Parts);
        Assert.Equal(whole.Glyphs.Select(g => g.Id), rest.Glyphs.Concat(first.Glyphs).Select(g => g.Id));
        Assert.Equal([1, 0], rest.Glyphs.Select(g => g.Cluster).Distinct());
        Assert.NotEqual(first.Glyphs[^1].Id, shaper.Shape("ب", face, ShapingFeatures.None, "ar", true).Parts[0].Glyphs[^1].Id);
    }

    [Fact]
    public void Subset_CidKeyedCff_HasCidsAsCodes()
    {
        var face = Load(NotoCjk).Find("Noto Sans CJK SC", 400)!;
        ushort[] glyphs = [face.GlyphOf('水'), face.GlyphOf('资'), face.GlyphOf('A')];
        var subset = FontSubsetter.Subset(face, glyphs);
        Assert.Equal(FontProgramFormat.Cff, subset.Format);
        Assert.InRange(subset.Bytes.Length, 300, 8000);
        Assert.Equal(1, subset.Bytes.Span[0]);
        // In this font CID and glyph number are the same.
        Assert.All(glyphs, g => Assert.Equal(g, subset.Codes[g]));
        Assert.Equal(subset.Bytes.ToArray(), FontSubsetter.Subset(face, glyphs).Bytes.ToArray());
    }

    [Theory]
    [InlineData("zh-Hans", "Noto Sans CJK SC")]
    [InlineData("zh-Hant", "Noto Sans CJK TC")]
    [InlineData("zh-HK", "Noto Sans CJK HK")]
    [InlineData("ja", "Noto Sans CJK JP")]
    [InlineData("ko", "Noto Sans CJK KR")]
    public void Shape_WordsOfAnotherLanguage_HaveItsFormsOfSharedCharacters(string language, string family)
    {
        var catalog = Load(NotoCjk);
        Assert.Equal(Glyphs("Noto Sans CJK SC", language), Glyphs(family, language));
        Assert.Equal(language == "zh-Hans", Glyphs("Noto Sans CJK SC", language).SequenceEqual(Glyphs("Noto Sans CJK SC", "zh-Hans")));

        ushort[] Glyphs(string of, string spoken) =>
            [.. new TextShaper(catalog).Shape("骨直令", catalog.Find(of, 400)!, ShapingFeatures.None, spoken).Parts.SelectMany(p => p.Glyphs).Select(g => g.Id)];
    }

    [Fact]
    public void Create_ObliqueFace_IsItalic()
    {
        var face = Load(DejaVu).Find("DejaVu Sans", 400, isItalic: true)!;
        Assert.True(face.IsItalic && face.ItalicAngle < 0);
    }

    private static FontCatalog Load(string path)
    {
        if (!File.Exists(path))
            Assert.Skip($"{path} is not installed");
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile(path, File.ReadAllBytes(path))], bag);
        Assert.Equal(0, bag.Count);
        return catalog;
    }
}
