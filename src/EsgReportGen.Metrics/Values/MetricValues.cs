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
    private readonly Dictionary<(string Id, Period Period), MetricValue> byKey;
    private readonly Dictionary<string, ImmutableArray<MetricValue>> byMetric = new(System.StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, Unit> units;
    private readonly ImmutableArray<SumRelation> sums = [];
    private readonly ILookup<string, SumRelation> sumsByTotal = NoSums;

    /// <param name="catalog">The catalog that the facts belong to.</param>
    /// <param name="values">The facts, grouped by metric, in ascending order of period within one.</param>
    /// <param name="units">The unit of each metric of numbers, declared or computed, by metric id.</param>
    public MetricValues(MetricCatalog catalog, ImmutableArray<MetricValue> values, ImmutableDictionary<string, Unit> units)
    {
        Catalog = catalog;
        All = values;
        byKey = new Dictionary<(string Id, Period Period), MetricValue>(values.Length);
        this.units = units;
        for (var start = 0; start < values.Length;)
        {
            var id = values[start].Metric.Id.Text;
            var end = start;
            for (; end < values.Length && ReferenceEquals(values[end].Metric, values[start].Metric); end++)
                byKey.Add((id, values[end].Period), values[end]);
            byMetric.Add(id, ImmutableArray.Create(values, start, end - start));
            start = end;
        }
    }

    /// <summary>The catalog that the facts belong to.</summary>
    public MetricCatalog Catalog { get; }

    /// <summary>Which facts add up to which, in the catalog's order of totals; a total may have several (a formula, each of its breakdowns).</summary>
    public ImmutableArray<SumRelation> Sums
    {
        get => sums;
        init => (sums, sumsByTotal) = (value, value.ToLookup(s => s.Total, System.StringComparer.Ordinal));
    }

    /// <summary>Kind, basis and boundaries by metric id, as far as formulas without errors give them.</summary>
    public ImmutableDictionary<string, FactTraits> Traits { get; init; } = ImmutableDictionary<string, FactTraits>.Empty;

    /// <summary>All facts, in the catalog's order of metrics, then by period.</summary>
    public ImmutableArray<MetricValue> All { get; }

    private static ILookup<string, SumRelation> NoSums { get; } = System.Array.Empty<SumRelation>().ToLookup(s => s.Total, System.StringComparer.Ordinal);

    /// <summary>What adds up to a metric, in the order of <see cref="Sums"/>; empty for one that is no total.</summary>
    public IEnumerable<SumRelation> SumsOf(string id) => sumsByTotal[id];

    /// <summary>The fact of a metric for a period; null if nothing is said, not even why.</summary>
    /// <remarks>A metric of instants has for a year the fact of its last day.</remarks>
    public MetricValue? Find(string id, Period period)
    {
        if (byKey.TryGetValue((id, period), out var value))
            return value;
        return period.Kind != PeriodKind.Instant && byKey.TryGetValue((id, period.LastDay), out value) ? value : null;
    }

    /// <summary>A metric's facts in ascending order of period; empty for an unknown metric or one without values.</summary>
    public ImmutableArray<MetricValue> Of(string id) => byMetric.TryGetValue(id, out var values) ? values : [];

    /// <summary>A metric's unit, declared or computed; null for metrics that are not numbers and for formulas with errors.</summary>
    public Unit? UnitOf(string id) => units.TryGetValue(id, out var unit) ? unit : null;
}
