using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Holds the parts of each breakdown against their total, period by period and within the rounding of both. A sum of parts above it is always an
/// error, below it when the list is exhaustive and every part says a number or that there is none. Ratios are not added up: see <see cref="RatioChecker"/>.
/// </summary>
internal sealed class BreakdownChecker(BindingContext context, DiagnosticBag diagnostics)
{
    private readonly RatioChecker ratios = new(context, diagnostics);
    private readonly SumRules sums = new(context, diagnostics);

    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var total in all)
        {
            foreach (var breakdown in total.Metric.Breakdowns)
            {
                if (breakdown.Rollup == Rollup.Average)
                    ratios.CheckAverage(total, breakdown);
                else if (breakdown.Rollup != Rollup.None && (!breakdown.AddsUp(total.Type?.Kind) || CanBeAdded(total, breakdown)))
                    CheckPeriods(total, breakdown);
            }
        }
    }

    // What a formula may not add, a breakdown may not either: its parts are added to its total.
    private bool CanBeAdded(MetricSeries total, Breakdown breakdown)
    {
        Bound? sum = null;
        foreach (var id in breakdown.Members)
        {
            if (context.Names.Find(id) is not { Type: { } type } part)
                continue;
            var place = new FormulaText(part.Metric.Id);
            var member = new BoundMetric(part, type, new FormulaPlace(place, 0, place.Text.Length));
            sum = sum is null ? member : sums.Join(SumUse.Add, sum, member) is { } joined
                ? new BoundBinary(FormulaArithmetic.Add, joined.Left, joined.Right, joined.Type, member.Place)
                : null;
            if (sum is null)
                return false;
        }

        return sum is null || total.Type is null || Agrees(total, total.Type, breakdown, sum.Type);
    }

    private bool Agrees(MetricSeries total, FormulaType type, Breakdown breakdown, FormulaType parts)
    {
        if (SumRules.IsExclusive(type.Kind) && SumRules.IsExclusive(parts.Kind) && type.Kind != parts.Kind)
            return Disagree("kind", SumRules.KindWord(type.Kind), SumRules.KindWord(parts.Kind));
        if (type.Basis is { } basis && parts.Basis is { } given && !SumRules.MayBe(given, basis))
            return Disagree("basis", basis, given);
        if (type.Boundaries is [var boundary] && !context.Boundaries.Covers(boundary, parts.Boundaries))
            return Disagree("boundary", boundary, string.Join("` and `", parts.Boundaries));
        return true;

        bool Disagree(string trait, string own, string given)
        {
            diagnostics.Report(FormulasDiagnostics.PartsDisagree, breakdown.Name.Span, trait, total.Metric.Id.Text, "`" + own + "`", "`" + given + "`");
            return false;
        }
    }

    private void CheckPeriods(MetricSeries total, Breakdown breakdown)
    {
        foreach (var entry in total.Entries)
        {
            try
            {
                Check(total, breakdown, entry);
            }
            catch (System.OverflowException)
            {
                diagnostics.Report(FormulasDiagnostics.Overflow, breakdown.Name.Span, breakdown.Name.Text, entry.Fact.Period.ToString());
            }
        }
    }

    private void Check(MetricSeries total, Breakdown breakdown, SeriesEntry entry)
    {
        if (!entry.Value.IsNumber || total.Unit is not { } unit)
            return;
        var parts = Parts(breakdown, entry, unit, out var isComplete);
        if (parts.IsEmpty)
            return;
        var sum = parts[0];
        for (var i = 1; i < parts.Length; i++)
            sum = FormulaArithmetic.Add(sum, parts[i]);
        var isAbove = entry.Value.Range.IsBelow(sum.Range);
        if (!isAbove && !(isComplete && breakdown.IsExhaustive && sum.Range.IsBelow(entry.Value.Range)))
            return;
        if (!breakdown.AddsUp(total.Kind))
        {
            if (isComplete && breakdown.IsExhaustive)
                ratios.CheckBetween(total, breakdown, entry, parts);
            return;
        }

        diagnostics.Add((isAbove ? FormulasDiagnostics.PartsAboveTotal : FormulasDiagnostics.PartsBelowTotal)
            .At(breakdown.Name.Span, total.Metric.Id.Text, breakdown.Name.Text, Text(sum.Amount), entry.Fact.Period.ToString(), Text(entry.Value.Amount))
            .WithRelated(entry.Fact.Provenance.Span, "the total"));
    }

    private ImmutableArray<FormulaValue> Parts(Breakdown breakdown, SeriesEntry total, Unit unit, out bool isComplete)
    {
        var parts = ImmutableArray.CreateBuilder<FormulaValue>(breakdown.Members.Length);
        isComplete = true;
        foreach (var id in breakdown.Members)
        {
            var value = context.Names.Find(id) is { } part && part.Find(total.Fact.Period) is { } entry && part.Unit is { } own && UnitCatalog.Conversion(own, unit) is { } factor
                ? FormulaArithmetic.Scale(entry.Value, factor)
                : FormulaValue.Absent;
            isComplete &= value.IsNumber || value.AddsNothing;
            if (value.IsNumber)
                parts.Add(value);
        }

        return parts.ToImmutable();
    }

    private static string Text(decimal amount) => DecimalRounding.Trim(amount).ToString(CultureInfo.InvariantCulture);
}
