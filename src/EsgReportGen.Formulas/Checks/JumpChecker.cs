using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Finds declared values that are about 1,000 or 1,000,000 times their neighbours, or a part of them as small: a slip of the unit. So are a share
/// typed as a ratio, a hundredth of its neighbours, and a number of the other sign. What grows from little is left alone: the smaller number must have
/// three digits, a count needs two neighbours that agree, and a note, a stated change or a restatement explains everything.
/// </summary>
internal sealed class JumpChecker(DiagnosticBag diagnostics)
{
    // A year's own growth on top of the slip.
    private const double Closeness = 1.5;

    // How near neighbours must be to each other to be a measure for a third.
    private const double Agreement = 2;

    // How near a number must be to its neighbours for the sign to be the slip: two of a series may well be a loss behind a profit.
    private const double SameButForSign = 1.1;

    private const int LeastDigits = 3;

    private static readonly ImmutableArray<(double Factor, string Word)> Slips =
        [(1000, "about 1,000 times"), (1_000_000, "about 1,000,000 times"), (0.001, "about a thousandth of"), (0.000001, "about a millionth of")];

    private static readonly ImmutableArray<(double Factor, string Word)> SlipsOfShares = [(100, "about 100 times"), (0.01, "about a hundredth of")];

    private static readonly ImmutableArray<PeriodKind> Kinds = [PeriodKind.Year, PeriodKind.CalendarYear, PeriodKind.Instant];

    // The values of one series, taken up again for each.
    private readonly List<SeriesEntry> values = [];

    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var series in all)
        {
            if (series.Metric.Values.Length < 2)
                continue;

            // Fiscal years and calendar years of one metric are two series.
            foreach (var kind in Kinds)
            {
                Gather(series, kind);
                for (var i = values.Count == 2 ? 1 : 0; i < values.Count && values.Count > 1; i++)
                    Check(series, i);
            }
        }
    }

    private void Gather(MetricSeries series, PeriodKind kind)
    {
        values.Clear();
        foreach (var entry in series.Entries)
        {
            if (entry.Fact.Period.Kind == kind && entry.Value.IsNumber && entry.Value.Amount != 0 && entry.Fact.Provenance.Declared is not null)
                values.Add(entry);
        }
    }

    private void Check(MetricSeries series, int at)
    {
        if (Slip(at, series.Unit is { } unit && SumRules.IsPercent(unit)) is not { } slip || IsExplained(series, at))
            return;
        var (value, neighbour) = (values[at], values[at > 0 ? at - 1 : at + 1]);
        diagnostics.Add(FormulasDiagnostics.UnexplainedJump
            .At(value.Fact.Provenance.Span, series.Metric.Id.Text, NumberText.Of(value.Value, series.Unit), value.Fact.Period.ToString(), slip, neighbour.Fact.Period.ToString())
            .WithRelated(neighbour.Fact.Provenance.Span, "the neighbour"));
    }

    private string? Slip(int at, bool isShare)
    {
        var value = values[at].Value;

        // Those before and behind; at an end the two nearest.
        var first = values[at == 0 ? 1 : at - 1].Value;
        var second = values.Count == 2 ? first : values[at == 0 ? 2 : at == values.Count - 1 ? at - 2 : at + 1].Value;
        if (values.Count == 2 ? value.Precision == 0 : !IsNear(Ratio(first.Amount, second.Amount), 1, Agreement))
            return null;
        var (toFirst, toSecond) = (Ratio(value.Amount, first.Amount), Ratio(value.Amount, second.Amount));
        if (HasDigits(Smaller(value, first)) && HasDigits(Smaller(value, second)))
        {
            if (IsNear(-toFirst, 1, SameButForSign) && IsNear(-toSecond, 1, SameButForSign))
                return "of the other sign than";
            if (Slip(Slips, toFirst, toSecond) is { } slip)
                return slip;
        }

        // A ratio is 1 at most where the share is a percent or more.
        return isShare && Math.Min(Math.Abs(value.Amount), Math.Abs(first.Amount)) <= 1 && Math.Max(Math.Abs(value.Amount), Math.Abs(first.Amount)) > 1
            ? Slip(SlipsOfShares, toFirst, toSecond)
            : null;
    }

    private static string? Slip(ImmutableArray<(double Factor, string Word)> slips, double toFirst, double toSecond)
    {
        foreach (var (factor, word) in slips)
        {
            if (IsNear(toFirst, factor, Closeness) && IsNear(toSecond, factor, Closeness))
                return word;
        }

        return null;
    }

    private static FormulaValue Smaller(FormulaValue value, FormulaValue neighbour) => Math.Abs(neighbour.Amount) < Math.Abs(value.Amount) ? neighbour : value;

    // An exact number has as many digits as it is written with.
    private static bool HasDigits(FormulaValue smaller) => smaller.Precision == 0 ? Math.Abs(smaller.Amount) >= 100 : Digits.Of(smaller) >= LeastDigits;

    // Below zero for numbers of different sign, which nothing is near to.
    private static double Ratio(decimal value, decimal other) => (double)value / (double)other;

    private static bool IsNear(double ratio, double factor, double closeness) => ratio <= factor * closeness && ratio >= factor / closeness;

    private bool IsExplained(MetricSeries series, int at)
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
