using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Functions;

/// <summary>Functions of many numbers: metrics one by one, or the members of a breakdown (<c>Sum(ghg.s3.category)</c>).</summary>
internal static class Aggregates
{
    /// <summary>The sum, by the rules of <c>+</c>.</summary>
    public static Bound? Sum(FunctionCall call)
    {
        var mayAdd = true;
        foreach (var argument in call.Arguments)
            mayAdd &= call.Binder.MayAdd(argument);
        return mayAdd ? Added(call) : null;
    }

    /// <summary>The sum divided by the number of those that add something to it.</summary>
    public static Bound? Average(FunctionCall call) => Added(call) is { } sum ? new BoundAverage(sum, Addends(sum, call.Place), call.Place) : null;

    /// <summary>The smallest.</summary>
    public static Bound? Min(FunctionCall call) => Fold(call, SumUse.Choose, (a, b) => Pick(a, b, a.Amount <= b.Amount, a.Range.Min(b.Range)));

    /// <summary>The largest.</summary>
    public static Bound? Max(FunctionCall call) => Fold(call, SumUse.Choose, (a, b) => Pick(a, b, a.Amount >= b.Amount, a.Range.Max(b.Range)));

    private static Bound? Added(FunctionCall call) => Fold(call, SumUse.Add, FormulaArithmetic.Add);

    private static Bound? Fold(FunctionCall call, SumUse use, Func<FormulaValue, FormulaValue, FormulaValue> operation)
    {
        Bound? result = null;
        var isComplete = true;
        foreach (var argument in call.Arguments)
        {
            var parts = call.Binder.BindMany(argument);
            isComplete &= !parts.IsDefault;
            foreach (var part in parts.IsDefault ? [] : parts)
            {
                result = result is null ? part : call.Binder.Sums.Join(use, result, part) is { } joined
                    ? new BoundBinary(operation, joined.Left, joined.Right, joined.Type, call.Place)
                    : null;
                if (result is null)
                    return null;
            }
        }

        return isComplete ? result : null;
    }

    // What is missing counts here as in a sum.
    private static FormulaValue Pick(FormulaValue first, FormulaValue second, bool takesFirst, Interval range) => first.IsNumber && second.IsNumber
        ? (takesFirst ? first : second) with { Range = range }
        : FormulaArithmetic.Add(first, second);

    // The addends of the sum just folded, first to last.
    private static ImmutableArray<Bound> Addends(Bound sum, FormulaPlace place)
    {
        var parts = ImmutableArray.CreateBuilder<Bound>();
        while (sum is BoundBinary { Left: var left, Right: var right } && sum.Place == place)
        {
            parts.Add(right);
            sum = left;
        }

        parts.Add(sum);
        parts.Reverse();
        return parts.ToImmutable();
    }

    private sealed record BoundAverage(Bound Sum, ImmutableArray<Bound> Addends, FormulaPlace Place) : Bound(Sum.Type, Place)
    {
        public override ImmutableArray<Bound> Parts => [Sum];

        public override FormulaValue Evaluate(FormulaRun run, Period period)
        {
            var sum = Sum.Evaluate(run, period);
            if (!sum.IsNumber)
                return sum;
            var count = 0;
            foreach (var addend in Addends)
                count += addend.Evaluate(run, period).IsNumber ? 1 : 0;
            var average = FormulaArithmetic.Divide(sum, FormulaValue.Exact(count));

            // An average has the last digit of what was averaged, not the digits of the larger sum.
            return average with { Precision = sum.Precision == 0 ? average.Precision : sum.Precision };
        }
    }
}
