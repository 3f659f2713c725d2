using System;
using System.Collections.Generic;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Keeps together what reads as one in prose, where an author wrote no no-break space: numbers and units, ranges, short fractions.</summary>
/// <remarks>
/// Facts bring their no-break spaces along; this is for what stands around them. A number and its unit are not parted: SI Brochure,
/// 9th edition, 5.4.3.
/// </remarks>
internal static class WordTies
{
    private const int LongestUnit = 12;

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

    /// <summary>Turns opportunities within such groups into last resorts.</summary>
    public static void Tie(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
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

    private static bool IsTied(ReadOnlySpan<char> text, int at)
    {
        var isNumberNext = char.IsAsciiDigit(text[at + 1]);
        return text[at] switch
        {
            ' ' => (char.IsAsciiDigit(text[at - 1]) && IsUnit(text[(at + 1)..])) || (isNumberNext && IsPrefix(text[..at])),
            '/' => text[at - 1] is '/' || IsShortFraction(text, at),
            _ => isNumberNext && char.IsAsciiDigit(text[at - 1]),
        };
    }

    private static bool IsUnit(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length <= LongestUnit && !EndsWord(rest[length]))
            length++;
        return length is > 0 and <= LongestUnit && Units.Contains(rest[..length]);
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
