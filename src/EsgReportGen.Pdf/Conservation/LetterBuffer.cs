using System;
using System.Globalization;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>
/// Text without what lines and fonts change about it: white space, soft hyphens, joiners, marks of direction. Private-use characters
/// count as U+FFFD, which is what the file says for them.
/// </summary>
internal sealed class LetterBuffer
{
    // Letters of the text that a message shows.
    private const int Excerpt = 40;

    private const char Replacement = '\uFFFD';

    private char[] letters = new char[256];

    /// <summary>Number of UTF-16 units so far.</summary>
    public int Length { get; private set; }

    /// <summary>The letters so far; valid until the next call.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    /// <summary>Forgets all letters and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds the letters of a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (letters.Length - Length < text.Length)
            Array.Resize(ref letters, Math.Max(letters.Length * 2, Length + text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is > ' ' and < '\u007F')
                letters[Length++] = unit;
            else if (unit > '\u007F')
                AppendRare(text, ref i);
        }
    }

    /// <summary>The letters of a text.</summary>
    public static string Of(string text)
    {
        var buffer = new LetterBuffer();
        buffer.Append(text);
        return buffer.Letters.ToString();
    }

    /// <summary>Letters for a message.</summary>
    public static string Shorten(ReadOnlySpan<char> letters) =>
        letters.Length <= Excerpt ? letters.ToString() : string.Concat(letters[..(char.IsHighSurrogate(letters[Excerpt - 1]) ? Excerpt - 1 : Excerpt)], "…");

    private void AppendRare(ReadOnlySpan<char> text, ref int i)
    {
        var unit = text[i];
        if (char.IsSurrogate(unit))
        {
            if (!char.IsHighSurrogate(unit) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                letters[Length++] = Replacement;
                return;
            }

            i++;

            // The planes 15 and 16 are private.
            if (unit >= '\uDB80')
            {
                letters[Length++] = Replacement;
                return;
            }

            // Selectors of forms and tags beyond the first plane choose a glyph and say nothing.
            if (unit == '\uDB40')
                return;
            letters[Length++] = unit;
            letters[Length++] = text[i];
            return;
        }

        if (unit is >= '\uE000' and <= '\uF8FF')
            letters[Length++] = Replacement;
        else if (IsLetter(unit))
            letters[Length++] = unit;
    }

    private static bool IsLetter(char unit) => !char.IsWhiteSpace(unit) && unit is not ('\u034F' or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFFE' and <= '\uFFFF'))
        && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
