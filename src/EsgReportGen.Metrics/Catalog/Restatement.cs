using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>Why values differ from what an edition printed.</summary>
/// <param name="Edition">The edition's key.</param>
/// <param name="Reasons">Reason keys, e.g. <c>method</c>.</param>
/// <param name="Notes">Ids of notes.</param>
/// <param name="Periods">The periods it is about; empty for all.</param>
/// <param name="Was">The earlier value where no edition is locked; null otherwise.</param>
public sealed record Restatement(
    SourcedText Edition,
    ImmutableArray<SourcedText> Reasons,
    ImmutableArray<SourcedText> Notes,
    ImmutableArray<Period> Periods,
    SourcedText? Was)
{
    /// <summary>The place of the record, for findings on it as a whole.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The level at which the restated value was assured again, e.g. <c>limited</c>; null if it was not.</summary>
    public SourcedText? Assurance { get; init; }
}
