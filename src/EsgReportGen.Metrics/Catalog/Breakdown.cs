using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>The parts of a metric along one dimension.</summary>
/// <param name="Name">The dimension's name, e.g. <c>region</c>.</param>
/// <param name="IsExhaustive">Whether the parts make up the total; otherwise they are an "of which" list with a computed rest.</param>
/// <param name="Members">Metric ids of the parts (<c>water.withdrawal.asia</c>) in declared order.</param>
public sealed record Breakdown(SourcedText Name, bool IsExhaustive, ImmutableArray<string> Members)
{
    /// <summary>Metric id of the computed rest; null for an exhaustive list. It is <c>total.rest</c>, or <c>total.rest_region</c> where several dimensions have one.</summary>
    public string? Rest { get; init; }

    /// <summary>How the total comes from the parts.</summary>
    public Rollup Rollup { get; init; }

    /// <summary>For an average: the metric whose parts along the same dimension are the weights, as written; otherwise null.</summary>
    public SourcedText? Weight { get; init; }

    /// <summary>Whether the parts are added up to the total.</summary>
    /// <param name="totalKind">The total's kind, declared or computed; null if none is known.</param>
    public bool AddsUp(MetricKind? totalKind) => Rollup == Rollup.Sum || (Rollup == Rollup.Natural && totalKind != MetricKind.Ratio);
}

/// <summary>How a total comes from its parts.</summary>
public enum Rollup
{
    /// <summary>Nothing is said: amounts add up, ratios do not.</summary>
    Natural,

    /// <summary>As their sum, ratios too: shares of one whole, intensities by scope.</summary>
    Sum,

    /// <summary>As an average, weighted by the parts of another metric.</summary>
    Average,

    /// <summary>Not at all: each part stands for itself.</summary>
    None,
}
