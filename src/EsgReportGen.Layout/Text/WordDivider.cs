using System;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Adds the places where words of a paragraph may be divided by a hyphen. For one thread.</summary>
internal sealed class WordDivider
{
    private readonly HyphenationCatalog catalog;
    private readonly ScratchList<bool> breaks = new();
    private HyphenationPatterns? patterns;
    private string? language;

    public WordDivider(HyphenationCatalog catalog) => this.catalog = catalog;

    /// <summary>Adds opportunities. Only words in one style, with nothing but letters, are divided; those of an author's soft hyphens are the author's.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="from">Offset in the paragraph from which on words are divided.</param>
    /// <param name="to">Offset behind the last of them; words that are not wholly between the two are left alone.</param>
    /// <param name="opportunities">Those of the paragraph.</param>
    /// <returns>Whether there are new ones.</returns>
    public bool Divide(ParagraphText text, int from, int to, Span<BreakOpportunity> opportunities)
    {
        var any = false;
        foreach (ref readonly var run in text.Runs.Items)
        {
            if (run.Kind is not RunKind.Words || PatternsOf(run.Style.Language) is not { } found)
                continue;
            var characters = text.Characters.Items;
            for (var start = run.Start; start < run.End; start++)
            {
                if (!char.IsLetter(characters[start]))
                    continue;
                var end = start;
                while (end < run.End && IsOfWord(characters[end]))
                    end++;
                if (start >= from && end <= to && StandsAlone(characters, start, end))
                    any |= Divide(characters[start..end], found, opportunities[start..end]);
                start = end;
            }
        }

        return any;
    }

    private bool Divide(ReadOnlySpan<char> word, HyphenationPatterns found, Span<BreakOpportunity> opportunities)
    {
        breaks.Clear();
        if (IsAcronym(word) || !found.TryHyphenate(word, breaks.Extend(word.Length)))
            return false;
        var any = false;
        for (var i = 1; i < word.Length; i++)
        {
            if (!breaks[i] || opportunities[i] is not BreakOpportunity.None)
                continue;
            opportunities[i] = BreakOpportunity.Hyphenated;
            any = true;
        }

        return any;
    }

    private HyphenationPatterns? PatternsOf(string tag)
    {
        if (!ReferenceEquals(tag, language))
            (language, patterns) = (tag, catalog.Find(tag));
        return patterns;
    }

    private static bool IsOfWord(char unit) => char.IsLetter(unit) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark;

    // Not within addresses, names of files and of units, nor beside a hyphen or soft hyphen that already divides the word.
    private static bool StandsAlone(ReadOnlySpan<char> characters, int start, int end)
    {
        if (start > 0 && !(char.IsWhiteSpace(characters[start - 1]) || characters[start - 1] is '(' or '[' or '"' or '\u201C' or '\u2018' or '\u00AB' or '\u201E'))
            return false;
        if (end == characters.Length || char.IsWhiteSpace(characters[end]))
            return true;
        return characters[end] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '"' or '\u201D' or '\u2019' or '\u00BB' or '\u201C' or '\u2026'
            && (end + 1 == characters.Length || !char.IsLetterOrDigit(characters[end + 1]));
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var unit in word[1..])
        {
            if (char.IsUpper(unit))
                return true;
        }

        return false;
    }
}
