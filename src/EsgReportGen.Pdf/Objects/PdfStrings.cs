using System;

namespace EsgReportGen.Pdf.Objects;

/// <summary>The notations of names and strings (ISO 32000-1:2008, 7.3.4, 7.3.5, 7.9.2.2).</summary>
internal static class PdfStrings
{
    // A string has at most 32767 bytes (ISO 19005-3:2012, 6.1.13): the mark and so many units.
    private const int LongestText = 16_382;

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>A name with its slash; bytes that a name cannot hold are written as <c>#xx</c>.</summary>
    public static PdfBuffer Name(this PdfBuffer buffer, string name)
    {
        buffer.Byte((byte)'/');
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in name.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(utf8);
            foreach (var b in utf8[..count])
                NameByte(buffer, b);
        }

        return buffer;
    }

    /// <summary>A text string: ASCII as it is, anything else as UTF-16 with its mark; what is longer than a string may be ends in dots.</summary>
    public static PdfBuffer Text(this PdfBuffer buffer, string text)
    {
        if (text.Length > LongestText)
            text = string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1), "…");
        if (IsPlain(text))
            return buffer.Ascii(text);
        buffer.Raw("<FEFF"u8);
        foreach (var unit in text)
            buffer.HexByte((byte)(unit >> 8)).HexByte((byte)(unit & 0xFF));
        return buffer.Byte((byte)'>');
    }

    /// <summary>A string of ASCII characters in parentheses.</summary>
    public static PdfBuffer Ascii(this PdfBuffer buffer, string text)
    {
        buffer.Byte((byte)'(');
        foreach (var unit in text)
            buffer.LiteralByte((byte)unit);
        return buffer.Byte((byte)')');
    }

    /// <summary>A string of bytes in hexadecimal digits.</summary>
    public static PdfBuffer Hex(this PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Byte((byte)'<');
        foreach (var b in bytes)
            buffer.HexByte(b);
        return buffer.Byte((byte)'>');
    }

    /// <summary>A byte within a literal string; only what would end or change the string is escaped.</summary>
    public static PdfBuffer LiteralByte(this PdfBuffer buffer, byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => buffer.Byte((byte)'\\').Byte(value),

        // A bare carriage return would be read back as a line feed.
        (byte)'\r' => buffer.Raw("\\r"u8),
        _ => buffer.Byte(value),
    };

    /// <summary>A byte as two hexadecimal digits.</summary>
    public static PdfBuffer HexByte(this PdfBuffer buffer, byte value) => buffer.Byte(HexDigits[value >> 4]).Byte(HexDigits[value & 15]);

    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or > '~')
                return false;
        }

        return true;
    }

    private static void NameByte(PdfBuffer buffer, byte b)
    {
        if (b is > (byte)' ' and <= (byte)'~' && !"()<>[]{}/%#"u8.Contains(b))
            buffer.Byte(b);
        else
            buffer.Byte((byte)'#').HexByte(b);
    }
}
