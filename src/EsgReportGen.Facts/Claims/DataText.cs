using System;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Claims;

/// <summary>What the data say, for findings: the number, and the range that the precision of its sources leaves. Findings are English.</summary>
internal static class DataText
{
    private const int MostDecimals = 6;

    /// <summary>A value: <c>2,320,000 tCO₂e (2,315,000 to 2,325,000)</c>.</summary>
    public static string Value(KnownNumber number, decimal precision, Unit unit)
    {
        var decimals = Decimals(number, precision);
        var measurement = new Measurement(number.Amount, unit, precision, number.Qualifier);
        var text = ReportLocale.English.Format(measurement, ValueFormat.AsPublished with { Decimals = decimals }).Text.Replace('\u00A0', ' ');
        return text + RangeText(number.Range, precision == 0 ? decimals : Math.Min(MostDecimals, decimals + 1), string.Empty);
    }

    /// <summary>A change: <c>+63.5% (63.1% to 63.9%)</c>, <c>+2.1 percentage points</c>, <c>+901,000 tCO₂e</c>.</summary>
    public static string Change(KnownNumber number, decimal precision, Unit unit, bool withRange = true)
    {
        var isPercent = StatedUnits.IsShare(unit);
        var decimals = Math.Min(isPercent ? 1 : MostDecimals, Decimals(number, precision));
        var format = ValueFormat.AsPublished with { Decimals = decimals, ShowsPlus = true };
        var text = ReportLocale.English.Format(new Measurement(number.Amount, unit, precision, number.Qualifier), format).Text.Replace('\u00A0', ' ');
        return withRange ? text + RangeText(number.Range, decimals, isPercent ? "%" : string.Empty) : text;
    }

    private static int Decimals(KnownNumber number, decimal precision) =>
        Math.Max(0, Math.Min(MostDecimals, precision == 0 ? DecimalRounding.LastDigit(number.Amount) : DecimalRounding.LastDigit(precision)));

    // Ends that print alike say nothing.
    private static string RangeText(Interval range, int decimals, string sign)
    {
        if (range.Low is not { } low || range.High is not { } high)
            return string.Empty;
        var (from, to) = (ReportLocale.English.FormatNumber(low, decimals), ReportLocale.English.FormatNumber(high, decimals));
        return string.Equals(from, to, StringComparison.Ordinal) ? string.Empty : $" ({from}{sign} to {to}{sign})";
    }
}
