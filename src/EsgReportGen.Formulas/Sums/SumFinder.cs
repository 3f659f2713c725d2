using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Sums;

/// <summary>
/// Finds which facts add up to which: formulas and proofs that are nothing but sums and differences of metrics, and breakdowns. Rounding and
/// conversion of the whole leave a sum a sum; anything else, such as a factor or another period, does not.
/// </summary>
internal sealed class SumFinder(NameResolver names)
{
    // The addends of the sum that is looked at, taken up again for each.
    private readonly List<Addend> addends = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The sums of all metrics, in the order of their totals: formula and proof first, then the breakdowns; none twice.</summary>
    public ImmutableArray<SumRelation> Find(IReadOnlyList<MetricSeries> all)
    {
        var sums = ImmutableArray.CreateBuilder<SumRelation>();
        foreach (var series in all)
        {
            if (series.IsBroken)
                continue;
            var first = sums.Count;
            AddFormula(sums, first, series, series.Formula);
            AddFormula(sums, first, series, series.Proof);
            foreach (var breakdown in series.Metric.Breakdowns)
            {
                // Ratios by site do not add up: their total is an average.
                if (breakdown.AddsUp(series.Kind))
                    AddBreakdown(sums, first, series, breakdown);
            }
        }

        return sums.ToImmutable();
    }

    private void AddFormula(ImmutableArray<SumRelation>.Builder sums, int first, MetricSeries total, CompiledFormula? formula)
    {
        if (formula?.Syntax is not { } syntax)
            return;
        while (syntax is CallSyntax { Function: "Round" or "Convert", Arguments: [var whole, ..] })
            syntax = whole;
        addends.Clear();
        if (Gather(syntax, false))
            Add(sums, first, total);
    }

    private void AddBreakdown(ImmutableArray<SumRelation>.Builder sums, int first, MetricSeries total, Breakdown breakdown)
    {
        addends.Clear();
        foreach (var member in breakdown.Members)
            addends.Add(new Addend(member, false));
        if (breakdown.Rest is { } rest)
            addends.Add(new Addend(rest, false));
        Add(sums, first, total);
    }

    private void Add(ImmutableArray<SumRelation>.Builder sums, int first, MetricSeries total)
    {
        if (addends.Count < 2 || HasTwice(total))
            return;
        for (var i = first; i < sums.Count; i++)
        {
            if (sums[i].Addends.SequenceEqual(addends))
                return;
        }

        sums.Add(new SumRelation(total.Metric.Id.Text, [.. addends]));
    }

    // A metric that stands twice in a sum is counted twice, which a reader who adds rows of a table cannot know.
    private bool HasTwice(MetricSeries total)
    {
        seen.Clear();
        seen.Add(total.Metric.Id.Text);
        foreach (var addend in addends)
        {
            if (!seen.Add(addend.Metric))
                return true;
        }

        return false;
    }

    private bool Gather(FormulaSyntax syntax, bool isSubtracted) => syntax switch
    {
        NumberSyntax { Value: 0 } => true,
        NameSyntax name => Gather(name, isSubtracted),
        UnarySyntax { Operator: FormulaOperator.Plus } unary => Gather(unary.Operand, isSubtracted),
        UnarySyntax { Operator: FormulaOperator.Minus } unary => Gather(unary.Operand, !isSubtracted),
        BinarySyntax { Operator: FormulaOperator.Add } sum => Gather(sum.Left, isSubtracted) && Gather(sum.Right, isSubtracted),
        BinarySyntax { Operator: FormulaOperator.Subtract } difference => Gather(difference.Left, isSubtracted) && Gather(difference.Right, !isSubtracted),

        // What is missing adds nothing then: where it is not missing, it is an addend like any other.
        BinarySyntax { Operator: FormulaOperator.Coalesce, Right: NumberSyntax { Value: 0 } } choice => Gather(choice.Left, isSubtracted),
        CallSyntax { Function: "Sum" } call => GatherAll(call.Arguments, isSubtracted),
        _ => false,
    };

    private bool Gather(NameSyntax name, bool isSubtracted)
    {
        if (names.Find(name.Path) is null)
            return false;
        addends.Add(new Addend(name.Path, isSubtracted));
        return true;
    }

    private bool GatherAll(ImmutableArray<FormulaSyntax> arguments, bool isSubtracted)
    {
        foreach (var argument in arguments)
        {
            if (!GatherMany(argument, isSubtracted))
                return false;
        }

        return true;
    }

    private bool GatherMany(FormulaSyntax argument, bool isSubtracted)
    {
        if (argument is not NameSyntax name || names.Find(name.Path) is not null || names.FindBreakdown(name.Path) is not { } breakdown)
            return Gather(argument, isSubtracted);
        foreach (var member in breakdown.Members)
            addends.Add(new Addend(member, isSubtracted));
        return true;
    }
}
