using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// Keeps together what reads as one in prose, where an author wrote no no-break space: numbers and units, days and months, names and their short
/// numbers, ranges, short fractions. Immutable; safe for threads.
/// </summary>
/// <remarks>
/// Facts bring their no-break spaces along; this is for what stands around them. A number and its unit are not parted: SI Brochure,
/// 9th edition, 5.4.3.
/// </remarks>
internal sealed class WordTies
{
    private const int LongestUnit = 12;

    // Longer numbers stand alone.
    private const int ShortNumber = 2;

    // `kWh/m²`, `and/or`, `2023/24`: not worth a break.
    private const int ShortFraction = 12;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new HashSet<string>(StringComparer.Ordinal)
    {
        "%", "‰", "°C", "K", "g", "kg", "t", "kt", "Mt", "Gt", "m", "km", "cm", "mm", "m2", "m²", "m3", "m³", "km²", "ha", "L", "l", "ML", "kL",
        "W", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "GJ", "TJ", "PJ", "h", "s", "min", "V", "A", "Hz",
        "tCO2", "tCO₂", "tCO2e", "tCO₂e", "kgCO2e", "kgCO₂e", "ktCO2e", "ktCO₂e", "MtCO2e", "MtCO₂e", "GtCO2e", "GtCO₂e",
        "pp", "bn", "million", "billion", "trillion", "percent", "CNY", "RMB", "USD", "EUR", "HKD", "GBP", "JPY", "GB", "TB", "PB",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new HashSet<string>(StringComparer.Ordinal)
    {
        "CNY", "RMB", "USD", "EUR", "HKD", "GBP", "JPY", "No.", "p.", "pp.", "ch.", "§", "≈", "~", "±", "×",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> months;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> magnitudes;

    private WordTies(ReportLocale locale)
    {
        var (words, counts) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var known in (ReadOnlySpan<ReportLocale>)[locale, ReportLocale.English])
        {
            words.UnionWith(known.Months);
            words.UnionWith(known.ShortMonths);
            foreach (var magnitude in known.Magnitudes)
                counts.Add(magnitude.Word);
        }

        (months, magnitudes) = (words.GetAlternateLookup<ReadOnlySpan<char>>(), counts.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>Those of English text.</summary>
    public static WordTies English { get; } = new(ReportLocale.English);

    /// <summary>Those of a language, and of English.</summary>
    public static WordTies Of(ReportLocale locale) => new(locale);

    /// <summary>Turns opportunities within such groups into last resorts.</summary>
    public void Tie(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            var skipped = text[at..^1].IndexOfAny(' ', '/', '\u2013');
            if (skipped < 0)
                return;
            at += skipped;
            if (opportunities[at + 1] is BreakOpportunity.Allowed && IsTied(text, at))
                opportunities[at + 1] = BreakOpportunity.LastResort;
        }
    }

    private bool IsTied(ReadOnlySpan<char> text, int at)
    {
        var isNumberNext = char.IsAsciiDigit(text[at + 1]);
        return text[at] switch
        {
            ' ' when char.IsAsciiDigit(text[at - 1]) => WordAt(text[(at + 1)..]) is var next && (IsUnit(next) || IsDay(text[..at], next)),
            ' ' when isNumberNext => IsPrefix(text[..at]) || IsShortName(text, at),
            ' ' => IsCounted(text[..at]) && IsUnit(WordAt(text[(at + 1)..])),
            '/' => text[at - 1] is '/' || IsShortFraction(text, at),
            _ => isNumberNext && char.IsAsciiDigit(text[at - 1]),
        };
    }

    private bool IsUnit(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestUnit && (Units.Contains(word) || magnitudes.Contains(word));

    // `31 March`: a day has at most two digits.
    private bool IsDay(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        var digits = before.Length - before.LastIndexOfAnyExceptInRange('0', '9') - 1;
        return digits <= ShortNumber && (months.Contains(next) || (next.EndsWith('.') && months.Contains(next[..^1])));
    }

    // `Scope 1`, `Table 12`, `Phase 2`: a name and its number.
    private static bool IsShortName(ReadOnlySpan<char> text, int at)
    {
        var digits = at + 1;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits - at - 1 > ShortNumber || (digits < text.Length && char.IsLetter(text[digits])))
            return false;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return at - start > 1 && char.IsUpper(text[start]);
    }

    // `2.32 million tCO2e`: the unit stays with the word that counts it.
    private bool IsCounted(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(' ', '\u00A0');
        return start > 0 && char.IsAsciiDigit(before[start - 1]) && before.Length - start <= LongestUnit && magnitudes.Contains(before[(start + 1)..]);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length <= LongestUnit && !EndsWord(rest[length]))
            length++;
        return rest[..length];
    }

    private static bool IsPrefix(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= LongestUnit && text[start - 1] is not (' ' or '('))
            start--;
        return Prefixes.Contains(text[start..]);
    }

    private static bool IsShortFraction(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at + 1;
        while (start > 0 && at - start <= ShortFraction && text[start - 1] is not ' ')
            start--;
        while (end < text.Length && end - at <= ShortFraction && text[end] is not ' ')
            end++;
        return end - start <= ShortFraction;
    }

    private static bool EndsWord(char unit) => unit is ' ' or ',' or '.' or ';' or ':' or ')' or '/' or '\u00A0' or '?' or '!' or '\u2013' or '\u2014';
}
