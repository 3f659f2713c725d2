using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace EsgReportGen.Testing.Fonts;

/// <summary>A font file taken apart into its tables, to make other fonts of it: with another name, with tables changed, or several in a collection. Immutable.</summary>
public sealed class SfntFile
{
    private readonly uint kind;
    private readonly ImmutableSortedDictionary<string, byte[]> tables;

    private SfntFile(uint kind, ImmutableSortedDictionary<string, byte[]> tables) => (this.kind, this.tables) = (kind, tables);

    /// <summary>The tags of its tables, in order.</summary>
    public ImmutableArray<string> Tags => [.. tables.Keys];

    /// <summary>A copy of a table's bytes.</summary>
    public byte[] Table(string tag) => [.. tables[tag]];

    /// <summary>Takes a file with one font apart.</summary>
    public static SfntFile Parse(ReadOnlySpan<byte> file)
    {
        var tables = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file[4..]); i++)
        {
            var record = file.Slice(12 + (16 * i), 16);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            tables.Add(Encoding.ASCII.GetString(record[..4]), file.Slice(offset, length).ToArray());
        }

        return new SfntFile(BinaryPrimitives.ReadUInt32BigEndian(file), tables.ToImmutable());
    }

    public SfntFile With(string tag, byte[] table) => new(kind, tables.SetItem(tag, table));

    public SfntFile Without(string tag) => new(kind, tables.Remove(tag));

    /// <summary>The font with one table changed in place.</summary>
    public SfntFile Edit(string tag, Action<byte[]> change)
    {
        var table = Table(tag);
        change(table);
        return With(tag, table);
    }

    /// <summary>The font under another family's name, in English and, where one is given, in Chinese.</summary>
    public SfntFile Named(string family, string? chinese = null)
    {
        (int Language, int Id, string Text)[] names =
        [
            (0x409, 1, family), (0x409, 2, "Regular"), (0x409, 5, "Version 1.250; test"), (0x409, 6, family.Replace(" ", string.Empty, StringComparison.Ordinal)),
            .. chinese is null ? [] : new[] { (0x804, 1, chinese) },
        ];
        var (records, texts) = (new Writer(), new Writer());
        records.Add16(0, names.Length, 6 + (12 * names.Length));
        foreach (var (language, id, text) in names)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(text);
            records.Add16(3, 1, language, id, bytes.Length, texts.Length);
            texts.Add(bytes);
        }

        return With("name", [.. records.ToArray(), .. texts.ToArray()]);
    }

    /// <summary>The font with glyphs for some characters and no others.</summary>
    public SfntFile Showing(params (int CodePoint, ushort Glyph)[] characters)
    {
        var cmap = new Writer();
        cmap.Add16(0, 1, 3, 10);
        cmap.Add32(12);
        cmap.Add16(12, 0);
        cmap.Add32(16 + (12 * characters.Length), 0, characters.Length);
        foreach (var (codePoint, glyph) in characters.OrderBy(c => c.CodePoint))
            cmap.Add32(codePoint, codePoint, glyph);
        return With("cmap", cmap.ToArray());
    }

    /// <summary>The font made to vary in weight from 100 to 900, with 400 as its default: at 900 a glyph is 500 units wider, at 100 it is as it was.</summary>
    /// <param name="glyph">The glyph: a simple one, with outlines.</param>
    public SfntFile Variable(ushort glyph)
    {
        var fvar = new Writer();
        fvar.Add16(1, 0, 16, 2, 1, 20, 0, 8);
        fvar.Add(Encoding.ASCII.GetBytes("wght"));
        fvar.Add32(100 << 16, 400 << 16, 900 << 16);
        fvar.Add16(0, 256);
        var hvar = new Writer();
        hvar.Add16(1, 0);
        hvar.Add32(28, 20, 0, 0);
        // A map whose one entry holds for all glyphs, padded; then the store: one region, one item.
        hvar.Add([0, 0, 0, 1, 0, 0, 0, 0]);
        hvar.Add16(1);
        hvar.Add32(12);
        hvar.Add16(1);
        hvar.Add32(22);
        hvar.Add16(1, 1, 0, 0x4000, 0x4000);
        hvar.Add16(1, 1, 1, 0, 500);
        return With("fvar", fvar.ToArray()).With("HVAR", hvar.ToArray()).With("gvar", Widen(glyph));
    }

    // One glyph varies, and of it only the phantom point behind the last one but three: the one that ends its advance.
    private byte[] Widen(ushort glyph)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].AsSpan(4));
        var gvar = new Writer();
        gvar.Add16(1, 0, 1, 0);
        gvar.Add32(20 + (4 * (count + 1)));
        gvar.Add16(count, 1);
        gvar.Add32(20 + (4 * (count + 1)));
        var point = PointsOf(glyph) + 1;
        byte[] data = [0, 1, 0, 10, 0, 8, 0xA0, 0, 0x40, 0, 1, 0, (byte)point, 0x40, 500 >> 8, 500 & 0xFF, 0x80, 0];
        for (var i = 0; i <= count; i++)
            gvar.Add32(i <= glyph ? 0 : data.Length);
        gvar.Add(data);
        return gvar.ToArray();
    }

    private int PointsOf(ushort glyph)
    {
        byte[] loca = tables["loca"], glyf = tables["glyf"];
        var start = tables["head"][51] == 0 ? 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * glyph)) : BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * glyph));
        var contours = BinaryPrimitives.ReadInt16BigEndian(glyf.AsSpan(start));
        return 1 + BinaryPrimitives.ReadUInt16BigEndian(glyf.AsSpan(start + 10 + (2 * (contours - 1))));
    }

    public byte[] Write() => Write([this]);

    /// <summary>Several fonts in one collection file.</summary>
    public static byte[] Collection(params SfntFile[] fonts) => Write(fonts);

    private static byte[] Write(SfntFile[] fonts)
    {
        var header = fonts.Length == 1 ? 0 : 12 + (4 * fonts.Length);
        var (directories, data) = (new Writer(), new Writer());
        var starts = fonts.Select((_, i) => header + fonts.Take(i).Sum(f => 12 + (16 * f.tables.Count))).ToArray();
        var dataStart = header + fonts.Sum(f => 12 + (16 * f.tables.Count));
        foreach (var font in fonts)
        {
            directories.Add32((int)font.kind);
            directories.Add16(font.tables.Count, 0, 0, 0);
            foreach (var (tag, table) in font.tables)
            {
                directories.Add(Encoding.ASCII.GetBytes(tag));
                directories.Add32(0, dataStart + data.Length, table.Length);
                data.Add(table);
                data.Add(new byte[-table.Length & 3]);
            }
        }

        var head = new Writer();
        if (header > 0)
        {
            head.Add(Encoding.ASCII.GetBytes("ttcf"));
            head.Add16(1, 0);
            head.Add32([fonts.Length, .. starts]);
        }

        return [.. head.ToArray(), .. directories.ToArray(), .. data.ToArray()];
    }

    private sealed class Writer
    {
        private readonly List<byte> bytes = [];

        public int Length => bytes.Count;

        public void Add(byte[] more) => bytes.AddRange(more);

        public void Add16(params int[] values)
        {
            foreach (var value in values)
                bytes.AddRange([unchecked((byte)(value >> 8)), unchecked((byte)value)]);
        }

        public void Add32(params int[] values)
        {
            foreach (var value in values)
                Add16(value >> 16, value & 0xFFFF);
        }

        public byte[] ToArray() => [.. bytes];
    }
}
