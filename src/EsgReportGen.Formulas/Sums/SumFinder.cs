using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Sums;

/// <summary>
/// Finds which facts add up to which: formulas and proofs that are nothing but sums and differences of metrics, and breakdowns. Rounding and
/// conversion of the whole leave a sum a sum; anything else, such as a factor or another period, does not.
/// </summary>
internal sealed class SumFinder(NameResolver names)
{
    /// <summary>The sums of all metrics, in the order of their totals: formula or proof first, then the breakdowns; none twice.</summary>
    /// <param name="all">The metrics.</param>
    /// <param name="formulas">What their formulas and proofs say.</param>
    public ImmutableArray<SumRelation> Find(IReadOnlyList<MetricSeries> all, IEnumerable<IReadOnlyDictionary<MetricSeries, CompiledFormula>> formulas)
    {
        var sums = ImmutableArray.CreateBuilder<SumRelation>();
        foreach (var series in all)
        {
            if (series.IsBroken)
                continue;
            var first = sums.Count;
            foreach (var table in formulas)
            {
                if (table.TryGetValue(series, out var formula) && formula.Syntax is { } syntax)
                    Add(sums, first, series, AddendsOf(syntax));
            }

            // Ratios by site do not add up: their total is an average.
            foreach (var breakdown in series.Metric.Breakdowns.Where(b => b.AddsUp(series.Kind)))
                Add(sums, first, series, [.. breakdown.Members.Concat(breakdown.Rest is { } rest ? [rest] : []).Select(m => new Addend(m, false))]);
        }

        return sums.ToImmutable();
    }

    private static void Add(ImmutableArray<SumRelation>.Builder sums, int first, MetricSeries total, ImmutableArray<Addend> addends)
    {
        // A metric that stands twice in a sum is counted twice, which a reader who adds rows of a table cannot know.
        if (addends.Length < 2 || addends.Select(a => a.Metric).Append(total.Metric.Id.Text).Distinct(StringComparer.Ordinal).Count() <= addends.Length)
            return;
        for (var i = first; i < sums.Count; i++)
        {
            if (sums[i].Addends.SequenceEqual(addends))
                return;
        }

        sums.Add(new SumRelation(total.Metric.Id.Text, addends));
    }

    private ImmutableArray<Addend> AddendsOf(FormulaSyntax syntax)
    {
        while (syntax is CallSyntax { Function: "Round" or "Convert", Arguments: [var whole, ..] })
            syntax = whole;
        var addends = ImmutableArray.CreateBuilder<Addend>();
        return Gather(syntax, false, addends) ? addends.ToImmutable() : [];
    }

    private bool Gather(FormulaSyntax syntax, bool isSubtracted, ImmutableArray<Addend>.Builder addends) => syntax switch
    {
        NumberSyntax { Value: 0 } => true,
        NameSyntax name => Gather(name, isSubtracted, addends),
        UnarySyntax { Operator: FormulaOperator.Plus } unary => Gather(unary.Operand, isSubtracted, addends),
        UnarySyntax { Operator: FormulaOperator.Minus } unary => Gather(unary.Operand, !isSubtracted, addends),
        BinarySyntax { Operator: FormulaOperator.Add } sum => Gather(sum.Left, isSubtracted, addends) && Gather(sum.Right, isSubtracted, addends),
        BinarySyntax { Operator: FormulaOperator.Subtract } difference =>
            Gather(difference.Left, isSubtracted, addends) && Gather(difference.Right, !isSubtracted, addends),

        // What is missing adds nothing then: where it is not missing, it is an addend like any other.
        BinarySyntax { Operator: FormulaOperator.Coalesce, Right: NumberSyntax { Value: 0 } } choice => Gather(choice.Left, isSubtracted, addends),
        CallSyntax { Function: "Sum" } call => call.Arguments.All(argument => GatherMany(argument, isSubtracted, addends)),
        _ => false,
    };

    private bool Gather(NameSyntax name, bool isSubtracted, ImmutableArray<Addend>.Builder addends)
    {
        if (names.Find(name.Path) is null)
            return false;
        addends.Add(new Addend(name.Path, isSubtracted));
        return true;
    }

    private bool GatherMany(FormulaSyntax argument, bool isSubtracted, ImmutableArray<Addend>.Builder addends)
    {
        if (argument is not NameSyntax name || names.Find(name.Path) is not null || names.FindBreakdown(name.Path) is not { } breakdown)
            return Gather(argument, isSubtracted, addends);
        addends.AddRange(breakdown.Members.Select(m => new Addend(m, isSubtracted)));
        return true;
    }
}
