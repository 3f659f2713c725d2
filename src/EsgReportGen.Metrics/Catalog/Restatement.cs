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
    SourcedText? Was);
