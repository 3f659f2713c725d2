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
}
