using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Functions;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Holds the changes that sources state (<c>change: { from: FY2023, percent: 63.5 }</c>) against the values that they compare: by intervals, for
/// companies compute them from digits that they do not publish.
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
        if (series.Find(stated.From) is not { Value: { IsNumber: true, Amount: not 0 } } earlier || Compute(entry.Value, earlier.Value) is not { } computed || computed.Range.Meets(stated.Range))
            return;
        diagnostics.Add(FormulasDiagnostics.StatedChangeFails
            .At(stated.Span, series.Metric.Id.Text, Percent(stated.Percent), NumberText.OfRange(computed, UnitOfChange), stated.From.ToString(), entry.Fact.Period.ToString())
            .WithRelated(earlier.Fact.Provenance.Span, "the earlier value"));
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
