using System;
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
