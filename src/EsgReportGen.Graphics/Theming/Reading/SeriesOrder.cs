using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Which colours of data series can stand beside each other.</summary>
internal static class SeriesOrder
{
    /// <summary>Least ΔE*ab of neighbours: ten times what can just be told side by side, since areas of a chart are compared with a legend some way off.</summary>
    public const double LeastDifference = 20;

    /// <summary>Least difference of neighbours in lightness, L*: a step of a scale of ten greys.</summary>
    public const double LeastLightness = 10;

    private const int MaximumSteps = 2000;

    /// <summary>The deficiency with which two colours look alike, with their difference; null for none.</summary>
    public static (string Name, double Difference)? FindAlike(Color a, Color b)
    {
        foreach (var (name, matrix) in ColorVision.Deficiencies)
        {
            if (ColorVision.Difference(a, b, matrix) is var difference && difference < LeastDifference)
                return (name, difference);
        }

        return null;
    }

    /// <summary>How far two colours lie apart in grey.</summary>
    public static double LightnessBetween(Color a, Color b) => Math.Abs(ColorVision.Lightness(a) - ColorVision.Lightness(b));

    /// <summary>
    /// Colours of series behind a first one that takes the place of theirs: in their order, as far as each can then be told from the one before it.
    /// </summary>
    public static ImmutableArray<Color> From(Color first, ImmutableArray<Color> series)
    {
        var order = new List<Color>(series.Length) { first };
        var left = new List<Color>(series.AsSpan()[1..].ToArray());
        var steps = MaximumSteps;
        return Complete(order, left, ref steps) ? [.. order] : series.SetItem(0, first);
    }

    // The first order in which all neighbours can be told apart; the palettes of the tool have eight colours, mostly in such an order already.
    private static bool Complete(List<Color> order, List<Color> left, ref int steps)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (--steps < 0)
                return false;
            var color = left[i];
            if (!IsApart(order[^1], color))
                continue;
            order.Add(color);
            left.RemoveAt(i);
            if (Complete(order, left, ref steps))
                return true;
            left.Insert(i, color);
            order.RemoveAt(order.Count - 1);
        }

        return left.Count == 0;
    }

    private static bool IsApart(Color a, Color b) => FindAlike(a, b) is null && LightnessBetween(a, b) >= LeastLightness;
}
