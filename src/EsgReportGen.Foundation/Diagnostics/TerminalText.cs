using System.Globalization;
using System.Text;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>Makes text of a report or of a stranger's file fit for a terminal.</summary>
public static class TerminalText
{
    private const int LongestText = 1_000;

    /// <summary>A text fit for one line of a terminal: what controls the terminal, and the direction of text, is replaced, and what is longer than 1,000 characters is cut.</summary>
    public static string Clean(string text)
    {
        var length = text.Length <= LongestText ? text.Length : LongestText - (char.IsLowSurrogate(text[LongestText]) ? 1 : 0);
        var clean = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
            clean.Append(text[i] is '\n' or '\r' or '\t' ? ' ' : IsUnprintable(text[i]) ? '\uFFFD' : text[i]);
        if (length < text.Length)
            clean.Append('…');
        return clean.ToString();
    }

    internal static bool IsUnprintable(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
