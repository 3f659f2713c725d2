using System.Collections.Immutable;

namespace EsgReportGen.Metrics.Values;

/// <summary>A total and what adds up to it, as a formula, a proof or a breakdown says; tables hold their printed digits against it. Immutable.</summary>
/// <param name="Total">Metric id of the total.</param>
/// <param name="Addends">What adds up to it, in the order of the formula or of the breakdown, at least two.</param>
public sealed record SumRelation(string Total, ImmutableArray<Addend> Addends);

/// <summary>One addend of a total.</summary>
/// <param name="Metric">Its metric id.</param>
/// <param name="IsSubtracted">Whether it is taken away.</param>
public readonly record struct Addend(string Metric, bool IsSubtracted);
