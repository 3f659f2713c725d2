using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Facts.Numerals;

/// <summary>
/// Numerals that order things and count nothing: dates and years, ids of disclosures, numbers behind the tool's own words (page, table), ordinals,
/// units and words such as <c>FY2024</c>, web addresses.
/// </summary>
internal sealed class StructuralNumerals
{
    private static readonly LocaleWord[] CountedWords =
        [LocaleWord.Table, LocaleWord.Figure, LocaleWord.Chapter, LocaleWord.Section, LocaleWord.Page, LocaleWord.Note];

    private static readonly ImmutableArray<(string Language, string Endings)> Ordinals =
        [("en", "st nd rd th s"), ("fr", "er re e ème ère"), ("nl", "e de ste"), ("de", "er"), ("es", "º ª"), ("pt", "º ª"), ("it", "º ª"), ("sv", ":a :e")];

    private static readonly SearchValues<char> LeadingWords = SearchValues.Create("见見如在和与與及或至到从從由据據的下上附のとはがをにで");

    private readonly ReportLocale locale;
    private readonly UnitsInText units;
    private readonly DateReader dates;
    private readonly List<(string Before, string Behind)> words = [];
    private readonly HashSet<string> frameworks = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> disclosures = new(StringComparer.OrdinalIgnoreCase);

    public StructuralNumerals(MetricCatalog catalog, ReportDocument document, ReportLocale locale)
    {
        this.locale = locale;
        units = new UnitsInText(catalog.Report.Units, locale);
        dates = new DateReader(locale, catalog.Report.FiscalYear, units);
        foreach (var word in CountedWords)
            words.Add(Around(locale.BareWord(word)));
        foreach (var framework in catalog.Report.Frameworks)
            frameworks.Add(framework.Text.Split('@')[0]);
        foreach (var framework in catalog.Frameworks)
        {
            frameworks.Add(framework.Id.Split('@')[0]);
            foreach (var disclosure in framework.Disclosures)
                AddDisclosure(disclosure.Id.Text);
        }

        AddDisclosures(catalog.Report.Material);
        foreach (var omission in catalog.Report.Omissions)
            AddDisclosure(omission.Disclosure.Text);
        foreach (var metric in catalog.Metrics)
            AddDisclosures(metric.Disclosures);
        foreach (var chapter in document.Chapters)
            AddDisclosures(chapter.Disclosures);
    }

    /// <summary>Where a structural numeral ends that begins with a token; -1 if the token is none.</summary>
    public int EndOf(string text, in NumeralToken token)
    {
        if (!token.IsFigures)
            return IsInAddress(text, token) ? token.End : -1;
        if (dates.EndOf(text, token) is var date and > 0)
            return date;
        if (DisclosureEnd(text, token) is var disclosure and > 0)
            return disclosure;
        return IsInWord(text, token) || IsOrdinal(text, token) || IsRoundingStep(text, token) || FollowsCountedWord(text, token) || IsInAddress(text, token) ? token.End : -1;
    }

    private bool IsOrdinal(string text, in NumeralToken token)
    {
        if (token.Start > 0 && text[token.Start - 1] is '第' or '제')
            return true;
        foreach (var (language, endings) in Ordinals)
        {
            if (!locale.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var ending in endings.Split(' '))
            {
                // "er" and "s" name decades only: 2030er, 1990s.
                var isDecade = ending is "s" || (ending is "er" && language is "de");
                var end = token.DigitEnd + ending.Length;
                if (string.CompareOrdinal(text, token.DigitEnd, ending, 0, ending.Length) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]))
                    && (isDecade ? token.Value is >= 1000 and < 2200 && token.Value % 10 == 0 : token.Value is <= 999))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Letters and digits in one word are a name (<c>FY2024</c>, <c>CO2</c>, <c>m3</c>); behind a currency they are an amount.</summary>
    private bool IsInWord(string text, in NumeralToken token)
    {
        var first = token.DigitStart;
        if (first == 0 || !char.IsLetter(text[first - 1]) || text[first - 1] >= '\u2E80')
            return false;
        var (start, end) = (first, token.DigitEnd);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        if (units.Find(text[start..end]) is not null)
            return true;
        var letters = text[start..first];
        var isCurrency = letters.Length == 3 && letters.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0 && units.Find(letters) is not null;
        return !isCurrency && char.IsUpper(letters[^1]) && token.DigitEnd - first <= 4 && !token.IsPercentage && token.Magnitude == 1;
    }

    // "To the nearest 1,000" says how exact the figures are.
    private static bool IsRoundingStep(string text, in NumeralToken token) =>
        token.Value is 10 or 100 or 1_000 or 10_000 or 100_000 or 1_000_000 or 0.1m or 0.01m && !token.IsPercentage
        && TextParts.WordBefore(text, token.Start) is "nearest" or "nächste" or "nächsten" or "volle" or "ganze" or "dichtstbijzijnde" or "närmaste";

    private bool FollowsCountedWord(string text, in NumeralToken token)
    {
        if (token.IsPercentage || token.Magnitude != 1 || token.DigitEnd - token.DigitStart > 6)
            return false;
        var before = text.AsSpan(0, token.Start).TrimEnd();
        var behind = text.AsSpan(token.End).TrimStart();
        foreach (var (wordBefore, wordBehind) in words)
        {
            if (wordBefore.Length + wordBehind.Length > 0 && EndsWithWord(before, wordBefore) && behind.StartsWith(wordBehind, StringComparison.OrdinalIgnoreCase))
                return wordBehind.Length > 0 || units.KindBehind(text, token.End) != UnitBehind.Measured;
        }

        return false;
    }

    private static (string Before, string Behind) Around(string word) =>
        word.IndexOf("{}", StringComparison.Ordinal) is var place and >= 0 ? (word[..place].Trim(), word[(place + 2)..].Trim()) : (word, string.Empty);

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word)
    {
        if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        if (word.Length == 0 || text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]))
            return true;

        // Scripts without spaces: one letter alone is a word only behind the little words that lead to it, as 见表 3 is and 代表 3 is not.
        return word[0] is >= '\u2E80' and < '\uAC00' && (word.Length > 1 || LeadingWords.Contains(text[text.Length - 2]));
    }

    private int DisclosureEnd(string text, in NumeralToken token)
    {
        var (start, end) = (token.DigitStart, token.DigitEnd);
        while (start > 0 && IsIdCharacter(text[start - 1]))
            start--;
        while (end < text.Length && IsIdCharacter(text[end]))
            end++;
        while (end > token.DigitEnd && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        var id = text[start..end];
        if (disclosures.Contains(id) || disclosures.Contains(id[(id.LastIndexOf(':') + 1)..]))
            return end;
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        var framework = colon > 0 ? id[..colon] : TextParts.WordBefore(text, start).ToString();
        return id.Length <= 24 && frameworks.Contains(framework.Split('@')[0]) ? end : -1;
    }

    private static bool IsInAddress(string text, in NumeralToken token)
    {
        var (start, end) = (token.Start, token.End);
        while (start > 0 && !TextParts.IsSpace(text[start - 1]) && token.Start - start < 200)
            start--;
        while (end < text.Length && !TextParts.IsSpace(text[end]) && end - token.End < 200)
            end++;
        var word = text.AsSpan(start, end - start);
        return word.Contains("://", StringComparison.Ordinal) || word.TrimStart('(').StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (word.IndexOf('@') is > 0 and var at && word[at..].Contains('.'));
    }

    private void AddDisclosures(ImmutableArray<SourcedText> ids)
    {
        foreach (var id in ids)
            AddDisclosure(id.Text);
    }

    // A bare number such as `305` is an id only behind its framework's name.
    private void AddDisclosure(string id)
    {
        var own = id[(id.LastIndexOf(':') + 1)..];
        if (own.AsSpan().ContainsAny('-', '.') || own.AsSpan().ContainsAnyInRange('A', 'Z'))
            disclosures.Add(own);
    }

    private static bool IsIdCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or ':' or '@';
}
