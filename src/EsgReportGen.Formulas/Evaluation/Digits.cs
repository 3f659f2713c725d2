using System;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>How many digits of a result count: the rules of "Digits of results".</summary>
internal static class Digits
{
    private const int Unlimited = int.MaxValue;

    // A quotient of counts has no last digit; four say all that a reader takes in.
    private const int OfExactQuotients = 4;

    /// <summary>Significant digits of a number; many for an exact one.</summary>
    public static int Of(FormulaValue value)
    {
        if (value.Precision == 0)
            return Unlimited;
        return value.Amount == 0
            ? 1
            : Math.Max(1, DecimalRounding.FirstDigit(value.Amount) + DecimalRounding.LastDigit(value.Precision) + 1);
    }

    /// <summary>The precision of a result that has as many significant digits as the poorer of two numbers.</summary>
    public static decimal OfProduct(FormulaValue left, FormulaValue right, decimal result, bool isQuotient) =>
        Precision(Math.Min(Of(left), Of(right)), result, isQuotient);

    /// <summary>The precision of a number with so many significant digits.</summary>
    public static decimal Precision(int digits, decimal result, bool mayNotEnd)
    {
        if (result == 0)
            return 0;
        if (digits == Unlimited)
        {
            if (!mayNotEnd || DecimalRounding.LastDigit(result) + DecimalRounding.FirstDigit(result) < OfExactQuotients + 2)
                return 0;
            digits = OfExactQuotients;
        }

        return PowerOfTen(DecimalRounding.FirstDigit(result) - digits + 1);
    }

    /// <summary>Ten to a power, which is moved into the range of decimals.</summary>
    public static decimal PowerOfTen(int power) => power >= 0
        ? DecimalRounding.PowerOfTen(Math.Min(power, 27))
        : 1m / DecimalRounding.PowerOfTen(Math.Min(-power, 28));
}
