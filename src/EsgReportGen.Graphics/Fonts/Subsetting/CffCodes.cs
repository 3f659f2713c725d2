using System;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts.Subsetting;

/// <summary>
/// Which code shows a glyph of a bare CFF program: its CID in a CID-keyed font, its number in any other (ISO 32000-1:2008, 9.7.4.2).
/// Reads as much of the format as that takes (Adobe Technical Note 5176).
/// </summary>
internal static class CffCodes
{
    private const int CharsetOperator = 15;
    private const int RosOperator = (12 << 8) | 30;

    /// <summary>The codes of the first glyphs, in their order.</summary>
    public static ushort[] Read(ReadOnlySpan<byte> cff, int glyphCount)
    {
        var codes = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
            codes[glyph] = (ushort)glyph;
        var (isCidKeyed, charset) = ReadTopDict(cff);
        if (isCidKeyed && charset > 2)
            ReadCharset(cff, charset, codes);
        return codes;
    }

    private static (bool IsCidKeyed, int Charset) ReadTopDict(ReadOnlySpan<byte> cff)
    {
        var names = cff.Length > 2 ? cff[2] : 0;
        var (start, end) = FirstEntry(cff, EndOfIndex(cff, names));
        var (isCidKeyed, charset, operand) = (false, 0, 0);
        for (var at = start; at < end && at < cff.Length;)
        {
            int b = cff[at++];
            if (b <= 21)
            {
                var op = b == 12 && at < cff.Length ? (12 << 8) | cff[at++] : b;
                isCidKeyed |= op == RosOperator;
                charset = op == CharsetOperator ? operand : charset;
            }
            else
            {
                (operand, at) = ReadOperand(cff, b, at);
            }
        }

        return (isCidKeyed, charset);
    }

    private static (int Value, int Next) ReadOperand(ReadOnlySpan<byte> cff, int b, int at)
    {
        switch (b)
        {
            case 28:
                return (BigEndian.Int16(cff, at), at + 2);
            case 29:
                return (BigEndian.Int32(cff, at), at + 4);
            case 30:
                // A real number: nibbles up to the first that is 15.
                while (at < cff.Length && (cff[at] & 0xF) != 0xF && cff[at] >> 4 != 0xF)
                    at++;
                return (0, at + 1);
            case >= 32 and <= 246:
                return (b - 139, at);
            case >= 247 and <= 250:
                return (((b - 247) * 256) + (at < cff.Length ? cff[at] : 0) + 108, at + 1);
            case >= 251 and <= 254:
                return ((-(b - 251) * 256) - (at < cff.Length ? cff[at] : 0) - 108, at + 1);
            default:
                return (0, at);
        }
    }

    private static void ReadCharset(ReadOnlySpan<byte> cff, int at, ushort[] codes)
    {
        if (at < 0 || at >= cff.Length)
            return;
        int format = cff[at++];
        for (var glyph = 1; glyph < codes.Length;)
        {
            int first = BigEndian.UInt16(cff, at), more = 0;
            at += 2;
            if (format == 1)
                more = at < cff.Length ? cff[at++] : 0;
            else if (format == 2)
                (more, at) = (BigEndian.UInt16(cff, at), at + 2);
            for (var i = 0; i <= more && glyph < codes.Length; i++)
                codes[glyph++] = (ushort)Math.Min(first + i, ushort.MaxValue);
        }
    }

    private static int EndOfIndex(ReadOnlySpan<byte> cff, int at)
    {
        int count = BigEndian.UInt16(cff, at);
        if (count == 0)
            return at + 2;
        int size = OffsetSize(cff, at), offsets = at + 3;
        return offsets + ((count + 1) * size) - 1 + Offset(cff, offsets + (count * size), size);
    }

    private static (int Start, int End) FirstEntry(ReadOnlySpan<byte> cff, int at)
    {
        int count = BigEndian.UInt16(cff, at), size = OffsetSize(cff, at), offsets = at + 3;
        if (count == 0)
            return (0, 0);
        var data = offsets + ((count + 1) * size) - 1;
        return (data + Offset(cff, offsets, size), data + Offset(cff, offsets + size, size));
    }

    private static int OffsetSize(ReadOnlySpan<byte> cff, int at) => at + 2 < cff.Length ? Math.Clamp((int)cff[at + 2], 1, 4) : 1;

    private static int Offset(ReadOnlySpan<byte> cff, int at, int size)
    {
        long value = 0;
        for (var i = 0; i < size; i++)
            value = (value << 8) | (at + i < cff.Length ? cff[at + i] : (byte)0);
        return (int)Math.Min(value, cff.Length);
    }
}
