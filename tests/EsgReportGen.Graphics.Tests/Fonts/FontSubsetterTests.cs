using System;
using System.Linq;
using System.Threading.Tasks;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class FontSubsetterTests
{
    [Fact]
    public void Subset_FewGlyphs_IsSmallAndHasTheirOutlinesAndAdvances()
    {
        var face = TestFonts.Regular;
        var glyphs = GlyphsOf(face, "CO₂é");
        var subset = FontSubsetter.Subset(face, glyphs);
        Assert.Equal(FontProgramFormat.TrueType, subset.Format);
        Assert.InRange(subset.Bytes.Length, 300, 5000);
        var tables = SfntTables.Read(subset.Bytes, 0)!;
        foreach (var glyph in glyphs)
        {
            Assert.NotEqual(0, subset.Codes[glyph]);
            Assert.Equal(face.GlyphAdvance(glyph), BigEndian.UInt16(tables["hmtx"], 4 * subset.Codes[glyph]));
            Assert.True(OutlineLength(tables, subset.Codes[glyph]) > 0);
        }
    }

    [Fact]
    public void Subset_NotForShaping_HasOnlyTablesOfOutlines()
    {
        var tables = SfntTables.Read(FontSubsetter.Subset(TestFonts.Regular, GlyphsOf(TestFonts.Regular, "abc")).Bytes, 0)!;
        Assert.All(["glyf", "loca", "head", "hhea", "hmtx", "maxp"], tag => Assert.True(tables.Has(tag), tag));
        Assert.All(["cmap", "GSUB", "GPOS", "name", "OS/2", "post"], tag => Assert.False(tables.Has(tag), tag));
    }

    [Fact]
    public void Subset_OtherOrderAndThread_GivesSameBytes()
    {
        var glyphs = GlyphsOf(TestFonts.SemiBold, "The quick brown fox jumps over the lazy dog 0123456789");
        var expected = FontSubsetter.Subset(TestFonts.SemiBold, glyphs);
        var backwards = glyphs.Reverse().ToArray();
        Parallel.For(0, 8, _ =>
        {
            var again = FontSubsetter.Subset(TestFonts.SemiBold, backwards);
            Assert.True(expected.Bytes.Span.SequenceEqual(again.Bytes.Span));
            Assert.Equal(expected.Codes, again.Codes);
        });
    }

    [Fact]
    public void Subset_NoGlyphs_KeepsOnlyGlyphZero() =>
        Assert.All(FontSubsetter.Subset(TestFonts.Regular, []).Codes, code => Assert.Equal(0, code));

    private static ushort[] GlyphsOf(FontFace face, string text) =>
        [.. text.EnumerateRunes().Select(r => face.GlyphOf(r.Value)).Where(g => g != 0).Distinct()];

    private static long OutlineLength(SfntTables tables, int glyph)
    {
        var isLong = BigEndian.Int16(tables["head"], 50) != 0;
        long At(int i) => isLong ? BigEndian.UInt32(tables["loca"], 4L * i) : 2L * BigEndian.UInt16(tables["loca"], 2L * i);
        return At(glyph + 1) - At(glyph);
    }
}
