using System;
using System.Globalization;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// Lets lines end between the syllables of Thai, Lao, Khmer and Burmese, which have no spaces between words. Only a dictionary could tell the
/// words; where the author parts them with zero-width spaces, lines end there alone.
/// </summary>
internal static class SyllableBreaks
{
    private const char First = '\u0E01';
    private const char Last = '\u17FF';

    /// <summary>Adds the opportunities.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        if (!text.ContainsAnyInRange(First, Last))
            return;
        var found = text.Contains('\u200B') ? BreakOpportunity.LastResort : BreakOpportunity.Cluster;
        for (var at = 1; at < text.Length; at++)
        {
            if (opportunities[at] is BreakOpportunity.None && IsOfSuchScript(text[at]) && IsOfSuchScript(text[at - 1]) && IsBetweenSyllables(text, at))
                opportunities[at] = found;
        }
    }

    private static bool IsOfSuchScript(char unit) => unit is (>= '\u0E01' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        && (char.IsLetter(unit) || IsMark(unit));

    private static bool IsBetweenSyllables(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);

        // A vowel sign, a letter that is silent or ends a syllable, a repetition mark.
        if (IsMark(after) || FollowsOnly(after) || (at + 1 < text.Length && text[at + 1] is '\u0E4C' or '\u0ECC' or '\u103A' or '\u1039'))
            return false;

        // Vowels that are written before their consonant; the signs that put one consonant below another.
        return !(before is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4') or '\u17D2' or '\u1039');
    }

    private static bool FollowsOnly(char unit) => unit is '\u0E2F' or '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0E46'
        or '\u0EAF' or '\u0EB0' or '\u0EB2' or '\u0EB3' or '\u0EBD' or '\u0EC6' or (>= '\u17D4' and <= '\u17DA');

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
