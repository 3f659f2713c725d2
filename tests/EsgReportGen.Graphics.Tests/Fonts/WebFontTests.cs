using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using EsgReportGen.Graphics.Fonts.Sfnt;
using EsgReportGen.Graphics.Fonts.Web;
using HarfBuzzSharp;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class WebFontTests
{
    private static readonly int[] Characters = [.. "Total 1,234.5 tCO₂e AV".EnumerateRunes().Select(r => r.Value).Distinct()];

    [Fact]
    public void Font_UnpackedAgain_IsASoundFontOfTheCharactersInUse()
    {
        var bytes = Unpack(WebFont.Make(TestFonts.Regular, Characters)!.Value.Span);
        var map = CharacterMap.Read(SfntTables.Read(bytes, 0)!["cmap"], ushort.MaxValue);
        Assert.All(Characters, c => Assert.NotEqual(0, map.GlyphOf(c)));
        Assert.Equal(0, map.GlyphOf('Z'));
        Assert.InRange(bytes.Length, 2_000, 40_000);
    }

    [Fact]
    public void Font_ShapesAsTheWholeOneDoes()
    {
        var subset = Unpack(WebFont.Make(TestFonts.Regular, Characters)!.Value.Span);
        Assert.Equal(Advances(TestFonts.Regular.Data.ToArray(), "AVAV"), Advances(subset, "AVAV"));
        // Figures stand below each other only while the feature for it is kept.
        var tabular = new[] { new Feature(Tag.Parse("tnum"), 1, 0, uint.MaxValue) };
        Assert.Equal(Advances(subset, "4", tabular), Advances(subset, "1", tabular));
        Assert.NotEqual(Advances(subset, "4"), Advances(subset, "1"));
    }

    [Fact]
    public void Font_SaysWhoseItIs()
    {
        var names = SfntTables.Read(Unpack(WebFont.Make(TestFonts.Regular, Characters)!.Value.Span), 0)!["name"];
        Assert.Contains("Copyright", Encoding.BigEndianUnicode.GetString(names) + Encoding.ASCII.GetString(names), StringComparison.Ordinal);
    }

    [Fact]
    public void Font_MadeTwice_HasEqualBytes() =>
        Assert.True(WebFont.Make(TestFonts.Regular, Characters)!.Value.Span.SequenceEqual(WebFont.Make(TestFonts.Regular, Characters.Reverse())!.Value.Span));

    private static List<int> Advances(byte[] font, string text, params Feature[] features)
    {
        using var blob = Blob.FromStream(new MemoryStream(font));
        using var face = new Face(blob, 0);
        using var native = new Font(face);
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        native.Shape(buffer, features);
        return [.. buffer.GlyphPositions.Select(p => p.XAdvance)];
    }

    // The reverse of WOFF 1.0, by the specification.
    private static byte[] Unpack(ReadOnlySpan<byte> woff)
    {
        Assert.Equal("wOFF", Encoding.ASCII.GetString(woff[..4]));
        Assert.Equal(woff.Length, BinaryPrimitives.ReadInt32BigEndian(woff[8..]));
        var count = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        var size = BinaryPrimitives.ReadInt32BigEndian(woff[16..]);
        var font = new byte[size];
        woff[4..8].CopyTo(font);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), count);
        var offset = 12 + (16 * count);
        for (var i = 0; i < count; i++)
        {
            var entry = woff.Slice(44 + (20 * i), 20);
            var (start, packed, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            Assert.Equal(0, start % 4);
            var record = font.AsSpan(12 + (16 * i), 16);
            entry[..4].CopyTo(record);
            entry[16..20].CopyTo(record[4..]);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], length);
            if (packed == length)
            {
                woff.Slice(start, length).CopyTo(font.AsSpan(offset));
            }
            else
            {
                using var deflate = new ZLibStream(new MemoryStream(woff.Slice(start, packed).ToArray()), CompressionMode.Decompress);
                deflate.ReadExactly(font.AsSpan(offset, length));
                Assert.Equal(-1, deflate.ReadByte());
            }

            offset += (length + 3) & ~3;
        }

        Assert.Equal(size, offset);
        return font;
    }
}
