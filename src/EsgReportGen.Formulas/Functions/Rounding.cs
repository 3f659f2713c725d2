using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Functions;

/// <summary>Functions that change a number's digits or sign.</summary>
internal static class Rounding
{
    /// <summary><c>Round(x, 1000)</c>: to the nearest multiple of the step, half away from zero; without a step to whole numbers.</summary>
    public static Bound? Round(FunctionCall call)
    {
        var operand = call.Number(0);
        var step = call.Arguments.Length == 1 ? 1 : call.PlainNumber(1);
        return operand is null || step is not { } known
            ? null
            : new BoundUnary(value => FormulaArithmetic.Round(value, known), operand, operand.Type, call.Place);
    }

    /// <summary>The number without its sign.</summary>
    public static Bound? Abs(FunctionCall call) =>
        call.Number(0) is { } operand ? new BoundUnary(FormulaArithmetic.Abs, operand, operand.Type, call.Place) : null;
}
