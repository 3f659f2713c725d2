using System;

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

    /// <summary>A text fit for a message.</summary>
    public static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
