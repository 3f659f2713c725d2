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

/// <summary>Gathers what editions printed of each fact: from their lists, and from restatements that say what a value was.</summary>
internal sealed class PrintedValues
{
    private readonly MetricValues values;
    private readonly EditionOrder order;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<(string Metric, Period Period), List<HistoricValue>> printed = [];

    private PrintedValues(MetricValues values, EditionOrder order, DiagnosticBag diagnostics)
    {
        this.values = values;
        this.order = order;
        this.diagnostics = diagnostics;
    }

    /// <summary>For each fact that an edition printed the values, the earliest edition first.</summary>
    public static Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> Gather(MetricValues values, EditionOrder order, DiagnosticBag diagnostics)
    {
        var gathering = new PrintedValues(values, order, diagnostics);
        foreach (var edition in values.Catalog.Published)
            gathering.AddList(edition);
        foreach (var metric in values.Catalog.Metrics)
        {
            foreach (var restatement in metric.Restatements)
                gathering.AddWas(metric, restatement);
        }

        return gathering.printed.ToDictionary(p => p.Key, p => p.Value.OrderBy(v => order.Of(v.Edition)).ToImmutableArray());
    }

    private void AddList(PublishedEdition edition)
    {
        foreach (var value in edition.Values)
        {
            if (InUnit(value) is { } known)
                Add(known.Metric.Text, known.Period, new HistoricValue(edition.Edition, known));
        }
    }

    /// <summary>The value with its unit; null with a finding if that measures something else than the metric does.</summary>
    private PublishedValue? InUnit(PublishedValue value)
    {
        if (value.Measurement is not { } measurement || values.UnitOf(value.Metric.Text) is not { } unit)
            return value;
        if (value.HasImpliedUnit)
            return value with { Content = new FactContent.Number(measurement with { Unit = unit }) };
        if (measurement.Unit.ConvertsTo(unit))
            return value;
        diagnostics.Add(PublicationDiagnostics.PublishedUnitDiffers.At(value.Span, value.Metric.Text, measurement.Unit.Code, unit.Code)
            .WithRelated(values.Catalog.Find(value.Metric.Text)!.Id.Span, "the metric is defined here"));
        return null;
    }

    private void AddWas(Metric metric, Restatement restatement)
    {
        if (restatement.Was is not { } was || !DecimalText.TryParse(was.Text, out var amount, out _))
            return;
        var edition = values.Catalog.Report.Editions.FirstOrDefault(e => string.Equals(e.Key.Text, restatement.Edition.Text, StringComparison.Ordinal));

        // Where the edition has a list, that is what counts; the restatements are held against it later.
        if (edition?.Values is not null)
            return;
        if (restatement.Periods.Length != 1)
        {
            diagnostics.Report(PublicationDiagnostics.WasNeedsOnePeriod, was.Span, metric.Id.Text, values.Catalog.Report.Period.AddYears(-1).ToString());
            return;
        }

        var content = new FactContent.Number(Measurement(metric, amount));
        var value = new PublishedValue(metric.Id, restatement.Periods[0], content, was.Span);
        Add(metric.Id.Text, restatement.Periods[0], new HistoricValue(edition ?? new Edition(restatement.Edition, restatement.Edition, null, null), value));
    }

    private Measurement Measurement(Metric metric, decimal amount)
    {
        var unit = values.UnitOf(metric.Id.Text) ?? Unit.Ratio;
        return new Measurement(amount, unit, new decimal(1, 0, 0, false, (byte)DecimalRounding.ScaleOf(amount)));
    }

    private void Add(string metric, Period period, HistoricValue value)
    {
        // A year of a metric of instants is its last day.
        var key = (metric, values.Find(metric, period)?.Period ?? period);
        if (!printed.TryGetValue(key, out var list))
            printed.Add(key, list = []);
        list.Add(value);
    }
}
