using System;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Comparison "as written": both sides with the digits that would be printed, the coarser side's last digit for both.</summary>
internal static class WrittenComparison
{
    public static bool Holds(FormulaOperator comparison, FormulaValue left, FormulaValue right)
    {
        var precision = Math.Max(left.Precision, right.Precision);
        return FormulaComparison.OfAmounts(comparison, Rounded(left, precision), Rounded(right, precision)) == Truth.True;
    }

    // A published 8.1 and a computed 8.0973 agree; a published 5,120,000 and a computed 5,120,400 at steps of 1,000 too.
    private static FormulaValue Rounded(FormulaValue value, decimal precision) => precision == 0
        ? value
        : value with { Amount = DecimalRounding.Round(value.Amount, DecimalRounding.LastDigit(precision)) };
}
