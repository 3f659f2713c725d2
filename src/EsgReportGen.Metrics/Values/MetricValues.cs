using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>The facts: every metric's values for every period that has one, declared and computed. Immutable.</summary>
public sealed class MetricValues
{
    private readonly ImmutableArray<MetricFacts> byPlace;
    // Made when it is first asked for: only tables with totals do.
    private readonly Lazy<ILookup<string, SumRelation>> sumsByTotal;

    /// <param name="catalog">The catalog that the facts belong to.</param>
    /// <param name="facts">The facts of each of its metrics, in its order.</param>
    public MetricValues(MetricCatalog catalog, ImmutableArray<MetricFacts> facts)
    {
        if (facts.Length != catalog.Metrics.Length)
            throw new ArgumentException("There is one for each metric of the catalog, also for those without values.", nameof(facts));
        Catalog = catalog;
        byPlace = facts;
        var all = ImmutableArray.CreateBuilder<MetricValue>(facts.Sum(f => f.Values.Length));
        foreach (var metric in facts)
            all.AddRange(metric.Values);
        All = all.MoveToImmutable();
        sumsByTotal = new(() => Sums.ToLookup(s => s.Total, StringComparer.Ordinal));
    }

    /// <summary>The catalog that the facts belong to.</summary>
    public MetricCatalog Catalog { get; }

    /// <summary>Which facts add up to which, in the catalog's order of totals; a total may have several (a formula, each of its breakdowns).</summary>
    public ImmutableArray<SumRelation> Sums { get; init; } = [];

    /// <summary>Whether every formula could be computed. Proofs and checks may fail all the same: they speak of values that are there.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>All facts, in the catalog's order of metrics, then by period.</summary>
    public ImmutableArray<MetricValue> All { get; }

    /// <summary>What adds up to a metric, in the order of <see cref="Sums"/>; empty for one that is no total.</summary>
    public IEnumerable<SumRelation> SumsOf(string id) => sumsByTotal.Value[id];

    /// <summary>The fact of a metric for a period; null if nothing is said, not even why.</summary>
    /// <remarks>A metric of instants has for a year the fact of its last day.</remarks>
    public MetricValue? Find(string id, Period period)
    {
        var values = Of(id);
        return Find(values, period) ?? (period.Kind == PeriodKind.Instant ? null : Find(values, period.LastDay));
    }

    /// <summary>A metric's facts in ascending order of period; empty for an unknown metric or one without values.</summary>
    public ImmutableArray<MetricValue> Of(string id) => Catalog.PlaceOf(id) is var place and >= 0 ? byPlace[place].Values : [];

    /// <summary>A metric's unit, declared or computed; null for metrics that are not numbers and for formulas with errors.</summary>
    public Unit? UnitOf(string id) => Catalog.PlaceOf(id) is var place and >= 0 ? byPlace[place].Unit : null;

    /// <summary>A metric's kind, basis and boundaries, as far as formulas without errors give them; null for an unknown metric.</summary>
    public FactTraits? TraitsOf(string id) => Catalog.PlaceOf(id) is var place and >= 0 ? byPlace[place].Traits : null;

    /// <summary>All facts of the metric at a place in the catalog.</summary>
    public MetricFacts FactsOf(int place) => byPlace[place];

    private static MetricValue? Find(ImmutableArray<MetricValue> ascending, Period period)
    {
        var (low, high) = (0, ascending.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = ascending[middle].Period.CompareTo(period);
            if (order == 0)
                return ascending[middle].Period == period ? ascending[middle] : null;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
