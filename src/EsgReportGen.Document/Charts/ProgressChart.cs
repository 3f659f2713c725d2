using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>How far each of several things has come: a bar in a track whose end is the goal.</summary>
public sealed record ProgressChart : Chart
{
    /// <summary>The bars from top to bottom, at least one.</summary>
    public required ImmutableArray<ProgressBar> Bars { get; init; }

    /// <summary>Above the values, e.g. <c>Reached</c>; empty for none.</summary>
    public ImmutableArray<Inline> ValueName { get; init; } = [];

    /// <summary>Above the goals, e.g. <c>Target</c>; empty for none.</summary>
    public ImmutableArray<Inline> GoalName { get; init; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts => [ValueName, GoalName, .. Bars.SelectMany(b => new[] { b.Name, b.Value.Label, b.Goal?.Label ?? [] })];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts => [.. Bars.Select(b => b.Name)];

    /// <inheritdoc/>
    public override ChartTable Table => Bars.Any(b => b.Goal is not null)
        ? new([ValueName, GoalName], [.. Bars.Select(b => new ChartTableRow(b.Name, [b.Value.Label, b.Goal?.Label ?? []]))])
        : new([], [.. Bars.Select(b => new ChartTableRow(b.Name, [b.Value.Label]))]);
}

/// <summary>A bar of a <see cref="ProgressChart"/>.</summary>
/// <param name="Name">Its name; never empty.</param>
/// <param name="Value">What was reached.</param>
/// <param name="Goal">The goal; null where the whole (100%) is the end of the track.</param>
/// <param name="Share">The filled share of the track; 0 and below leave it empty, 1 and above fill it; null where it is not known.</param>
public sealed record ProgressBar(ImmutableArray<Inline> Name, ChartValue Value, ChartValue? Goal, double? Share);
