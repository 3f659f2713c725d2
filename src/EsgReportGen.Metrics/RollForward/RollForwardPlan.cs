using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>How a report moves to its next year: the edited files, and what is left for people to do. Immutable; nothing is written yet.</summary>
/// <param name="Closing">The year reported on until now.</param>
/// <param name="Next">The year reported on from now on.</param>
/// <param name="Files">The files that change, in order of path.</param>
/// <param name="Gaps">The values that are missing now, at their places in the new files: what <c>esg check</c> will say.</param>
/// <param name="Mentions">Places in the new files that name the closing year and were left alone, one a line, in order of path and line.</param>
/// <param name="Claims">Places in the new files that claim something of a year which moves, one a line: their words may be wrong now.</param>
/// <param name="Kept">Values for the new year that were there already.</param>
/// <param name="Dropped">Number of values that are no longer read, because they left a window such as <c>last 5</c>.</param>
public sealed record RollForwardPlan(
    Period Closing,
    Period Next,
    ImmutableArray<EditedFile> Files,
    ImmutableArray<ValueGap> Gaps,
    ImmutableArray<SourceSpan> Mentions,
    ImmutableArray<SourceSpan> Claims,
    ImmutableArray<SourceSpan> Kept,
    int Dropped);

/// <summary>A value that is to be written, or a reason why there is none.</summary>
/// <param name="Metric">The id of its metric or member.</param>
/// <param name="Place">Where it goes, in the new file: the key of its period, or the cell.</param>
public readonly record struct ValueGap(string Metric, SourceSpan Place);
