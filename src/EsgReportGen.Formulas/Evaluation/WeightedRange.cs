using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>
/// The numbers that a weighted average may be when values and weights are only known to lie between two ends: exactly these, for each weight stands
/// above and below the stroke at once, which arithmetic on intervals does not see.
/// </summary>
internal static class WeightedRange
{
    /// <summary>The range; weights are never below zero.</summary>
    public static Interval Of(ImmutableArray<(Interval Value, Interval Weight)> parts)
    {
        var turned = parts.Select(p => (p.Value.Negate(), p.Weight)).ToImmutableArray();
        return new Interval(-Most(turned), Most(parts));
    }

    /// <summary>
    /// The greatest average; null for none. Values count with their upper ends. An average grows with the weight of each value above it and falls
    /// with that of each below, so that in the order of values first come those with the most weight, then those with the least.
    /// </summary>
    private static decimal? Most(ImmutableArray<(Interval Value, Interval Weight)> parts)
    {
        var counted = parts.Where(p => p.Weight.High is not <= 0).ToImmutableArray();
        if (counted.IsEmpty || counted.Any(p => p.Value.High is null))
            return null;
        var top = counted.Max(p => p.Value.High);
        try
        {
            // With a weight without an end the value that it belongs to may be all that counts.
            return counted.Any(p => p.Weight.High is null) ? top : Most([.. counted.OrderByDescending(p => p.Value.High)], top!.Value);
        }
        catch (OverflowException)
        {
            return top;
        }
    }

    private static decimal Most(ImmutableArray<(Interval Value, Interval Weight)> descending, decimal top)
    {
        var (weight, product) = (0m, 0m);
        foreach (var part in descending)
        {
            weight += Least(part.Weight);
            product += Least(part.Weight) * part.Value.High!.Value;
        }

        decimal? most = weight > 0 ? product / weight : null;
        foreach (var part in descending)
        {
            var more = part.Weight.High!.Value - Least(part.Weight);
            weight += more;
            product += more * part.Value.High!.Value;
            if (weight > 0)
                most = most is { } known ? Math.Max(known, product / weight) : product / weight;
        }

        return Math.Min(most ?? top, top);
    }

    private static decimal Least(Interval weight) => weight.Low is > 0 ? weight.Low.Value : 0;
}
