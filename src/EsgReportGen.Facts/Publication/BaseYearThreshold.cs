using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Holds the base-year value of the metric that the policy names against the threshold.</summary>
/// <remarks>
/// GHG Protocol, A Corporate Accounting and Reporting Standard, revised edition (2004), chapter 5: base-year emissions are recalculated for changes of
/// structure or method and for errors that are significant by the company's own threshold. So a change above it must be declared for what it is, on the
/// metric itself and with a note; that its inputs were restated does not explain it.
/// </remarks>
internal static class BaseYearThreshold
{
    /// <summary>Reports a base-year value that changed by more than the threshold without such a declaration.</summary>
    public static void Check(MetricValues values, ChangedFacts changed, DiagnosticBag diagnostics)
    {
        var report = values.Catalog.Report;
        if (report.Policies is not { RestatementThreshold: { } threshold, RestatementOf: { } of } || values.Catalog.Find(of.Text) is null)
            return;
        if (report.BaseYear is not { } baseYear)
        {
            diagnostics.Report(PublicationDiagnostics.ThresholdWithoutBaseYear, of.Span, of.Text);
            return;
        }

        if (values.Find(of.Text, baseYear) is not { } fact || changed.Find(of.Text, fact.Period) is not { } change)
            return;
        if (Percent(change) is { } percent && Math.Abs(percent) > threshold && !IsExplained(change))
            diagnostics.Add(Finding(change, threshold));
    }

    /// <summary>The exact change in percent; null where there is none, as from a zero.</summary>
    private static decimal? Percent(ChangedFact change) =>
        change.Was.Value.Measurement is { Amount: not 0 } was && change.Fact.Content is FactContent.Number { Measurement: var now }
        && UnitCatalog.TryConvert(was.Amount, was.Unit, now.Unit, out var before)
            ? (now.Amount - before) / Math.Abs(before) * 100
            : null;

    private static bool IsExplained(ChangedFact change) =>
        change.Record is { Notes.IsEmpty: false } record && record.Reasons.Any(r => r.Text != "inputs");

    private static Diagnostic Finding(ChangedFact change, decimal threshold)
    {
        var (fact, was) = (change.Fact, change.Was);
        return PublicationDiagnostics.BaseYearChanged
            .At(
                fact.Provenance.Span,
                fact.Metric.Id.Text,
                ReportedText.Of(fact.Content),
                was.Edition.Title.Text,
                ReportedText.Of(was.Value.Content),
                ReportedText.Difference(was.Value.Content, fact.Content),
                PublishedText.Of(threshold),
                RecordText.Of(was.Edition, fact.Period, "structure", ", notes: [id-of-the-note]"))
            .WithRelated(was.Value.Span, "printed then");
    }
}
