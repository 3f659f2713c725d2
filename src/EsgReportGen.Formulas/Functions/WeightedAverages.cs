using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Functions;

/// <summary><c>WeightedAverage(wue.site, energy.it.site)</c>: the members of one breakdown, each weighted by the member of the same key in another.</summary>
internal static class WeightedAverages
{
    /// <summary>Binds a call.</summary>
    public static Bound? Bind(FunctionCall call)
    {
        var (values, weights) = (call.Members(0), call.Members(1));
        if (values.IsDefault || weights.IsDefault || !Pair(call, values, weights))
            return null;
        var names = weights.ToImmutableDictionary(w => w.Key, w => w.Part, StringComparer.Ordinal);
        var fittedValues = Fit(call, SumUse.Choose, [.. values.Select(v => v.Part)]);
        var fittedWeights = Fit(call, SumUse.Add, [.. values.Select(v => names[v.Key])]);
        if (fittedValues is not { } known || fittedWeights is not { } weighing)
            return null;
        var pairs = known.Parts.Zip(weighing.Parts, (value, weight) => new WeightedPart(value, weight)).ToImmutableArray();
        return new BoundWeightedAverage(pairs, known.Type, call.Place, call.Arguments[1].Place);
    }

    private static bool Pair(FunctionCall call, ImmutableArray<MemberPart> values, ImmutableArray<MemberPart> weights)
    {
        var isComplete = true;
        foreach (var value in values)
        {
            if (weights.Any(w => string.Equals(w.Key, value.Key, StringComparison.Ordinal)))
                continue;
            isComplete = false;
            call.Diagnostics.Add(FormulasDiagnostics.MemberWithoutWeight.At(call.Arguments[1].Place.Span, value.Id, call.Arguments[1].Place.Text, value.Key)
                .WithHint(NearestName.DidYouMean(value.Key, weights.Select(w => w.Key))));
        }

        foreach (var weight in weights)
        {
            if (isComplete && !values.Any(v => string.Equals(v.Key, weight.Key, StringComparison.Ordinal)))
                call.Diagnostics.Report(FormulasDiagnostics.WeightWithoutMember, call.Arguments[0].Place.Span, weight.Id, call.Arguments[0].Place.Text, weight.Key);
        }

        return isComplete;
    }

    /// <summary>The parts told in the unit of the first, with the type that they have together; null after a diagnostic.</summary>
    private static (ImmutableArray<Bound> Parts, FormulaType Type)? Fit(FunctionCall call, SumUse use, ImmutableArray<Bound> parts)
    {
        var fitted = ImmutableArray.CreateBuilder<Bound>(parts.Length);
        Bound? so = null;
        foreach (var part in parts)
        {
            if (so is null)
            {
                if (!call.Binder.Sums.IsNumber(part))
                    return null;
                so = part;
                fitted.Add(part);
                continue;
            }

            if (call.Binder.Sums.Join(use, so, part) is not { } joined)
                return null;
            so = so with { Type = joined.Type };
            fitted.Add(joined.Right);
        }

        return so is null ? null : (fitted.ToImmutable(), so.Type);
    }
}

/// <summary>A member of a breakdown as an argument.</summary>
/// <param name="Id">Its metric id.</param>
/// <param name="Key">The last part of it, which tells members of one dimension apart.</param>
/// <param name="Part">Its value.</param>
internal readonly record struct MemberPart(string Id, string Key, Bound Part);

/// <summary>A value and its weight.</summary>
internal readonly record struct WeightedPart(Bound Value, Bound Weight);

/// <summary>
/// The weighted average of values. A pair of which one side is not applicable or not relevant adds nothing; another missing side makes the result
/// missing. Its digits are those of the quotient of the two sums, its range is exact.
/// </summary>
internal sealed record BoundWeightedAverage(ImmutableArray<WeightedPart> Pairs, FormulaType Type, FormulaPlace Place, FormulaPlace Weights) : Bound(Type, Place)
{
    public override ImmutableArray<Bound> Parts => [.. Pairs.SelectMany(p => new[] { p.Value, p.Weight })];

    public override FormulaValue Evaluate(FormulaRun run, Period period)
    {
        var taken = ImmutableArray.CreateBuilder<(FormulaValue Value, FormulaValue Weight)>(Pairs.Length);
        FormulaValue? without = null;
        FormulaValue? missing = null;
        foreach (var pair in Pairs)
        {
            var (value, weight) = (pair.Value.Evaluate(run, period), pair.Weight.Evaluate(run, period));
            if (value.State == ValueState.Absent || weight.State == ValueState.Absent)
                return FormulaValue.Absent;
            if (value.AddsNothing || weight.AddsNothing)
                without ??= value.AddsNothing ? value : weight;
            else if (value.IsMissing || weight.IsMissing)
                missing ??= value.IsMissing ? value : weight;
            else if (weight.Amount < 0)
                return run.Fail(FormulasDiagnostics.NegativeWeight, pair.Weight.Place, period);
            else
                taken.Add((value, weight));
        }

        if (missing is { } reason)
            return reason;
        if (taken.Count == 0)
            return without ?? FormulaValue.Absent;
        if (taken.All(t => t.Weight.Amount == 0))
            return run.Fail(FormulasDiagnostics.DivisionByZero, Weights, period);
        try
        {
            return Average(taken.ToImmutable());
        }
        catch (OverflowException)
        {
            return run.Fail(FormulasDiagnostics.Overflow, Place, period);
        }
    }

    private static FormulaValue Average(ImmutableArray<(FormulaValue Value, FormulaValue Weight)> pairs)
    {
        var products = FormulaArithmetic.Multiply(pairs[0].Value, pairs[0].Weight);
        var weights = pairs[0].Weight;
        for (var i = 1; i < pairs.Length; i++)
        {
            products = FormulaArithmetic.Add(products, FormulaArithmetic.Multiply(pairs[i].Value, pairs[i].Weight));
            weights = FormulaArithmetic.Add(weights, pairs[i].Weight);
        }

        var average = FormulaArithmetic.Divide(products, weights);
        var weighing = pairs.Where(p => p.Weight.Amount > 0).Select(p => p.Value).ToImmutableArray();
        return average with
        {
            // The 28th digit of a quotient may lie outside the values averaged.
            Amount = Math.Min(Math.Max(average.Amount, weighing.Min(v => v.Amount)), weighing.Max(v => v.Amount)),

            // Zero has no first digit to count from.
            Precision = average.Amount == 0 ? weighing.Max(v => v.Precision) : average.Precision,
            Range = WeightedRange.Of([.. pairs.Select(p => (p.Value.Range, p.Weight.Range))]),
        };
    }
}
