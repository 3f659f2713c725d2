using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>The way to a target: what is required each year, what was reached, and the goal.</summary>
public sealed record GlidepathChart : Chart
{
    /// <summary>Name of what was reached.</summary>
    public required ImmutableArray<Inline> ActualName { get; init; }

    /// <summary>Name of the required path.</summary>
    public required ImmutableArray<Inline> RequiredName { get; init; }

    /// <summary>The years that have a name on the axis or a value, in ascending order: base first, goal last.</summary>
    public required ImmutableArray<GlidepathYear> Years { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts =>
        [ActualName, RequiredName, .. Years.SelectMany(y => new[] { y.Name, y.Actual?.Label ?? [], y.Required?.Label ?? [] })];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts => [.. Years.Any(y => y.Actual?.Amount is not null) ? ImmutableArray.Create(ActualName) : [], RequiredName, Years[^1].Name];

    /// <inheritdoc/>
    public override ChartTable Table => new(
        [ActualName, RequiredName], [.. Years.Select(y => new ChartTableRow(y.Name, [y.Actual?.Label ?? [], y.Required?.Label ?? []]))]);
}

/// <summary>A year of a <see cref="GlidepathChart"/>.</summary>
/// <param name="Year">Its position on the axis, in years.</param>
/// <param name="Name">Its name; never empty.</param>
/// <param name="Actual">What was reached; null for a year to come, a gap for one without a value.</param>
/// <param name="Required">What the path requires; null where it requires nothing.</param>
/// <param name="IsGoal">Whether it is the goal's year.</param>
public sealed record GlidepathYear(int Year, ImmutableArray<Inline> Name, ChartValue? Actual, ChartValue? Required, bool IsGoal);
