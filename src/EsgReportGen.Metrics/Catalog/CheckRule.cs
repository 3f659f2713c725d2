using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>A comparison that must hold for every period in which all its inputs have values.</summary>
/// <param name="Rule">The comparison, in the formula language.</param>
/// <param name="Compare">How it compares.</param>
/// <param name="Accepted">Periods in which a known difference is accepted, with the reason.</param>
public sealed record CheckRule(SourcedText Rule, ComparisonMode Compare, ImmutableArray<AcceptedDifference> Accepted);

/// <summary>A period in which a check need not hold.</summary>
/// <param name="Period">The period.</param>
/// <param name="Reason">Why, in words.</param>
public readonly record struct AcceptedDifference(Period Period, SourcedText Reason);
