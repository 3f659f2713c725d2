using System;
using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Document.Citations;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Says in words how a raw number became the digits on the page.</summary>
internal static class RoundingText
{
    /// <summary>The words, e.g. <c>in million tCO2e, 3 decimals</c>; empty where the digits are the raw number's own.</summary>
    /// <param name="citation">The printed fact.</param>
    /// <param name="unit">Code of the unit of the raw value.</param>
    public static string Of(Citation citation, string unit)
    {
        if (citation.Rounding is not { } rounding)
            return string.Empty;
        var parts = new List<string>(3);
        var isChange = citation.Operation.Length > 0;
        var isCounted = rounding.Magnitude.Length > 0;
        if (isCounted || (!isChange && !string.Equals(rounding.Unit, unit, StringComparison.Ordinal)))
            parts.Add(("in " + rounding.Magnitude + " " + rounding.Unit).Replace("  ", " ", StringComparison.Ordinal).TrimEnd());
        if (parts.Count > 0)
            parts.Add(DecimalsOf(rounding.Decimals));
        else if (decimal.TryParse(citation.Raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var raw) && Math.Abs(raw) != Math.Abs(rounding.Shown))
            parts.Add(RoundedTo(raw, rounding));
        if (rounding.Moved != 0)
            parts.Add(FormattableString.Invariant($"moved by {rounding.Moved} in the last digit so that the parts add up"));
        return string.Join(", ", parts);
    }

    // A whole number may have lost digits before its point too: 1234567 to the nearest thousand.
    private static string RoundedTo(decimal raw, in CitedRounding rounding) =>
        rounding.Decimals > 0 || rounding.Moved != 0 || Math.Abs(raw - rounding.Shown) < 1
            ? DecimalsOf(rounding.Decimals)
            : "to the nearest " + DecimalRounding.PowerOfTen(-DecimalRounding.LastDigit(rounding.Shown)).ToString(CultureInfo.InvariantCulture);

    private static string DecimalsOf(int decimals) => decimals switch
    {
        0 => "no decimals",
        1 => "1 decimal",
        _ => decimals.ToString(CultureInfo.InvariantCulture) + " decimals",
    };
}
