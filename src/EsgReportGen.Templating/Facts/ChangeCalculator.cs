using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.Facts;

/// <summary>
/// Computes changes. A printed change has no more digits than its sources allow, one decimal at most: for a relative change the
/// significant digits of the source that has fewer, for percentage points the coarser last digit.
/// </summary>
internal static class ChangeCalculator
{
    /// <summary>The relative change in percent, or the finding that there is none.</summary>
    /// <param name="values">All facts.</param>
    /// <param name="current">The fact that changed.</param>
    /// <param name="from">The period compared with.</param>
    /// <param name="span">Where a finding points.</param>
    /// <param name="problem">The finding; null when there is a change.</param>
    public static FactChange? Relative(MetricValues values, MetricValue current, Period from, SourceSpan span, out Diagnostic? problem)
    {
        problem = null;
        if (!TryGetPair(values, current, from, out var now, out var before))
        {
            // A source may state a change without the value that it compares with.
            if (current.Provenance.Declared?.Change is { } stated && stated.From == from)
                return new FactChange(stated.Percent, Math.Min(1, DigitsBehindPoint(stated.Percent)), false, from);
            problem = NoNumber(values, current, from, span);
            return null;
        }

        if (before.Amount <= 0)
        {
            problem = TemplateDiagnostics.ChangeFromZero.At(span, current.Metric.Id.Text, from.ToString());
            return null;
        }

        var percent = (now.Amount - before.Amount) / before.Amount * 100m;
        var digits = Math.Min(SignificantDigits(now), SignificantDigits(before));
        return new FactChange(percent, Math.Clamp(digits - DigitsBeforePoint(percent), 0, 1), false, from);
    }

    /// <summary>The change of a percentage in points, or the finding that there is none.</summary>
    public static FactChange? Points(MetricValues values, MetricValue current, Period from, SourceSpan span, out Diagnostic? problem)
    {
        problem = FactRules.Percentage(values, current.Metric, span);
        if (problem is not null)
            return null;
        if (!TryGetPair(values, current, from, out var now, out var before))
        {
            problem = NoNumber(values, current, from, span);
            return null;
        }

        var coarsest = Math.Max(now.Precision, before.Precision);
        return new FactChange(now.Amount - before.Amount, coarsest >= 1 ? 0 : 1, true, from);
    }

    private static bool TryGetPair(MetricValues values, MetricValue current, Period from, out Measurement now, out Measurement before)
    {
        now = default;
        before = default;
        if (current.Content is not FactContent.Number number
            || FactSeries.Find(values, current.Metric, from)?.Content is not FactContent.Number earlier)
            return false;
        (now, before) = (number.Measurement, earlier.Measurement);
        if (before.Unit.Equals(now.Unit))
            return true;
        if (!UnitCatalog.TryConvert(before.Amount, before.Unit, now.Unit, out var amount))
            return false;
        before = before with { Amount = amount, Unit = now.Unit };
        return true;
    }

    private static Diagnostic NoNumber(MetricValues values, MetricValue current, Period from, SourceSpan span)
    {
        var missing = current.Content is FactContent.Number ? from : current.Period;
        _ = values;
        return TemplateDiagnostics.ChangeWithoutPrior.At(
            span, current.Metric.Id.Text, missing.ToString(), missing == from ? current.Period.ToString() : from.ToString());
    }

    private static int SignificantDigits(Measurement value)
    {
        // An exact number does not limit the result.
        if (value.Precision <= 0)
            return int.MaxValue;
        var digits = 0;
        for (var rest = decimal.Truncate(Math.Abs(value.Amount) / value.Precision); rest >= 1; rest /= 10)
            digits++;
        return Math.Max(1, digits);
    }

    private static int DigitsBeforePoint(decimal number)
    {
        var digits = 0;
        for (var rest = Math.Abs(number); rest >= 1; rest /= 10)
            digits++;
        return digits;
    }

    private static int DigitsBehindPoint(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;
}
