using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Binding;

/// <summary>A part of a formula whose names and units are settled, ready to be evaluated for any period. The cases are a closed list.</summary>
/// <param name="Type">What it measures.</param>
/// <param name="Place">Where it is written.</param>
internal abstract record Bound(FormulaType Type, FormulaPlace Place)
{
    /// <summary>The parts of it, in the order of the formula.</summary>
    public virtual ImmutableArray<Bound> Parts => [];

    public abstract FormulaValue Evaluate(FormulaRun run, Period period);

    /// <summary>Adds the series that it reads for the period it is evaluated for, or the one before: those decide for which periods there is a result.</summary>
    public virtual void AddOwnSeries(List<MetricSeries> series)
    {
        foreach (var part in Parts)
            part.AddOwnSeries(series);
    }
}

/// <summary>A number.</summary>
internal sealed record BoundNumber(decimal Value, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override FormulaValue Evaluate(FormulaRun run, Period period) => FormulaValue.Exact(Value);
}

/// <summary>A metric for the period.</summary>
internal sealed record BoundMetric(MetricSeries Series, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        if (Series.Find(period) is not { } entry)
            return FormulaValue.Absent;
        run.Use(entry.Fact);
        return run.UsesWrittenDigits ? FormulaArithmetic.AsWritten(entry.Value) : entry.Value;
    }

    public override void AddOwnSeries(List<MetricSeries> series) => series.Add(Series);
}

/// <summary>A part for another period.</summary>
internal sealed record BoundShift(Bound Operand, PeriodShift Shift, FormulaPlace Place) : Bound(Operand.Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Operand];

    public override FormulaValue Evaluate(FormulaRun run, Period period) => Operand.Evaluate(run, Shift.From(period));

    public override void AddOwnSeries(List<MetricSeries> series)
    {
        if (Shift.Fixed is null)
            Operand.AddOwnSeries(series);
    }
}

/// <summary>A part told in another unit.</summary>
internal sealed record BoundScale(Bound Operand, UnitFactor Factor, FormulaType Type) : Bound(Type, Operand.Place)
{
    public override ImmutableArray<Bound> Parts => [Operand];

    public override FormulaValue Evaluate(FormulaRun run, Period period) =>
        run.Try((value, _) => FormulaArithmetic.Scale(value, Factor), Operand.Evaluate(run, period), default, Place, period);
}

/// <summary>A function of one number.</summary>
internal sealed record BoundUnary(Func<FormulaValue, FormulaValue> Operation, Bound Operand, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Operand];

    public override FormulaValue Evaluate(FormulaRun run, Period period) => Operation(Operand.Evaluate(run, period));
}

/// <summary>A sum, difference, product or the like of two numbers in fitting units.</summary>
internal sealed record BoundBinary(Func<FormulaValue, FormulaValue, FormulaValue> Operation, Bound Left, Bound Right, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Left, Right];

    public override FormulaValue Evaluate(FormulaRun run, Period period) =>
        run.Try(Operation, Left.Evaluate(run, period), Right.Evaluate(run, period), Place, period);
}

/// <summary>A quotient, told in its unit.</summary>
internal sealed record BoundDivide(Bound Left, Bound Right, UnitFactor Factor, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Left, Right];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var left = Left.Evaluate(run, period);
        var right = Right.Evaluate(run, period);
        if (right is { IsNumber: true, Amount: 0 } && left.State != ValueState.Absent && !left.IsMissing)
            return run.Fail(FormulasDiagnostics.DivisionByZero, Right.Place, period);
        return run.Try((a, b) => FormulaArithmetic.Scale(FormulaArithmetic.Divide(a, b), Factor), left, right, Place, period);
    }
}

/// <summary>A comparison of two numbers in one unit.</summary>
internal sealed record BoundComparison(FormulaOperator Operator, Bound Left, Bound Right, FormulaPlace Place) : Bound(FormulaType.Truth, Place)
{
    public override ImmutableArray<Bound> Parts => [Left, Right];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var (left, right) = (Left.Evaluate(run, period), Right.Evaluate(run, period));
        return left.IsNumber && right.IsNumber
            ? FormulaValue.Of(FormulaComparison.OfAmounts(Operator, left, right))
            : FormulaArithmetic.FirstMissing(left, right);
    }
}

/// <summary><c>a &amp;&amp; b</c>, <c>a || b</c>.</summary>
internal sealed record BoundLogic(bool IsAnd, Bound Left, Bound Right, FormulaPlace Place) : Bound(FormulaType.Truth, Place)
{
    public override ImmutableArray<Bound> Parts => [Left, Right];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var left = Left.Evaluate(run, period);
        if (left.State != ValueState.Truth || (left.Truth == Truth.False) == IsAnd)
            return left;
        return Right.Evaluate(run, period);
    }
}

/// <summary><c>a ? b : c</c>.</summary>
internal sealed record BoundConditional(Bound Condition, Bound WhenTrue, Bound WhenFalse, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Condition, WhenTrue, WhenFalse];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var condition = Condition.Evaluate(run, period);
        return condition.State != ValueState.Truth ? condition : (condition.Truth == Truth.True ? WhenTrue : WhenFalse).Evaluate(run, period);
    }
}

/// <summary><c>a ?? b</c>: what is missing or not said gives way.</summary>
internal sealed record BoundCoalesce(Bound Left, Bound Right, FormulaType Type, FormulaPlace Place) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [Left, Right];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var left = Left.Evaluate(run, period);
        return left.IsNumber ? left : Right.Evaluate(run, period);
    }
}
