using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Checks that each restatement restates something: the edition printed it, the value differs, and what it says of both is true.</summary>
internal sealed class RecordChecker(
    MetricValues values,
    Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> printed,
    ChangedFacts changed,
    RestatedInputs inputs,
    EditionOrder order,
    DiagnosticBag diagnostics)
{
    /// <summary>Checks all restatements of a metric.</summary>
    public void Check(Metric metric)
    {
        foreach (var record in metric.Restatements)
        {
            // An edition that nothing declares, and no earlier value: the loader has said so.
            var edition = values.Catalog.Report.Editions.FirstOrDefault(e => string.Equals(e.Key.Text, record.Edition.Text, StringComparison.Ordinal));
            if (edition is null && record.Was is null)
                continue;
            if (HavePeriods(metric, record) && (edition is null || IsKnown(edition, record)))
                Check(metric, record, edition);
        }
    }

    private bool HavePeriods(Metric metric, Restatement record)
    {
        var areKnown = true;
        foreach (var period in record.Periods)
        {
            if (values.Find(metric.Id.Text, period) is not null)
                continue;
            areKnown = false;
            diagnostics.Report(PublicationDiagnostics.RestatedPeriodUnknown, record.Edition.Span, metric.Id.Text, period.ToString());
        }

        return areKnown;
    }

    private bool IsKnown(Edition edition, Restatement record)
    {
        if (edition.Values is not null || record.Was is not null)
            return true;
        diagnostics.Report(PublicationDiagnostics.WasMissing, record.Edition.Span, record.Edition.Text);
        return false;
    }

    private void Check(Metric metric, Restatement record, Edition? edition)
    {
        var title = edition?.Title.Text ?? record.Edition.Text;
        var covered = values.Of(metric.Id.Text).Where(f => ChangedFact.Covers(record, f.Period)).ToArray();
        var unprinted = covered.Where(f => Find(f, record) < 0).ToArray();
        if (unprinted.Length > 0 && (unprinted.Length == covered.Length || !record.Periods.IsEmpty))
        {
            var periods = record.Periods.IsEmpty ? string.Empty : " for " + string.Join(", ", unprinted.Select(f => "`" + f.Period + "`"));
            diagnostics.Report(PublicationDiagnostics.NeverPrinted, record.Edition.Span, title, metric.Id.Text, periods);
            return;
        }

        var facts = covered.Where(f => Find(f, record) >= 0).ToArray();
        CheckWas(record, title, facts);
        if (!facts.Any(f => Changes(f, record)) && record.Assurance is null)
            diagnostics.Report(PublicationDiagnostics.RestatementChangesNothing, record.Edition.Span, metric.Id.Text, title);
        else
            CheckInputs(metric, record, facts);
    }

    private void CheckWas(Restatement record, string title, MetricValue[] facts)
    {
        if (record.Was is not { } was || !DecimalText.TryParse(was.Text, out var amount, out _))
            return;
        foreach (var fact in facts)
        {
            var before = printed[ChangedFact.KeyOf(fact)][Find(fact, record)];
            if (before.Value.Span == was.Span || (before.Value.Measurement is { } known && IsSame(known, amount, fact)))
                continue;
            diagnostics.Add(PublicationDiagnostics.WrongWas.At(was.Span, title, ReportedText.Of(before.Value.Content), was.Text)
                .WithRelated(before.Value.Span, "printed then"));
        }
    }

    private bool IsSame(Measurement known, decimal amount, MetricValue fact) =>
        known.Amount == amount
        || (values.UnitOf(fact.Metric.Id.Text) is { } unit && UnitCatalog.TryConvert(known.Amount, known.Unit, unit, out var converted) && converted == amount);

    /// <summary>Whether the value changed from this edition to the next one that printed it, or to now.</summary>
    private bool Changes(MetricValue fact, Restatement record)
    {
        var history = printed[ChangedFact.KeyOf(fact)];
        var next = Find(fact, record) + 1;
        var content = history[next - 1].Value.Content;
        var later = next < history.Length ? history[next].Value.Content : fact.Content;
        return PublishedComparison.Compare(content, later) != PublishedDifference.None
            // An edition that is the report itself may print what the report says now.
            || (next < history.Length && order.IsOwn(history[next].Edition) && PublishedComparison.Compare(content, fact.Content) != PublishedDifference.None);
    }

    private void CheckInputs(Metric metric, Restatement record, MetricValue[] facts)
    {
        var reason = record.Reasons.FirstOrDefault(r => r.Text == "inputs");
        var isTotal = metric.Formula is not null || metric.IsRest;
        if (reason.Text is null || (!isTotal && (metric.Proof is not null || !metric.Breakdowns.IsEmpty)))
            return;
        foreach (var fact in facts)
        {
            if (changed.Find(metric.Id.Text, fact.Period) is { } change && ReferenceEquals(change.Record, record) && inputs.Of(change).IsEmpty)
                diagnostics.Report(PublicationDiagnostics.InputsNotRestated, reason.Span, metric.Id.Text, fact.Period.ToString());
        }
    }

    /// <summary>The place of the restatement's edition in a fact's history, or -1.</summary>
    private int Find(MetricValue fact, Restatement record)
    {
        if (!printed.TryGetValue(ChangedFact.KeyOf(fact), out var history))
            return -1;
        for (var i = 0; i < history.Length; i++)
        {
            if (string.Equals(history[i].Edition.Key.Text, record.Edition.Text, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
