using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>A fact: what a metric says for a period, and how that came about. Immutable.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Content">What it says.</param>
/// <param name="Notes">Ids of the notes of the metric and of this value, in that order, each once.</param>
/// <param name="Provenance">How it came about.</param>
public sealed record MetricValue(Metric Metric, Period Period, FactContent Content, ImmutableArray<SourcedText> Notes, Provenance Provenance)
{
    /// <summary>The numbers that the fact may stand for by the precision of its sources; every number for a fact that is none.</summary>
    public Interval Range { get; init; }
}
