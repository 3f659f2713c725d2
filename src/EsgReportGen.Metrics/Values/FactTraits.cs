using System.Collections.Immutable;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>What a metric's facts are, as declared or as its formula gives it. Immutable.</summary>
/// <param name="Kind">The kind; null if none is known.</param>
/// <param name="Basis">The accounting basis, e.g. <c>market</c>; null for none.</param>
/// <param name="Boundaries">Ids of the boundaries that it counts, several where a formula adds them up; empty if none is known.</param>
public sealed record FactTraits(MetricKind? Kind, string? Basis, ImmutableArray<string> Boundaries);
