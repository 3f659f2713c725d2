using System;
using System.Globalization;

namespace EsgReportGen.Facts.Phrases;

/// <summary>Digits of all scripts: decimal digits (Unicode category Nd) and vulgar fractions. Raised and lowered digits are parts of units and formulas.</summary>
internal static class Figures
{
    private const char FirstOther = '\u0660';
    private const char LastOther = '\u1A99';

    /// <summary>Length in UTF-16 units of the digit at an offset; 0 for none.</summary>
    public static int LengthAt(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        var c = text[at];
        if (c < '\u00BC')
            return c is >= '0' and <= '9' ? 1 : 0;
        if (char.IsHighSurrogate(c))
            return CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.DecimalDigitNumber ? 2 : 0;
        return c is <= '\u00BE' or (>= '\u2150' and <= '\u215E') || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber ? 1 : 0;
    }

    /// <summary>A text with ASCII digits for those of scripts of the first plane, Arabic or Thai; each unit keeps its place.</summary>
    public static string WithPlainDigits(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstOther, LastOther))
            return text;
        return string.Create(text.Length, text, (plain, from) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                var digit = from[i] is >= FirstOther and <= LastOther ? CharUnicodeInfo.GetDecimalDigitValue(from[i]) : -1;
                plain[i] = digit < 0 ? from[i] : (char)('0' + digit);
            }
        });
    }

    /// <summary>The value of the digit at an offset, which moves to its last unit; -1 for what is no decimal digit.</summary>
    public static int DigitAt(ReadOnlySpan<char> text, ref int at)
    {
        var c = text[at];
        if (c < '\u0080')
            return c is >= '0' and <= '9' ? c - '0' : -1;
        if (!char.IsHighSurrogate(c))
            return CharUnicodeInfo.GetDecimalDigitValue(c);
        at++;
        return at < text.Length ? CharUnicodeInfo.GetDecimalDigitValue(text.Slice(at - 1, 2).ToString(), 0) : -1;
    }
}
