using System;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>Comparisons: of the amounts themselves, or of all that they may stand for.</summary>
internal static class FormulaComparison
{
    // Division rounds at the 28th digit; what differs only there is equal.
    private const decimal Grain = 0.00000000000000000001m;

    public static Truth OfAmounts(FormulaOperator comparison, FormulaValue left, FormulaValue right)
    {
        var isEqual = AreEqual(left.Amount, right.Amount);
        var isLess = !isEqual && left.Amount < right.Amount;
        var holds = comparison switch
        {
            FormulaOperator.Equal => isEqual,
            FormulaOperator.NotEqual => !isEqual,
            FormulaOperator.Less => isLess,
            FormulaOperator.LessOrEqual => isLess || isEqual,
            FormulaOperator.Greater => !isLess && !isEqual,
            _ => !isLess,
        };
        return holds ? Truth.True : Truth.False;
    }

    /// <summary>Whether the comparison can hold for numbers that both sides may stand for.</summary>
    public static bool IsPossible(FormulaOperator comparison, FormulaValue left, FormulaValue right)
    {
        var (a, b) = (left.Range, right.Range);
        if (OfAmounts(comparison, left, right) == Truth.True)
            return true;
        return comparison switch
        {
            FormulaOperator.Equal => a.Meets(b),
            FormulaOperator.NotEqual => a.Width != 0 || b.Width != 0,
            FormulaOperator.Less => !(b.High is { } most && a.Low is { } least && most <= least),
            FormulaOperator.LessOrEqual => !b.IsBelow(a),
            FormulaOperator.Greater => !(a.High is { } most && b.Low is { } least && most <= least),
            _ => !a.IsBelow(b),
        };
    }

    /// <summary>Whether a comparison holds for the digits as written, may hold for what they stand for, or cannot; null where only a bound of a side is known and leaves it open.</summary>
    public static Truth? Judge(FormulaOperator comparison, FormulaValue left, FormulaValue right)
    {
        if (!IsPossible(comparison, left, right))
            return Truth.False;
        if (left.Range.Width is not null && right.Range.Width is not null)
            return OfAmounts(comparison, left, right) == Truth.True ? Truth.True : Truth.Possible;
        return LiesBeyond(comparison, left, right) || !IsPossible(Opposite(comparison), left, right) ? Truth.True : null;
    }

    // "More than 1,600" is above 1,600: the bound itself is left out.
    private static bool LiesBeyond(FormulaOperator comparison, FormulaValue left, FormulaValue right) => comparison switch
    {
        FormulaOperator.Greater => (left.Qualifier == Qualifier.MoreThan || right.Qualifier == Qualifier.LessThan) && left.Range.Low >= right.Range.High,
        FormulaOperator.Less => (left.Qualifier == Qualifier.LessThan || right.Qualifier == Qualifier.MoreThan) && left.Range.High <= right.Range.Low,
        _ => false,
    };

    private static FormulaOperator Opposite(FormulaOperator comparison) => comparison switch
    {
        FormulaOperator.Equal => FormulaOperator.NotEqual,
        FormulaOperator.NotEqual => FormulaOperator.Equal,
        FormulaOperator.Less => FormulaOperator.GreaterOrEqual,
        FormulaOperator.LessOrEqual => FormulaOperator.Greater,
        FormulaOperator.Greater => FormulaOperator.LessOrEqual,
        _ => FormulaOperator.Less,
    };

    private static bool AreEqual(decimal left, decimal right)
    {
        if (left == right)
            return true;
        try
        {
            return Math.Abs(left - right) <= Math.Max(Math.Abs(left), Math.Abs(right)) * Grain;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
