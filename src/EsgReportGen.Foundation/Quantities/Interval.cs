using System;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// The numbers that a rounded number may stand for: all between two ends, both included. A value; <c>default</c> holds every number.
/// The result of an operation holds every result of numbers of the operands (it may hold more, when one number stands on both sides).
/// </summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="High">The upper end, not below the lower; null for none.</param>
public readonly record struct Interval(decimal? Low, decimal? High)
{
    /// <summary>Every number.</summary>
    public static Interval All => default;

    /// <summary>How far apart the ends are; null if one is missing or the width is too large for a decimal.</summary>
    public decimal? Width => Low is { } low && High is { } high ? Try(high, -low, (a, b) => a + b) : null;

    /// <summary>One number alone.</summary>
    public static Interval Of(decimal number) => new(number, number);

    /// <summary>What a published value may stand for: half its precision to both sides; a whole one when it is said to be "about"; open on the side of "more than" and "less than".</summary>
    public static Interval Of(Measurement value) => value.Qualifier switch
    {
        Qualifier.MoreThan => new Interval(value.Amount, null),
        Qualifier.LessThan => new Interval(null, value.Amount),
        Qualifier.About => Around(value.Amount, value.Precision),
        _ => Around(value.Amount, value.Precision / 2),
    };

    /// <summary>All numbers within a distance of a number.</summary>
    /// <param name="number">The number in the middle.</param>
    /// <param name="distance">The distance, 0 or more.</param>
    public static Interval Around(decimal number, decimal distance) => new(Try(number, -distance, (a, b) => a + b), Try(number, distance, (a, b) => a + b));

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(decimal number) => (Low is not { } low || low <= number) && (High is not { } high || number <= high);

    /// <summary>Whether the two have a number in common.</summary>
    public bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether all its numbers are below all of the other's.</summary>
    public bool IsBelow(Interval other) => High is { } high && other.Low is { } low && high < low;

    /// <summary>The sum.</summary>
    public Interval Add(Interval other) => new(Sum(Low, other.Low), Sum(High, other.High));

    /// <summary>The difference.</summary>
    public Interval Subtract(Interval other) => Add(other.Negate());

    /// <summary>The numbers with their signs turned.</summary>
    public Interval Negate() => new(-High, -Low);

    /// <summary>The product.</summary>
    public Interval Multiply(Interval other)
    {
        if (Low is { } a && High is { } b && other.Low is { } c && other.High is { } d)
        {
            if (a >= 0 && c >= 0)
                return new Interval(Try(a, c, Product), Try(b, d, Product));
            return Hull(Try(a, c, Product), Try(a, d, Product), Try(b, c, Product), Try(b, d, Product));
        }

        // Open ends: only the quadrant of non-negative numbers is told apart, which is where published quantities live.
        return Low >= 0 && other.Low >= 0 ? new Interval(Try(Low.Value, other.Low.Value, Product), null) : All;
    }

    /// <summary>The quotient; every number if the divisor may be 0.</summary>
    public Interval Divide(Interval other)
    {
        if (other.Contains(0))
            return All;
        if (Low is { } a && High is { } b && other.Low is { } c && other.High is { } d)
        {
            if (a >= 0 && c > 0)
                return new Interval(Try(a, d, Quotient), Try(b, c, Quotient));
            return Hull(Try(a, c, Quotient), Try(a, d, Quotient), Try(b, c, Quotient), Try(b, d, Quotient));
        }

        return Low >= 0 && other.Low > 0
            ? new Interval(other.High is { } most ? Try(Low.Value, most, Quotient) : 0, High is { } above ? Try(above, other.Low.Value, Quotient) : null)
            : All;
    }

    /// <summary>The numbers without their signs.</summary>
    public Interval Abs()
    {
        if (Low >= 0)
            return this;
        var turned = Negate();
        return High <= 0 ? turned : new Interval(0, turned.High is { } a && High is { } b ? Math.Max(a, b) : null);
    }

    /// <summary>The smaller of two numbers.</summary>
    public Interval Min(Interval other) => new(
        Low is { } a && other.Low is { } b ? Math.Min(a, b) : null,
        High is { } c ? other.High is { } d ? Math.Min(c, d) : c : other.High);

    /// <summary>The larger of two numbers.</summary>
    public Interval Max(Interval other) => Negate().Min(other.Negate()).Negate();

    /// <summary>The image under a function that never falls.</summary>
    public Interval Map(Func<decimal, decimal> rising) => new(Low is { } low ? rising(low) : null, High is { } high ? rising(high) : null);

    private static decimal Product(decimal a, decimal b) => a * b;

    private static decimal Quotient(decimal a, decimal b) => a / b;

    private static decimal? Sum(decimal? a, decimal? b) => a is { } x && b is { } y ? Try(x, y, (p, q) => p + q) : null;

    private static Interval Hull(decimal? a, decimal? b, decimal? c, decimal? d) => a is { } w && b is { } x && c is { } y && d is { } z
        ? new Interval(Math.Min(Math.Min(w, x), Math.Min(y, z)), Math.Max(Math.Max(w, x), Math.Max(y, z)))
        : All;

    // An end beyond the range of decimals is no end.
    private static decimal? Try(decimal a, decimal b, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return operation(a, b);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
