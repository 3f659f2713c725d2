using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Holds published values against the formulas that they must equal (<c>proof:</c>).</summary>
internal sealed class ProofChecker(BindingContext context, DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<MetricSeries> all)
    {
        foreach (var series in all)
        {
            if (series.Proof is { } proof)
                Check(series, proof);
        }
    }

    private void Check(MetricSeries series, CompiledFormula proof)
    {
        if (proof.Syntax is not { } syntax
            || new FormulaBinder(context, diagnostics).Bind(syntax) is not { } bound
            || new TraitAgreement(context, diagnostics).Fit(series.Metric, bound, proof.Text) is not { Type.IsTruth: false } fitted)
        {
            return;
        }

        var mode = series.Metric.Compare;
        var (run, written) = (new FormulaRun(diagnostics), new FormulaRun(diagnostics) { UsesWrittenDigits = true });
        var blindness = new Blindness();
        foreach (var entry in series.Entries)
        {
            if (!entry.Value.IsNumber)
                continue;
            var period = entry.Fact.Period;
            var exact = fitted.Evaluate(run, period);
            var asWritten = fitted.Evaluate(written, period);
            if (!exact.IsNumber)
                continue;
            if (mode == ComparisonMode.Written ? !WrittenComparison.Holds(FormulaOperator.Equal, entry.Value, asWritten) : !FormulaComparison.IsPossible(FormulaOperator.Equal, entry.Value, exact))
                Report(series, entry, mode == ComparisonMode.Written ? asWritten : exact, proof.Text.Span);
            else
                blindness.See(entry.Value, exact, WrittenComparison.Holds(FormulaOperator.Equal, entry.Value, asWritten));
        }

        if (mode == ComparisonMode.Interval)
            blindness.Report(diagnostics, proof.Text.Span);
    }

    private void Report(MetricSeries series, SeriesEntry entry, FormulaValue computed, SourceSpan proof)
    {
        var value = NumberText.Of(entry.Value, series.Unit);
        diagnostics.Add(FormulasDiagnostics.ProofFails
            .At(entry.Fact.Provenance.Span, series.Metric.Id.Text, value, entry.Fact.Period.ToString(), NumberText.OfRange(computed, series.Unit))
            .WithRelated(proof, "the proof stands here"));
    }
}
