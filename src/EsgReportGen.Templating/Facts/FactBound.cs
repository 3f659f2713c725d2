using System;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Templating.Facts;

/// <summary>A number in whole steps that is said of a fact: <c>more than 85,000</c>.</summary>
/// <param name="Stated">The number in the unit that it prints in, with the qualifier that says how it is meant.</param>
/// <param name="Decimals">Decimals that the step has.</param>
/// <param name="Operation">The template function.</param>
internal sealed record FactBound(Measurement Stated, int Decimals, string Operation)
{
    /// <summary>The largest multiple of a step that all numbers of a range are above.</summary>
    /// <param name="range">What the fact may stand for.</param>
    /// <param name="step">The step, above 0.</param>
    /// <param name="reachesEnd">Whether the lower end itself is left out of the range already, as in "more than 1,600".</param>
    /// <returns>Null where the fact has no lower end.</returns>
    public static decimal? Below(Interval range, decimal step, bool reachesEnd)
    {
        if (range.Low is not { } low)
            return null;
        var multiple = Math.Floor(low / step) * step;

        // Never onto the number: "more than 85,000" is not true of 85,000.
        return multiple == low && !reachesEnd ? multiple - step : multiple;
    }

    /// <summary>The smallest multiple of a step that all numbers of a range are below; see <see cref="Below"/>.</summary>
    public static decimal? Above(Interval range, decimal step, bool reachesEnd) => -Below(range.Negate(), step, reachesEnd);
}
