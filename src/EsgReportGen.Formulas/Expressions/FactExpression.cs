using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Checks;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Functions;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Expressions;

/// <summary>An expression that was read: names and units are settled.</summary>
public sealed class FactExpression
{
    private readonly Bound bound;
    private readonly BindingContext context;
    private readonly DiagnosticBag diagnostics;

    internal FactExpression(Bound bound, string? metric, BindingContext context, DiagnosticBag diagnostics)
    {
        this.bound = bound;
        this.context = context;
        this.diagnostics = diagnostics;
        Metric = metric;
    }

    /// <summary>The metric's id where the expression is a metric alone; null for anything else.</summary>
    public string? Metric { get; }

    /// <summary>The expression as written.</summary>
    public string Text => bound.Place.Text;

    /// <summary>Whether it answers yes or no instead of giving a number.</summary>
    public bool IsTruth => bound.Type.IsTruth;

    /// <summary>The unit of its number.</summary>
    public Unit Unit => bound.Type.Unit;

    /// <summary>For a comparison with a plain number, such as <c>a / b &lt; 0.1</c>: the other side, and the number; else null.</summary>
    public (FactExpression Compared, decimal Number)? Threshold => bound switch
    {
        BoundComparison { Left: var left, Right.Type.Literal: { } number } => (With(left), number),
        BoundComparison { Left.Type.Literal: { } number, Right: var right } => (With(right), number),
        _ => null,
    };

    /// <summary>The relative change in percent against another period, as <c>Change(x, from)</c> gives it.</summary>
    public FactExpression ChangeFrom(Period from) => With(Comparisons.Change(bound, new PeriodShift(0, from), bound.Place));

    /// <summary>The difference to another period; of percentages in percentage points.</summary>
    public FactExpression? DifferenceFrom(Period from) =>
        new FormulaBinder(context, diagnostics).Sums.Join(SumUse.Subtract, bound, new BoundShift(bound, new PeriodShift(0, from), bound.Place)) is { } joined
            ? With(new BoundBinary(FormulaArithmetic.Subtract, joined.Left, joined.Right, joined.Type, bound.Place))
            : null;

    /// <summary>Evaluates it.</summary>
    /// <param name="period">The period that its metrics are read for where it names no other.</param>
    public ExpressionResult Evaluate(Period period)
    {
        var run = new FormulaRun(diagnostics);
        var value = bound.Evaluate(run, period);
        return value.State switch
        {
            ValueState.Number => new ExpressionResult
            {
                State = ExpressionState.Number,
                Amount = value.Amount,
                Precision = value.Precision,
                Qualifier = value.Qualifier,
                Range = value.Range,
                Inputs = run.Inputs,
            },
            ValueState.Missing => new ExpressionResult { State = ExpressionState.Missing, Reason = value.Reason, Inputs = run.Inputs },
            ValueState.Truth => new ExpressionResult { State = StateOf(new CheckTrial(ComparisonMode.Interval, diagnostics).Judge(bound, period)), Inputs = run.Inputs },
            _ => new ExpressionResult { State = ExpressionState.Absent, Inputs = run.Inputs },
        };
    }

    /// <summary>For a comparison: both sides in numbers with their ranges, as checks say it.</summary>
    public string Describe(Period period) => new CheckTrial(ComparisonMode.Interval, diagnostics).Describe(bound, period);

    private FactExpression With(Bound other) => new(other, null, context, diagnostics);

    private static ExpressionState StateOf(Truth? truth) => truth switch
    {
        Truth.True => ExpressionState.True,
        Truth.Possible => ExpressionState.Possible,
        Truth.False => ExpressionState.False,
        _ => ExpressionState.Open,
    };
}
