using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Holds the facts against what earlier editions printed.</summary>
public static class PublicationLock
{
    /// <summary>Compares each fact with the latest edition that printed it.</summary>
    /// <param name="values">The facts.</param>
    /// <returns>What became of the printed values; changes without a restatement are errors. Findings in the catalog's order.</returns>
    public static Compilation<ValueHistory> Check(MetricValues values)
    {
        var catalog = values.Catalog;
        if (catalog.Published.IsEmpty && catalog.Metrics.All(m => m.Restatements.IsEmpty))
            return new Compilation<ValueHistory>(ValueHistory.Empty, []);
        var diagnostics = new DiagnosticBag();
        var order = new EditionOrder(catalog.Report);
        var printed = PrintedValues.Gather(values, order, diagnostics);
        var changed = Compare(values, printed, order);
        var inputs = new RestatedInputs(values, changed);
        var records = new RecordChecker(values, printed, changed, inputs, order, diagnostics);
        ReportGone(values, printed, diagnostics);
        var restated = ImmutableArray.CreateBuilder<RestatedFact>();
        foreach (var metric in catalog.Metrics)
        {
            foreach (var fact in values.Of(metric.Id.Text))
            {
                if (!printed.TryGetValue(ChangedFact.KeyOf(fact), out var history))
                    continue;
                var change = changed.Find(metric.Id.Text, fact.Period);
                AssuranceLock.Check(fact, history, change, diagnostics);
                if (change is not null && Restated(change, inputs, diagnostics) is { } declared)
                    restated.Add(declared);
            }

            records.Check(metric);
        }

        BaseYearThreshold.Check(values, changed, diagnostics);
        return new Compilation<ValueHistory>(new ValueHistory(printed, restated.ToImmutable()), diagnostics.ToImmutable());
    }

    private static ChangedFacts Compare(
        MetricValues values, Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> printed, EditionOrder order)
    {
        var changed = new ChangedFacts();
        foreach (var fact in values.All)
        {
            if (!printed.TryGetValue(ChangedFact.KeyOf(fact), out var history))
                continue;
            for (var i = history.Length - 1; i >= 0; i--)
            {
                var difference = PublishedComparison.Compare(history[i].Value.Content, fact.Content);
                if (difference != PublishedDifference.None)
                {
                    var edition = history[i].Edition.Key.Text;
                    changed.Add(new ChangedFact(fact, history[i], difference, ChangedFact.FindRecord(fact.Metric, edition, fact.Period)));
                }

                // The report as it was published already says nothing about what it restated itself: that is the edition before it.
                if (difference != PublishedDifference.None || !order.IsOwn(history[i].Edition))
                    break;
            }
        }

        return changed;
    }

    /// <summary>The restated fact; null with a finding if nothing declares why it changed.</summary>
    private static RestatedFact? Restated(ChangedFact change, RestatedInputs inputs, DiagnosticBag diagnostics)
    {
        var fact = change.Fact;
        var roots = inputs.Of(change);
        if (change.Record is { } record)
        {
            var reasons = record.Reasons.Select(r => r.Text).ToImmutableArray();
            return new RestatedFact(fact.Metric, fact.Period, change.Was, reasons, record.Notes, reasons.Contains("inputs", System.StringComparer.Ordinal) ? roots : [], record);
        }

        if (change.IsComputed && !roots.IsEmpty)
            return new RestatedFact(fact.Metric, fact.Period, change.Was, ["inputs"], [], roots, null);
        diagnostics.Add(Unexplained(change, roots.IsEmpty ? "method" : "inputs"));
        return null;
    }

    /// <param name="change">A change that nothing declares.</param>
    /// <param name="reason">The reason that a restatement of it would give.</param>
    private static Diagnostic Unexplained(ChangedFact change, string reason)
    {
        var (fact, was) = (change.Fact, change.Was);
        var (id, period) = (fact.Metric.Id.Text, fact.Period.ToString());
        var (now, before) = (ReportedText.Of(fact.Content), ReportedText.Of(was.Value.Content));
        var record = RecordText.Of(was.Edition, fact.Period, reason);
        var finding = change.Difference == PublishedDifference.Withdrawn
            ? PublicationDiagnostics.PublishedValueWithdrawn.At(fact.Provenance.Span, id, period, now, was.Edition.Title.Text, before, record)
            : PublicationDiagnostics.PublishedValueChanged.At(
                fact.Provenance.Span, id, period, now, was.Edition.Title.Text, before, ReportedText.Difference(was.Value.Content, fact.Content), record);
        if (change.IsComputed)
            finding = finding.WithHint($"no input was restated, so the formula changed: put it back, or write on the metric: `{record}`");
        return finding.WithRelated(was.Value.Span, "printed then");
    }

    /// <summary>
    /// Reports printed values that have no fact, unless they are older than all that the metric has: the oldest years drop out of a report by and by.
    /// </summary>
    private static void ReportGone(
        MetricValues values, Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> printed, DiagnosticBag diagnostics)
    {
        foreach (var edition in values.Catalog.Published)
        {
            foreach (var value in edition.Values)
            {
                var id = value.Metric.Text;
                var facts = values.Of(id);
                if (facts.IsEmpty || facts[0].Period.CompareTo(value.Period) > 0 || values.Find(id, value.Period) is not null
                    || !printed.TryGetValue((id, value.Period), out var history) || history[^1].Value.Span != value.Span)
                {
                    continue;
                }

                diagnostics.Add(PublicationDiagnostics.PublishedValueGone
                    .At(facts[0].Metric.Id.Span, id, value.Period.ToString(), edition.Edition.Title.Text, ReportedText.Of(value.Content))
                    .WithRelated(value.Span, "printed then"));
            }
        }
    }
}
