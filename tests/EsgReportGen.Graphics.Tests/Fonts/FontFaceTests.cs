namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class FontFaceTests
{
    [Fact]
    public void Measures_InterRegular_AreThoseOfItsTables()
    {
        var face = TestFonts.Regular;
        Assert.Equal(("Inter", 400, "Inter-Regular", 2816), (face.Family, face.Weight, face.PostScriptName, face.UnitsPerEm));
        Assert.Equal((2728, -680, 2048, 1536), (face.Ascent, face.Descent, face.CapHeight, face.XHeight));
        Assert.True(face.UnderlinePosition < 0 && face.UnderlineThickness > 0 && face.ItalicAngle == 0 && !face.IsItalic && !face.IsCff);
        Assert.True(face.BoundingBox.XMin < 0 && face.BoundingBox.YMax > face.CapHeight);
    }

    [Fact]
    public void Weight_SemiBold_HasFamilyOfAllWeights() =>
        Assert.Equal(("Inter", 600, "Inter-SemiBold"), (TestFonts.SemiBold.Family, TestFonts.SemiBold.Weight, TestFonts.SemiBold.PostScriptName));

    [Theory]
    [InlineData('A', true)]
    [InlineData(0x2212, true)]
    [InlineData(0x2082, true)]
    [InlineData(0x202F, true)]
    [InlineData(0x6C34, false)]
    [InlineData(0x1F600, false)]
    [InlineData(-1, false)]
    [InlineData(0x110000, false)]
    public void HasGlyph_Character_SaysWhetherMapped(int codePoint, bool expected) =>
        Assert.Equal(expected, TestFonts.Regular.HasGlyph(codePoint));

    [Fact]
    public void GlyphAdvance_EveryGlyph_IsWhatHarfBuzzSays()
    {
        var face = TestFonts.Regular;
        for (var glyph = 0; glyph < face.GlyphCount; glyph++)
            Assert.Equal(face.Native.Font.GetHorizontalGlyphAdvance((uint)glyph), face.GlyphAdvance((ushort)glyph));
    }

    [Fact]
    public void GlyphOf_EveryCharacter_IsWhatHarfBuzzSays()
    {
        var face = TestFonts.Regular;
        for (var c = 0; c < 0x30000; c++)
        {
            var known = face.Native.Font.TryGetNominalGlyph(c, out var glyph);
            Assert.Equal(known ? (ushort)glyph : 0, face.GlyphOf(c));
        }
    }
}
