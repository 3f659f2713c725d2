using System.Globalization;

namespace EsgReportGen.Foundation.Sources;

/// <summary>Which characters a project's text may hold.</summary>
/// <remarks>
/// YAML 1.2.2, 5.1 forbids control characters and lone surrogates. Unicode's line separators are refused too, because readers of
/// YAML disagree whether they end a line, and U+FDD0..U+FDEF because templates use them to mark facts.
/// </remarks>
public static class SourceCharacters
{
    /// <summary>The offset of the first character that may not stand in the text, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayHoldMarks">Whether U+FDD0 and U+FDD1 may stand in it.</param>
    public static int FindForbidden(string text, bool mayHoldMarks = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and < '\u007F') or '\n')
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsForbidden(c, i) && !(mayHoldMarks && c is ('\uFDD0' or '\uFDD1')))
                return i;
        }

        return -1;
    }

    /// <summary>The character's name for a message: <c>U+0000</c>.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsForbidden(char c, int index) => c switch
    {
        '\t' or '\r' => false,
        < '\u00A0' => true,
        '\u2028' or '\u2029' => true,
        >= '\uD800' and <= '\uDFFF' => true,
        >= '\uFDD0' and <= '\uFDEF' => true,
        '\uFEFF' => index > 0,
        '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
