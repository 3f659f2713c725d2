using System;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>Rounding of decimals at a digit or to a step, and the place of their digits.</summary>
public static class DecimalRounding
{
    private static readonly decimal[] Powers = CreatePowers();

    /// <summary>Rounds half away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Decimals to keep, up to 28; -3 rounds to thousands.</param>
    public static decimal Round(decimal value, int decimals) => decimals >= 0
        ? Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero)
        : Scaled(value, -decimals, v => Math.Round(v, 0, MidpointRounding.AwayFromZero));

    /// <summary>Rounds towards negative infinity; digits as in <see cref="Round"/>.</summary>
    public static decimal Floor(decimal value, int decimals)
    {
        if (decimals < 0)
            return Scaled(value, -decimals, decimal.Floor);
        var power = PowerOfTen(decimals);

        // With no more decimals than wanted there is nothing to cut; with more, the product cannot overflow.
        return ScaleOf(value) <= decimals ? value : decimal.Floor(value * power) / power;
    }

    /// <summary>Rounds towards positive infinity; digits as in <see cref="Round"/>.</summary>
    public static decimal Ceiling(decimal value, int decimals) => -Floor(-value, decimals);

    /// <summary>Rounds to the nearest multiple of a step, half away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, above 0.</param>
    /// <returns>The multiple; the number itself where the quotient would be too large for a decimal.</returns>
    public static decimal ToStep(decimal value, decimal step)
    {
        try
        {
            return Math.Round(value / step, 0, MidpointRounding.AwayFromZero) * step;
        }
        catch (OverflowException)
        {
            return value;
        }
    }

    /// <summary>Number of decimals as written, trailing zeros included: 1 for 39.0.</summary>
    public static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    /// <summary>The number without trailing zeros behind the point.</summary>
    public static decimal Trim(decimal value) => ScaleOf(value) == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>The place of the last digit that is not zero, as a number of decimals: 1 for 0.30, -3 for 5000; 0 for zero.</summary>
    public static int LastDigit(decimal value)
    {
        if (value == 0)
            return 0;
        var decimals = ScaleOf(Trim(value));
        if (decimals > 0)
            return decimals;

        // Precisions are powers of ten as a rule, and looking is faster than dividing.
        var power = Array.IndexOf(Powers, value);
        if (power >= 0)
            return -power;
        for (; value % 10 == 0; value /= 10)
            decimals--;
        return decimals;
    }

    /// <summary>The place of the first digit as a power of ten: 3 for 5120, -1 for 0.39; 0 for zero.</summary>
    public static int FirstDigit(decimal value)
    {
        value = Math.Abs(value);
        if (value == 0)
            return 0;
        var power = 0;
        while (power < 28 && value >= Powers[power + 1])
            power++;
        for (; value < 1; value *= 10)
            power--;
        return power;
    }

    /// <summary>Ten to a power from 0 to 28.</summary>
    public static decimal PowerOfTen(int power) => Powers[power];

    private static decimal[] CreatePowers()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }

    private static decimal Scaled(decimal value, int zeros, Func<decimal, decimal> round)
    {
        var power = PowerOfTen(Math.Min(zeros, 28));
        try
        {
            return round(value / power) * power;
        }
        catch (OverflowException)
        {
            return value;
        }
    }
}
