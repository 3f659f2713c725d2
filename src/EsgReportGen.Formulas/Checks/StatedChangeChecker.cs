using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Functions;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Holds the changes that sources state (<c>change: { from: FY2023, percent: 63.5 }</c>) against the values that they compare: by intervals, for
/// companies compute them from digits that they do not publish. Where the earlier value is not known, says what it must have been.
/// </summary>
internal sealed class StatedChangeChecker(DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var series in all)
        {
            foreach (var entry in series.Entries)
            {
                if (entry is { Value.IsNumber: true, Fact.Provenance.Declared.Change: { } change })
                    Check(series, entry, change);
            }
        }
    }

    private void Check(MetricSeries series, SeriesEntry entry, StatedChange stated)
    {
        if (series.Find(stated.From) is not { Value.IsNumber: true } earlier)
        {
            ReportImplied(series, entry, stated);
            return;
        }

        if (earlier.Value.Amount == 0 || Compute(entry.Value, earlier.Value) is not { } computed || computed.Range.Meets(stated.Range))
            return;
        diagnostics.Add(FormulasDiagnostics.StatedChangeFails
            .At(stated.Span, series.Metric.Id.Text, Percent(stated.Percent), NumberText.OfRange(computed, UnitOfChange), stated.From.ToString(), entry.Fact.Period.ToString())
            .WithRelated(earlier.Fact.Provenance.Span, "the earlier value"));
    }

    private void ReportImplied(MetricSeries series, SeriesEntry entry, StatedChange stated)
    {
        if (stated.ImpliedPrior(entry.Value.Range) is not { Low: { } low, High: { } high })
            return;

        // One digit more than the value has, for the ends of a range are no rounded numbers.
        var decimals = entry.Value.Precision == 0 ? 2 : DecimalRounding.LastDigit(entry.Value.Precision) + 1;
        diagnostics.Report(
            FormulasDiagnostics.ImpliedPrior, stated.Span, series.Metric.Id.Text, Percent(stated.Percent), NumberText.Of(DecimalRounding.Round(low, decimals)),
            NumberText.Of(DecimalRounding.Round(high, decimals)), stated.From.ToString());
    }

    private static FormulaValue? Compute(FormulaValue now, FormulaValue earlier)
    {
        try
        {
            return Comparisons.ChangeOf(now, earlier);
        }
        catch (System.OverflowException)
        {
            return null;
        }
    }

    private static string Percent(decimal percent) => percent.ToString("+0.################;-0.################;0", System.Globalization.CultureInfo.InvariantCulture) + "%";

    private static Unit UnitOfChange { get; } = UnitCatalog.Standard.Find("%")!;
}
