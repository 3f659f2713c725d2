using System;

namespace EsgReportGen.Charts.Plotting;

/// <summary>Range of an axis of numbers, in the chart's unit; exact, so that every number on it is a round one.</summary>
/// <param name="Minimum">Where it begins.</param>
/// <param name="Maximum">Where it ends, above the beginning.</param>
/// <param name="Step">Distance between its numbers, above 0.</param>
internal readonly record struct ValueScale(decimal Minimum, decimal Maximum, decimal Step)
{
    // Beyond it the arithmetic of decimals would overflow; no report has such a number.
    private const decimal Most = 1e24m;

    /// <summary>A scale that begins and ends at round numbers: multiples of 1, 2, 2.5 or 5 times a power of ten.</summary>
    /// <param name="minimum">The smallest number to show.</param>
    /// <param name="maximum">The largest, not below it.</param>
    /// <param name="mostSteps">About how many steps there may be at most, above 0.</param>
    public static ValueScale Nice(decimal minimum, decimal maximum, int mostSteps)
    {
        var (low, high) = Ordered(minimum, maximum);
        var step = StepFor((high - low) / mostSteps);
        return new ValueScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>A scale that ends where the numbers end; for charts that print all of them.</summary>
    public static ValueScale Tight(decimal minimum, decimal maximum)
    {
        var (low, high) = Ordered(minimum, maximum);
        return new ValueScale(low, high, high - low);
    }

    private static (decimal Low, decimal High) Ordered(decimal minimum, decimal maximum)
    {
        var (low, high) = (Math.Clamp(minimum, -Most, Most), Math.Clamp(maximum, -Most, Most));
        return low < high ? (low, high) : low == 0 ? (0, 1) : (low - (Math.Abs(low) / 2), high + (Math.Abs(high) / 2));
    }

    private static decimal StepFor(decimal rough)
    {
        var power = 1m;
        while (power <= rough / 10)
            power *= 10;
        while (power > rough && power > 1e-20m)
            power /= 10;
        if (rough <= power)
            return power;
        if (rough <= 2 * power)
            return 2 * power;

        // 2.5, 5, 7.5 take a decimal more than whole numbers; 25, 50, 75 do not.
        if (rough <= 2.5m * power && power >= 10)
            return 2.5m * power;
        return rough <= 5 * power ? 5 * power : 10 * power;
    }
}
