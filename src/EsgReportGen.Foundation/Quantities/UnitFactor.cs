using System;
using System.Numerics;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>An exact positive factor between units: a reduced fraction of whole numbers. A value; <c>default</c> is not a factor.</summary>
public readonly struct UnitFactor : IEquatable<UnitFactor>
{
    // Decimal holds whole numbers up to 2^96 - 1 without rounding.
    private static readonly BigInteger LargestDecimal = BigInteger.Pow(2, 96) - 1;

    private UnitFactor(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    /// <summary>The factor 1.</summary>
    public static UnitFactor One { get; } = new(1, 1);

    /// <summary>The fraction's upper part, above 0.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The fraction's lower part, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The factor of a number above 0, exactly.</summary>
    public static UnitFactor Of(decimal number)
    {
        var denominator = BigInteger.One;
        while (decimal.Truncate(number) != number)
        {
            number *= 10;
            denominator *= 10;
        }

        return new UnitFactor(new BigInteger(number), denominator);
    }

    /// <summary>The product.</summary>
    public UnitFactor Multiply(UnitFactor other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>The quotient.</summary>
    public UnitFactor Divide(UnitFactor other) => new(Numerator * other.Denominator, Denominator * other.Numerator);

    /// <summary>A whole power, also a negative one.</summary>
    public UnitFactor Power(int exponent) => exponent < 0
        ? new UnitFactor(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent))
        : new UnitFactor(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>Multiplies an amount: exact as long as the result has at most 28 digits, else rounded at the last.</summary>
    /// <returns>False if the result is too large for a decimal.</returns>
    public bool TryApply(decimal amount, out decimal result)
    {
        result = amount;
        if (Numerator.IsOne && Denominator.IsOne)
            return true;
        if (Numerator > LargestDecimal || Denominator > LargestDecimal)
            return false;
        try
        {
            // Dividing by one would still cost the trailing zeros that a reader wrote.
            result = amount * (decimal)Numerator;
            if (!Denominator.IsOne)
                result /= (decimal)Denominator;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Whether the factor is a power of ten, so that applying it only moves the decimal point.</summary>
    /// <param name="exponent">The power; 0 when the answer is no.</param>
    public bool IsPowerOfTen(out int exponent)
    {
        exponent = 0;
        var isWhole = Denominator.IsOne;
        if (!isWhole && !Numerator.IsOne)
            return false;
        for (var rest = isWhole ? Numerator : Denominator; !rest.IsOne; rest /= 10)
        {
            if (!(rest % 10).IsZero)
            {
                exponent = 0;
                return false;
            }

            exponent += isWhole ? 1 : -1;
        }

        return true;
    }

    /// <inheritdoc />
    public bool Equals(UnitFactor other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is UnitFactor other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Numerator, Denominator).GetHashCode();

    /// <summary>The fraction, e.g. <c>1055/1000</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");

    /// <summary>Whether two factors are the same.</summary>
    public static bool operator ==(UnitFactor left, UnitFactor right) => left.Equals(right);

    /// <summary>Whether two factors differ.</summary>
    public static bool operator !=(UnitFactor left, UnitFactor right) => !left.Equals(right);
}
