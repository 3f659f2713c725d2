using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Periods;

/// <summary>The periods that a <see cref="PeriodSelector"/> means in a report, or why it means none.</summary>
/// <param name="Periods">The periods in written order; empty if there is a problem.</param>
/// <param name="Problem">What is wrong, as the message of a diagnostic; null if nothing is.</param>
/// <param name="Hint">What to write instead; null with no problem.</param>
public readonly record struct PeriodSelection(ImmutableArray<Period> Periods, string? Problem, string? Hint);
