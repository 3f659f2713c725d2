using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Charts;

/// <summary>How a number became another one: a bar for the first, a step for each change, a bar for the last.</summary>
public sealed record WaterfallChart : Chart
{
    /// <summary>Bars and steps from left to right; the first is a <see cref="WaterfallRole.Total"/>.</summary>
    public required ImmutableArray<WaterfallStep> Steps { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> Texts => [.. Steps.SelectMany(s => new[] { s.Name, s.Value.Label })];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<Inline>> NeededTexts => [.. Steps.Select(s => s.Name)];

    /// <inheritdoc/>
    public override ChartTable Table => new([], [.. Steps.Select(s => new ChartTableRow(s.Name, [s.Value.Label]))]);
}

/// <summary>A bar or step of a <see cref="WaterfallChart"/>.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Name">Its name; never empty.</param>
/// <param name="Value">The whole of a total, the signed change of a step.</param>
public sealed record WaterfallStep(WaterfallRole Role, ImmutableArray<Inline> Name, ChartValue Value);

/// <summary>What a bar of a <see cref="WaterfallChart"/> is.</summary>
public enum WaterfallRole
{
    /// <summary>A whole that stands on zero.</summary>
    Total,

    /// <summary>A change that begins where the bar before it ends.</summary>
    Step,
}
