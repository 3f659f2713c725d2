using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Tries one check, period by period: by rounding intervals, or on the digits as written.</summary>
internal sealed class CheckTrial
{
    private readonly ComparisonMode mode;
    private readonly FormulaRun exact;
    private readonly FormulaRun written;

    public CheckTrial(ComparisonMode mode, DiagnosticBag diagnostics)
    {
        this.mode = mode;
        exact = new FormulaRun(diagnostics);
        written = new FormulaRun(diagnostics) { UsesWrittenDigits = true };
    }

    /// <summary>What the comparisons tried so far cannot see.</summary>
    public Blindness Blindness { get; } = new();

    /// <summary>Whether an error was reported instead of an answer.</summary>
    public bool HasFailed => exact.HasFailed || written.HasFailed;

    /// <summary>Whether the check holds; null if an input has no value.</summary>
    public bool? Holds(Bound part, Period period)
    {
        switch (part)
        {
            case BoundComparison comparison:
                return Compare(comparison, period);
            case BoundLogic logic:
                var (left, right) = (Holds(logic.Left, period), Holds(logic.Right, period));
                return left is null || right is null ? null : logic.IsAnd ? left.Value && right.Value : left.Value || right.Value;
            default:
                // Other answers (yes-no metrics, negations, choices) have no rounding to allow for.
                var value = part.Evaluate(mode == ComparisonMode.Written ? written : exact, period);
                return value.State == ValueState.Truth ? value.Truth != Truth.False : null;
        }
    }

    /// <summary>Whether an answer holds as written, may hold, or cannot; null if that hangs on a number of which only a bound is known. All inputs have values.</summary>
    public Truth? Judge(Bound part, Period period)
    {
        switch (part)
        {
            case BoundComparison comparison:
                return FormulaComparison.Judge(comparison.Operator, comparison.Left.Evaluate(exact, period), comparison.Right.Evaluate(exact, period));
            case BoundLogic logic:
                var (left, right) = (Judge(logic.Left, period), Judge(logic.Right, period));
                var settling = logic.IsAnd ? Truth.False : Truth.True;
                if (left == settling || right == settling)
                    return settling;
                return left is null || right is null ? null : left == Truth.Possible || right == Truth.Possible ? Truth.Possible : left;
            default:
                return part.Evaluate(exact, period).Truth;
        }
    }

    /// <summary>Both sides in numbers: <c>11,300 to 11,302 is not 11,400</c>.</summary>
    public string Describe(Bound part, Period period)
    {
        if (part is BoundLogic logic)
            return Describe(Holds(logic.Left, period) == false ? logic.Left : logic.Right, period);
        if (part is not BoundComparison comparison)
            return "`" + part.Place.Text + "` is not true";
        var run = mode == ComparisonMode.Written ? written : exact;
        var (left, right) = (comparison.Left.Evaluate(run, period), comparison.Right.Evaluate(run, period));
        var unit = comparison.Left.Type.Unit;
        return $"`{comparison.Left.Place.Text}` is {NumberText.OfRange(left, unit)}, `{comparison.Right.Place.Text}` is {NumberText.OfRange(right, unit)}";
    }

    private bool? Compare(BoundComparison comparison, Period period)
    {
        var (left, right) = (comparison.Left.Evaluate(exact, period), comparison.Right.Evaluate(exact, period));
        if (!left.IsNumber || !right.IsNumber)
            return null;
        var (a, b) = (comparison.Left.Evaluate(written, period), comparison.Right.Evaluate(written, period));
        var asWritten = WrittenComparison.Holds(comparison.Operator, a, b);
        if (mode == ComparisonMode.Written)
            return asWritten;
        var holds = FormulaComparison.IsPossible(comparison.Operator, left, right);
        if (holds && comparison.Operator == FormulaOperator.Equal)
            Blindness.See(left, right, asWritten);
        return holds;
    }
}
