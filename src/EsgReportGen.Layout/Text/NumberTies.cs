using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Keeps numbers with the units behind them where an author wrote an ordinary space between.</summary>
/// <remarks>Facts bring no-break spaces along; this is for figures in prose. Sources: SI Brochure, 9th edition, 5.4.3; usage of style guides.</remarks>
internal static class NumberTies
{
    private const int LongestUnit = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new HashSet<string>(StringComparer.Ordinal)
    {
        "%", "‰", "°C", "K", "g", "kg", "t", "kt", "Mt", "Gt", "m", "km", "cm", "mm", "m2", "m²", "m3", "m³", "km²", "ha", "L", "l", "ML", "kL",
        "W", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "GJ", "TJ", "PJ", "h", "s", "min", "V", "A", "Hz",
        "tCO2", "tCO₂", "tCO2e", "tCO₂e", "kgCO2e", "kgCO₂e", "ktCO2e", "ktCO₂e", "MtCO2e", "MtCO₂e", "GtCO2e", "GtCO₂e",
        "pp", "bn", "m.", "million", "billion", "trillion", "percent", "CNY", "RMB", "USD", "EUR", "HKD", "GBP", "JPY", "GB", "TB", "PB",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Turns opportunities between a digit and a unit into last resorts.</summary>
    public static void Tie(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var from = 1; from < text.Length;)
        {
            var space = text[from..].IndexOf(' ');
            if (space < 0)
                return;
            var at = from + space + 1;
            from = at;
            if (char.IsAsciiDigit(text[at - 2]) && at < text.Length && opportunities[at] is BreakOpportunity.Allowed && IsUnit(text[at..]))
                opportunities[at] = BreakOpportunity.LastResort;
        }
    }

    private static bool IsUnit(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length <= LongestUnit && !EndsWord(rest[length]))
            length++;
        return length is > 0 and <= LongestUnit && Units.Contains(rest[..length]);
    }

    private static bool EndsWord(char unit) => unit is ' ' or ',' or '.' or ';' or ':' or ')' or '/' or '\u00A0' or '?' or '!' or '\u2013' or '\u2014';
}
