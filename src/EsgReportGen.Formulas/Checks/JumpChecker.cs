using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Finds declared values that are about 1,000 or 1,000,000 times their neighbours, or a part of them as small: a slip of the unit. What grows from
/// little is left alone: the smaller number must have three digits, a count needs two neighbours that agree, and a note, a stated change or a
/// restatement explains everything.
/// </summary>
internal sealed class JumpChecker(DiagnosticBag diagnostics)
{
    // A year's own growth on top of the slip.
    private const decimal Closeness = 1.5m;

    // How near neighbours must be to each other to be a measure for a third.
    private const decimal Agreement = 2;

    private const int LeastDigits = 3;

    private static readonly ImmutableArray<(decimal Factor, string Word)> Slips =
        [(1000, "about 1,000 times"), (1_000_000, "about 1,000,000 times"), (0.001m, "about a thousandth of"), (0.000001m, "about a millionth of")];

    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var series in all)
        {
            if (series.Metric.Values.Length < 2)
                continue;
            foreach (var values in ByKind(series))
                Check(series, values);
        }
    }

    // Fiscal years and calendar years of one metric are two series.
    private static IEnumerable<List<SeriesEntry>> ByKind(MetricSeries series)
    {
        var kinds = new Dictionary<Foundation.Periods.PeriodKind, List<SeriesEntry>>();
        foreach (var entry in series.Entries)
        {
            if (!entry.Value.IsNumber || entry.Value.Amount == 0 || entry.Fact.Provenance.Declared is null)
                continue;
            if (!kinds.TryGetValue(entry.Fact.Period.Kind, out var list))
                kinds.Add(entry.Fact.Period.Kind, list = []);
            list.Add(entry);
        }

        return kinds.Values;
    }

    private void Check(MetricSeries series, List<SeriesEntry> values)
    {
        for (var i = values.Count == 2 ? 1 : 0; i < values.Count && values.Count > 1; i++)
        {
            if (Slip(values, i) is not { } slip || IsExplained(series, values, i))
                continue;
            var (value, neighbour) = (values[i], values[i > 0 ? i - 1 : i + 1]);
            diagnostics.Add(FormulasDiagnostics.UnexplainedJump
                .At(value.Fact.Provenance.Span, series.Metric.Id.Text, NumberText.Of(value.Value, series.Unit), value.Fact.Period.ToString(), slip, neighbour.Fact.Period.ToString())
                .WithRelated(neighbour.Fact.Provenance.Span, "the neighbour"));
        }
    }

    private static string? Slip(List<SeriesEntry> values, int at)
    {
        var value = values[at].Value;
        var near = Neighbours(values, at);
        if (near.Count == 1 && value.Precision == 0)
            return null;
        foreach (var (factor, word) in Slips)
        {
            if (near.TrueForAll(n => IsNear(value.Amount, n.Amount, factor, Closeness) && HasDigits(Math.Abs(n.Amount) < Math.Abs(value.Amount) ? n : value))
                && (near.Count == 1 || IsNear(near[0].Amount, near[1].Amount, 1, Agreement)))
                return word;
        }

        return null;
    }

    // An exact number has as many digits as it is written with.
    private static bool HasDigits(FormulaValue smaller) => smaller.Precision == 0 ? Math.Abs(smaller.Amount) >= 100 : Digits.Of(smaller) >= LeastDigits;

    // Those before and behind; at an end the two nearest.
    private static List<FormulaValue> Neighbours(List<SeriesEntry> values, int at)
    {
        var near = new List<FormulaValue>(2);
        foreach (var index in at == 0 ? [1, 2] : at == values.Count - 1 ? [at - 1, at - 2] : new[] { at - 1, at + 1 })
        {
            if (index >= 0 && index < values.Count)
                near.Add(values[index].Value);
        }

        return near;
    }

    private static bool IsNear(decimal value, decimal other, decimal factor, decimal closeness)
    {
        if (Math.Sign(value) != Math.Sign(other))
            return false;
        var ratio = Math.Abs((double)value / (double)other / (double)factor);
        return ratio <= (double)closeness && ratio >= 1 / (double)closeness;
    }

    private static bool IsExplained(MetricSeries series, List<SeriesEntry> values, int at)
    {
        var declared = values[at].Fact.Provenance.Declared!;
        if (!declared.Notes.IsEmpty || declared.Change is not null || (at + 1 < values.Count && values[at + 1].Fact.Provenance.Declared!.Change is not null))
            return true;
        foreach (var restatement in series.Metric.Restatements)
        {
            if (restatement.Periods.IsEmpty || restatement.Periods.Contains(values[at].Fact.Period))
                return true;
        }

        return false;
    }
}
