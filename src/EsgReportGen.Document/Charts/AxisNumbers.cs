using System;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Document.Charts;

/// <summary>How the numbers of a scale are written: in the report's language and the chart's unit.</summary>
/// <param name="Locale">The report's language.</param>
/// <param name="IsPercentage">Whether each number carries a percent sign.</param>
public sealed record AxisNumbers(ReportLocale Locale, bool IsPercentage)
{
    private const int MostDecimals = 6;

    /// <summary>A number of the scale.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">Distance between two numbers of the scale, above 0: it says how many decimals are needed.</param>
    public string Format(decimal value, decimal step)
    {
        var decimals = 0;
        while (decimals < MostDecimals && Math.Round(step, decimals) != step)
            decimals++;
        var text = Locale.FormatNumber(value, decimals);
        return IsPercentage ? Locale.WithPercent(text) : text;
    }
}
