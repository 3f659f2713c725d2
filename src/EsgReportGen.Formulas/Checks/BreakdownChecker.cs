using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Holds the parts of each breakdown against their total, period by period and within the rounding of both: above it is always an error, below it
/// when the list is exhaustive and every part says a number or that there is none.
/// </summary>
internal sealed class BreakdownChecker(NameResolver names, DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var total in all)
        {
            foreach (var breakdown in total.Metric.Breakdowns)
            {
                foreach (var entry in total.Entries)
                    TryCheck(total, breakdown, entry);
            }
        }
    }

    private void TryCheck(MetricSeries total, Breakdown breakdown, SeriesEntry entry)
    {
        try
        {
            Check(total, breakdown, entry);
        }
        catch (System.OverflowException)
        {
            diagnostics.Report(FormulasDiagnostics.Overflow, breakdown.Name.Span, breakdown.Name.Text, entry.Fact.Period.ToString());
        }
    }

    private void Check(MetricSeries total, Breakdown breakdown, SeriesEntry entry)
    {
        if (!entry.Value.IsNumber || total.Unit is not { } unit || Add(breakdown, entry, unit, out var isComplete) is not { } sum)
            return;
        var isAbove = entry.Value.Range.IsBelow(sum.Range);
        if (!isAbove && !(isComplete && breakdown.IsExhaustive && sum.Range.IsBelow(entry.Value.Range)))
            return;
        diagnostics.Add((isAbove ? FormulasDiagnostics.PartsAboveTotal : FormulasDiagnostics.PartsBelowTotal)
            .At(breakdown.Name.Span, total.Metric.Id.Text, breakdown.Name.Text, Text(sum.Amount), entry.Fact.Period.ToString(), Text(entry.Value.Amount))
            .WithRelated(entry.Fact.Provenance.Span, "the total"));
    }

    private FormulaValue? Add(Breakdown breakdown, SeriesEntry total, Unit unit, out bool isComplete)
    {
        FormulaValue? sum = null;
        isComplete = true;
        foreach (var id in breakdown.Members)
        {
            var value = names.Find(id) is { } part && part.Find(total.Fact.Period) is { } entry && part.Unit is { } own && UnitCatalog.Conversion(own, unit) is { } factor
                ? FormulaArithmetic.Scale(entry.Value, factor)
                : FormulaValue.Absent;
            isComplete &= value.IsNumber || value.AddsNothing;
            if (value.IsNumber)
                sum = sum is { } before ? FormulaArithmetic.Add(before, value) : value;
        }

        return sum;
    }

    private static string Text(decimal amount) => DecimalRounding.Trim(amount).ToString(CultureInfo.InvariantCulture);
}
