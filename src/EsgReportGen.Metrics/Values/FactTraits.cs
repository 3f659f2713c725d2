using System;
using System.Collections.Immutable;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>What a metric's facts are, as declared or as its formula gives it. Immutable.</summary>
/// <param name="Kind">The kind; null if none is known.</param>
/// <param name="Basis">The accounting basis, e.g. <c>market</c>; null for none.</param>
/// <param name="Boundaries">Ids of the boundaries that it counts, several where a formula adds them up; empty if none is known.</param>
public sealed record FactTraits(MetricKind? Kind, string? Basis, ImmutableArray<string> Boundaries)
{
    /// <summary>Nothing is known.</summary>
    public static FactTraits None { get; } = new(null, null, []);

    /// <summary>What a metric declares.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="known">Traits that are given back if the metric declares the same, for the metrics of a file mostly do; null for none.</param>
    public static FactTraits Declared(Metric metric, FactTraits? known = null) => known is not null && known.IsOf(metric)
        ? known
        : new FactTraits(metric.Kind, metric.Basis?.Text, metric.Boundary is { } boundary ? [boundary.Text] : []);

    private bool IsOf(Metric metric) => Kind == metric.Kind && string.Equals(Basis, metric.Basis?.Text, StringComparison.Ordinal)
        && (metric.Boundary is { } boundary ? Boundaries.Length == 1 && string.Equals(Boundaries[0], boundary.Text, StringComparison.Ordinal) : Boundaries.IsEmpty);
}
