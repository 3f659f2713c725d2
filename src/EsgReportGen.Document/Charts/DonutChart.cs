using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>Parts of a whole as a ring.</summary>
public sealed record DonutChart : Chart
{
    /// <summary>The parts in written order, at least one; none is below zero.</summary>
    public required ImmutableArray<NamedValue> Slices { get; init; }

    /// <summary>What stands in the middle, the whole as a rule; null for nothing.</summary>
    public NamedValue? Centre { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts => [.. All.SelectMany(s => new[] { s.Name, s.Value.Label })];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts => [.. Slices.Where(s => s.Value.Amount > 0).Select(s => s.Name)];

    /// <inheritdoc/>
    public override ChartTable Table => new([], [.. All.Select(s => new ChartTableRow(s.Name, [s.Value.Label]))]);

    private IEnumerable<NamedValue> All => Centre is null ? Slices : Slices.Append(Centre);
}
