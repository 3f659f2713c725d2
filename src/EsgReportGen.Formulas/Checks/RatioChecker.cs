using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>
/// Holds ratios by parts against their total. Where the weights are declared (<c>rollup: { average: energy.it }</c>) the total must be that average;
/// where nothing is said it must lie between its parts, whatever weighs them (or be their sum, which shares of one whole are).
/// </summary>
internal sealed class RatioChecker(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>Holds a total that is not the sum of its parts against the smallest and the largest of them.</summary>
    public void CheckBetween(MetricSeries total, Breakdown breakdown, SeriesEntry entry, ImmutableArray<FormulaValue> parts)
    {
        var range = new Interval(parts.Any(p => p.Range.Low is null) ? null : parts.Min(p => p.Range.Low), parts.Any(p => p.Range.High is null) ? null : parts.Max(p => p.Range.High));
        if (range.Meets(entry.Value.Range))
            return;
        diagnostics.Add(FormulasDiagnostics.RatioOutsideParts
            .At(
                breakdown.Name.Span,
                total.Metric.Id.Text,
                NumberText.Of(entry.Value, total.Unit),
                entry.Fact.Period.ToString(),
                breakdown.Name.Text,
                NumberText.Of(parts.Min(p => p.Amount)),
                NumberText.Of(parts.Max(p => p.Amount)))
            .WithRelated(entry.Fact.Provenance.Span, "the total"));
    }

    /// <summary>Holds a total against the average that it is declared to be.</summary>
    public void CheckAverage(MetricSeries total, Breakdown breakdown)
    {
        var weight = breakdown.Weight!.Value;
        var formula = $"WeightedAverage({total.Metric.Id.Text}.{breakdown.Name.Text}, {weight.Text}.{breakdown.Name.Text})";
        var text = new FormulaText(new SourcedText(formula, weight.Span));
        if (context.Names.FindBreakdown(weight.Text + "." + breakdown.Name.Text) is null)
        {
            diagnostics.Add(FormulasDiagnostics.UnknownName.At(weight.Span, weight.Text + "." + breakdown.Name.Text)
                .WithHint(context.Names.DidYouMean(weight.Text + "." + breakdown.Name.Text) ?? $"give `{weight.Text}` a breakdown `{breakdown.Name.Text}`"));
            return;
        }

        if (FormulaParser.Parse(text, diagnostics) is not { } syntax || new FormulaBinder(context, diagnostics).Bind(syntax) is not { } bound
            || total.Unit is not { } unit || UnitCatalog.Conversion(bound.Type.Unit, unit) is not { } factor)
        {
            return;
        }

        var run = new FormulaRun(diagnostics);
        foreach (var entry in total.Entries)
        {
            var average = entry.Value.IsNumber ? FormulaArithmetic.Scale(bound.Evaluate(run, entry.Fact.Period), factor) : FormulaValue.Absent;
            if (!average.IsNumber || average.Range.Meets(entry.Value.Range))
                continue;
            diagnostics.Add(FormulasDiagnostics.NotTheAverage
                .At(
                    breakdown.Name.Span,
                    total.Metric.Id.Text,
                    NumberText.Of(entry.Value, unit),
                    entry.Fact.Period.ToString(),
                    breakdown.Name.Text,
                    NumberText.OfRange(average, unit))
                .WithRelated(entry.Fact.Provenance.Span, "the total"));
        }
    }
}
