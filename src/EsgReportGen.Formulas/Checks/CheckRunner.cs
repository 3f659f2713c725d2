using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Runs the project's <c>checks:</c> for every period in which all their inputs have values.</summary>
internal sealed class CheckRunner(BindingContext context, DiagnosticBag diagnostics)
{
    public void Check(ImmutableArray<CheckRule> rules)
    {
        foreach (var rule in rules)
            Check(rule);
    }

    private void Check(CheckRule rule)
    {
        var text = new FormulaText(rule.Rule);
        if (FormulaParser.Parse(text, diagnostics) is not { } syntax || new FormulaBinder(context, diagnostics).Bind(syntax) is not { } bound)
            return;
        if (!bound.Type.IsTruth)
        {
            diagnostics.Report(FormulasDiagnostics.CheckIsNoComparison, rule.Rule.Span, rule.Rule.Text);
            return;
        }

        var trial = new CheckTrial(rule.Compare, diagnostics);
        var runs = 0;
        foreach (var period in FormulaPeriods.Of(bound, context.Report.Period))
        {
            var holds = trial.Holds(bound, period);
            if (holds is null)
                continue;
            runs++;
            Judge(rule, bound, trial, period, holds.Value);
        }

        if (runs == 0 && !trial.HasFailed)
            diagnostics.Report(FormulasDiagnostics.CheckNeverRuns, rule.Rule.Span);
        if (rule.Compare == ComparisonMode.Interval)
            trial.Blindness.Report(diagnostics, rule.Rule.Span);
    }

    private void Judge(CheckRule rule, Bound bound, CheckTrial trial, Period period, bool holds)
    {
        foreach (var accepted in rule.Accepted)
        {
            if (accepted.Period != period)
                continue;
            if (holds)
                diagnostics.Report(FormulasDiagnostics.AcceptedWithoutNeed, accepted.Reason.Span, period.ToString());
            return;
        }

        if (holds)
            return;
        var detail = trial.Describe(bound, period);
        diagnostics.Report(FormulasDiagnostics.CheckFails, rule.Rule.Span, period.ToString(), detail);
    }
}
