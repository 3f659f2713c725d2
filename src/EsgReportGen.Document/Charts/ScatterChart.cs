using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>Named points by two numbers, as in a materiality matrix.</summary>
public sealed record ScatterChart : Chart
{
    /// <summary>Name of the axis from left to right; <see cref="Chart.Numbers"/> are its numbers.</summary>
    public required ImmutableArray<Inline> XName { get; init; }

    /// <summary>Name of the upright axis.</summary>
    public required ImmutableArray<Inline> YName { get; init; }

    /// <summary>How the upright scale is written.</summary>
    public required AxisNumbers YNumbers { get; init; }

    /// <summary>The points, at least one.</summary>
    public required ImmutableArray<ScatterPoint> Points { get; init; }

    /// <summary>Names of the groups by <see cref="ScatterPoint.Group"/>; empty where points are of one group.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Groups { get; init; } = [];

    /// <summary>Where the plane is divided from left to right; null for nowhere.</summary>
    public decimal? XDivide { get; init; }

    /// <summary>Where the plane is divided upwards; null for nowhere.</summary>
    public decimal? YDivide { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts => [XName, YName, .. Groups, .. Points.SelectMany(p => new[] { p.Name, p.X.Label, p.Y.Label })];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts => Points.Any(p => p.X.Amount is not null && p.Y.Amount is not null) ? [XName, YName] : [];

    /// <inheritdoc/>
    public override ChartTable Table => new([XName, YName], [.. Points.Select(p => new ChartTableRow(p.Name, [p.X.Label, p.Y.Label]))]);
}

/// <summary>A point of a <see cref="ScatterChart"/>.</summary>
/// <param name="Name">Its name; never empty.</param>
/// <param name="X">Its number from left to right.</param>
/// <param name="Y">Its number upwards.</param>
/// <param name="Group">0-based index of the group that it belongs to, which gives its colour and mark.</param>
public sealed record ScatterPoint(ImmutableArray<Inline> Name, ChartValue X, ChartValue Y, int Group);
