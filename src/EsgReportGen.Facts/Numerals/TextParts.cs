using System;
using System.Text;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Words and spaces of a text.</summary>
internal static class TextParts
{
    private const int LongestShown = 60;

    /// <summary>Whether a character is a space, one that does not break lines too.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>The letters before an offset, spaces between them and it passed over; empty for none.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        while (at > 0 && IsSpace(text[at - 1]))
            at--;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, at - start);
    }

    /// <summary>What remains of a text without what line breaks add or take away.</summary>
    public static string Compact(ReadOnlySpan<char> words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!IsDropped(c))
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>Whether a character is white space or nothing to see.</summary>
    public static bool IsDropped(char c) => char.IsWhiteSpace(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>A text fit for a message.</summary>
    public static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
