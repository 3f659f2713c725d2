using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.Sfnt;
using EsgReportGen.Graphics.Fonts.Subsetting;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class DamagedFontTests
{
    private const string Nimbus = "/usr/share/fonts/opentype/urw-base35/NimbusSans-Regular.otf";

    private static readonly byte[] Sound = TestFonts.Regular.Data.ToArray();
    private static readonly SfntFile Font = SfntFile.Parse(Sound);

    [Fact]
    public void Create_CutOffAnywhere_IsReportedOrWorks() =>
        Gen.Int[0, Sound.Length].Sample(length => Use(Sound[..length]), iter: 200);

    [Fact]
    public void Create_BytesChanged_IsReportedOrWorks() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Byte).Array[1, 30].Sample(
            changes =>
            {
                var bytes = (byte[])Sound.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Use(bytes);
            },
            iter: 150);

    [Fact]
    public void Create_OutlinesChanged_IsReportedOrWorks() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Array[50, 500].Sample(
            changes =>
            {
                var bytes = (byte[])Sound.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Use(bytes);
            },
            iter: 100);

    [Fact]
    public void Create_TablesDamaged_IsReportedOrWorks() => FontDamage.Of(Font).Sample(Use, iter: FontDamage.Samples(300));

    [Fact]
    public void Create_TablesOfAVariableFontDamaged_IsReportedOrWorks() =>
        FontDamage.Of(Font.Variable(TestFonts.Regular.GlyphOf('A'))).Sample(Use, iter: FontDamage.Samples(150));

    [Fact]
    public void Create_TablesOfACffFontDamaged_IsReportedOrWorks()
    {
        if (!File.Exists(Nimbus))
            Assert.Skip("Debian's package fonts-urw-base35 is not installed");
        FontDamage.Of(SfntFile.Parse(File.ReadAllBytes(Nimbus))).Sample(Use, iter: FontDamage.Samples(150));
    }

    [Fact]
    public void CffCodes_OfAnyProgram_NeverThrow() => Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, 65_535])
        .Sample((program, count) => CffCodes.Read([1, 0, 4, 1, .. program], count).Length == count, iter: FontDamage.Samples(2_000));

    // 400,000 groups of all characters: read one by one they would be 26 milliard entries.
    [Theory]
    [InlineData(2)]
    [InlineData(400_000)]
    public void CharacterMap_GroupsOutOfOrder_AreNotRead(int repetitions)
    {
        byte[] first = [0, 0, 0, 1, 0, 0, 0, 0x42, 0, 0, 0, 1], all = [0, 0, 0, 1, 0, 0x10, 0xFF, 0xFF, 0, 0, 0, 1];
        var count = repetitions + 1;
        byte[] cmap =
        [
            0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(count >> 24), (byte)((count >> 16) & 0xFF), (byte)((count >> 8) & 0xFF),
            (byte)(count & 0xFF), .. first, .. Enumerable.Repeat(all, repetitions).SelectMany(g => g),
        ];
        var map = CharacterMap.Read(cmap, 65_535);
        Assert.Equal(((ushort)'A', (ushort)0), (map.GlyphOf('A'), map.GlyphOf('C')));
    }

    [Fact]
    public void CharacterMap_SegmentsOutOfOrder_AreNotRead()
    {
        byte[] cmap =
        [
            0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12,
            0, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0x42, 0, 0x50, 0, 0, 0, 0x41, 0, 0x41, 0, 0, 0, 0, 0, 0, 0, 0,
        ];
        var map = CharacterMap.Read(cmap, 65_535);
        Assert.Equal(((ushort)'A', (ushort)0), (map.GlyphOf('A'), map.GlyphOf('C')));
    }

    [Fact]
    public void Subset_GlyphMadeOfItself_Ends()
    {
        // A composite glyph whose only part is itself: its contour count is -1, then flags, and its own number.
        var glyph = TestFonts.Regular.GlyphOf('A');
        var damaged = Font.Edit("glyf", t =>
        {
            var at = BinaryPrimitives.ReadInt32BigEndian(Font.Table("loca").AsSpan(4 * glyph));
            byte[] part = [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, (byte)(glyph >> 8), (byte)(glyph & 0xFF), 0, 0, 0, 0x02, (byte)(glyph >> 8), (byte)(glyph & 0xFF), 0, 0];
            part.CopyTo(t, at);
        });
        Use(damaged.Write());
    }

    [Theory]
    [InlineData("hmtx")]
    [InlineData("glyf")]
    [InlineData("cmap")]
    [InlineData("name")]
    public void Create_TableRenamed_SaysWhichIsMissing(string tag)
    {
        var bytes = (byte[])Sound.Clone();
        var at = bytes.AsSpan(0, 400).IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        bytes[at] = (byte)'X';
        var bag = new DiagnosticBag();
        FontCatalog.Create([new FontFile("f.ttf", bytes)], bag);
        var message = Assert.Single(bag.ToImmutable()).Message;
        Assert.Contains(tag == "glyf" ? "only pictures" : $"`{tag}`", message);
    }

    [Fact]
    public void Create_RestrictedLicence_IsRefused()
    {
        var bytes = (byte[])Sound.Clone();
        var record = bytes.AsSpan(0, 400).IndexOf("OS/2"u8);
        var table = (bytes[record + 8] << 24) | (bytes[record + 9] << 16) | (bytes[record + 10] << 8) | bytes[record + 11];
        bytes[table + 9] = 2;
        var bag = new DiagnosticBag();
        FontCatalog.Create([new FontFile("f.ttf", bytes)], bag);
        Assert.Equal("ESG5003", Assert.Single(bag.ToImmutable()).Id);
    }

    private static void Use(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile("content/fonts/damaged.ttf", bytes)], bag);
        Assert.All(bag.ToImmutable(), d => Assert.True(d.Id.StartsWith("ESG50", StringComparison.Ordinal) && d.Span.ToString().StartsWith("content/fonts/damaged.ttf", StringComparison.Ordinal)));
        if (bag.Count > 0)
            return;
        foreach (var weight in (int[])[400, 650])
        {
            var face = catalog.Find(catalog.Families[^1], weight)!;
            var parts = new TextShaper(catalog).Shape("AVATAR fi 1,234.5 t CO₂e q\u0308 مرحبا 水 กำ", face);
            foreach (var part in parts)
            {
                Assert.DoesNotContain(part.Glyphs, g => g.Id == 0 || Math.Abs(g.Advance) > FontFace.WidestAdvance);
                var subset = FontSubsetter.Subset(part.Font, part.Glyphs.Select(g => g.Id).ToArray());
                Assert.Equal(part.Font.GlyphCount, subset.Codes.Length);
                Assert.All(part.Glyphs, g => Assert.InRange(part.Font.GlyphAdvance(g.Id), -FontFace.WidestAdvance, FontFace.WidestAdvance));
            }
        }
    }
}
