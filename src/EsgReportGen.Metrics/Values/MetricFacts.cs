using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>All facts of one metric, and what they are. Immutable.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Values">Its facts in ascending order of period; often empty.</param>
public sealed record MetricFacts(Metric Metric, ImmutableArray<MetricValue> Values)
{
    /// <summary>The unit of its numbers, declared or computed; null for what is no number, and for a formula with errors.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Kind, basis and boundaries, declared or as far as a formula without errors gives them.</summary>
    public required FactTraits Traits { get; init; }

    /// <summary>The facts that a metric declares, before anything is computed.</summary>
    public static MetricFacts Declared(Metric metric)
    {
        var values = ImmutableArray.CreateBuilder<MetricValue>(metric.Values.Length);
        foreach (var value in metric.Values)
            values.Add(MetricValue.Declared(metric, value));
        return new MetricFacts(metric, values.MoveToImmutable()) { Unit = metric.Unit, Traits = FactTraits.Declared(metric) };
    }
}
