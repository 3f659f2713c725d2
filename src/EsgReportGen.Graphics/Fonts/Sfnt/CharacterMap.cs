using System;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>Which glyph of a font shows a character: its <c>cmap</c>, unrolled into pages of 256 characters. Immutable.</summary>
internal sealed class CharacterMap
{
    private const int PageCount = 0x110000 >> 8;
    private readonly ushort[]?[] pages = new ushort[]?[PageCount];

    private CharacterMap()
    {
    }

    /// <summary>Whether there is a subtable that <see cref="Read"/> can read.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> cmap) => BestSubtable(cmap) is var subtable && subtable > 0 && subtable < cmap.Length;

    /// <summary>The glyph of a character, 0 if there is none.</summary>
    public ushort GlyphOf(int codePoint)
    {
        if (codePoint is < 0 or >= 0x110000)
            return 0;
        var page = pages[codePoint >> 8];
        return page is null ? (ushort)0 : page[codePoint & 0xFF];
    }

    /// <summary>Reads the best Unicode subtable (formats 4 and 12); an empty map if there is none.</summary>
    public static CharacterMap Read(ReadOnlySpan<byte> cmap, int glyphCount)
    {
        var map = new CharacterMap();
        var subtable = BestSubtable(cmap);
        if (subtable is 0 || subtable >= cmap.Length)
            return map;
        var table = cmap[(int)subtable..];
        if (BigEndian.UInt16(table, 0) == 12)
            map.ReadGroups(table, glyphCount);
        else
            map.ReadSegments(table, glyphCount);
        return map;
    }

    private static uint BestSubtable(ReadOnlySpan<byte> cmap)
    {
        var count = Math.Min(BigEndian.UInt16(cmap, 2), (ushort)64);
        uint best = 0;
        var bestRank = 0;
        for (var i = 0; i < count; i++)
        {
            var platform = BigEndian.UInt16(cmap, 4 + (8 * i));
            var encoding = BigEndian.UInt16(cmap, 6 + (8 * i));
            var offset = BigEndian.UInt32(cmap, 8 + (8 * i));
            var rank = (platform, encoding, BigEndian.UInt16(cmap, offset)) switch
            {
                (3, 10, 12) => 5,
                (0, _, 12) => 4,
                (3, 1, 4) => 3,
                (0, _, 4) => 2,
                (3, 0, 4) => 1,
                _ => 0,
            };
            if (rank > bestRank)
                (best, bestRank) = (offset, rank);
        }

        return best;
    }

    private void ReadGroups(ReadOnlySpan<byte> table, int glyphCount)
    {
        var groups = Math.Min(BigEndian.UInt32(table, 12), (uint)((table.Length - 16) / 12));
        long behind = 0;
        for (uint i = 0; i < groups; i++)
        {
            var record = 16 + (12L * i);
            long first = BigEndian.UInt32(table, record), last = BigEndian.UInt32(table, record + 4), glyph = BigEndian.UInt32(table, record + 8);
            // Groups come in order: what lies before the last one was already read, and would make the work endless.
            if (first < behind || last < first)
                continue;
            behind = last + 1;
            last = Math.Min(Math.Min(last, 0x10FFFF), first + glyphCount - glyph - 1);
            for (var c = first; c <= last; c++, glyph++)
                Set((int)c, (int)glyph, glyphCount);
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table, int glyphCount)
    {
        int segments = BigEndian.UInt16(table, 6) / 2;
        int ends = 14, starts = ends + (2 * segments) + 2, deltas = starts + (2 * segments), ranges = deltas + (2 * segments);
        var behind = 0;
        for (var i = 0; i < segments; i++)
        {
            int first = BigEndian.UInt16(table, starts + (2 * i)), last = BigEndian.UInt16(table, ends + (2 * i));
            if (first < behind || last < first)
                continue;
            behind = last + 1;
            int delta = BigEndian.UInt16(table, deltas + (2 * i)), range = BigEndian.UInt16(table, ranges + (2 * i));
            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                int glyph = c;
                if (range != 0)
                {
                    glyph = BigEndian.UInt16(table, ranges + (2 * i) + range + (2 * (c - first)));
                    if (glyph == 0)
                        continue;
                }

                Set(c, (glyph + delta) & 0xFFFF, glyphCount);
            }
        }
    }

    private void Set(int codePoint, int glyph, int glyphCount)
    {
        if (glyph <= 0 || glyph >= glyphCount || glyph > ushort.MaxValue)
            return;
        var page = pages[codePoint >> 8] ??= new ushort[256];
        if (page[codePoint & 0xFF] == 0)
            page[codePoint & 0xFF] = (ushort)glyph;
    }
}
