using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>A bar of a <see cref="WaterfallChart"/> between two numbers.</summary>
/// <param name="Step">What it shows.</param>
/// <param name="From">Where it begins: zero for a total, the number before it for a step.</param>
/// <param name="To">Where it ends; where it begins if its number is missing.</param>
internal readonly record struct WaterfallBar(WaterfallStep Step, decimal From, decimal To)
{
    // Far beyond any report; sums of such numbers still hold.
    private const decimal Most = 1e24m;

    /// <summary>Whether it stands on zero.</summary>
    public bool IsTotal => Step.Role is WaterfallRole.Total;

    /// <summary>Whether its number is known.</summary>
    public bool IsKnown => Step.Value.Amount is not null;

    /// <summary>Whether it goes down, or below zero.</summary>
    public bool IsFalling => To < From;

    /// <summary>The bars of a chart in order.</summary>
    public static ImmutableArray<WaterfallBar> Of(WaterfallChart chart)
    {
        var bars = ImmutableArray.CreateBuilder<WaterfallBar>(chart.Steps.Length);
        var level = 0m;
        foreach (var step in chart.Steps)
        {
            var from = step.Role is WaterfallRole.Total && step.Value.Amount is not null ? 0 : level;
            level = Math.Clamp(step.Value.Amount is { } amount ? from + Math.Clamp(amount, -Most, Most) : level, -Most, Most);
            bars.Add(new WaterfallBar(step, from, level));
        }

        return bars.MoveToImmutable();
    }
}
