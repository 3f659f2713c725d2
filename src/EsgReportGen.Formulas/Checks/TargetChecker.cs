using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Holds what targets say against their metrics: the unit, and the value that they start from.</summary>
internal sealed class TargetChecker(MetricValues values, DiagnosticBag diagnostics)
{
    public void Check()
    {
        var period = values.Catalog.Report.Period;
        foreach (var target in values.Catalog.Targets)
        {
            var progress = TargetCalculator.Of(target, values, period);
            CheckUnit(target, progress);
            CheckBase(progress);
            foreach (var member in TargetCalculator.Members(target, values, period))
                CheckBase(member);
        }
    }

    private void CheckUnit(TargetDefinition target, TargetProgress progress)
    {
        if (progress is not { Metric: { } metric, Unit: { } unit })
            return;
        if (progress.Obstacle == TargetObstacle.OtherUnit)
            diagnostics.Report(FormulasDiagnostics.TargetUnit, target.UnitSpan, target.Id.Text, SumRules.UnitWord(target.Unit!), metric.Id.Text, SumRules.UnitWord(unit));
        if (!SumRules.IsPercent(unit))
        {
            CheckPoints(target, target.Goal, metric, unit);
            foreach (var milestone in target.Milestones)
                CheckPoints(target, milestone, metric, unit);
            foreach (var member in target.Members)
                CheckPoints(target, member.Goal, metric, unit);
        }
    }

    private void CheckPoints(TargetDefinition target, TargetAim? aim, Metric metric, Unit unit)
    {
        if (aim?.Points is not null)
            diagnostics.Report(FormulasDiagnostics.PointsOfNoShare, aim.Span, target.Id.Text, metric.Id.Text, SumRules.UnitWord(unit));
    }

    private void CheckBase(TargetProgress progress)
    {
        if (progress is not { Target.BaseValue: { } stated, Base: { } start, BaseFact: { Content: FactContent.Number own } fact, Metric: { } metric }
            || Interval.Of(start).Meets(Interval.Of(own.Measurement)))
        {
            return;
        }

        diagnostics.Add(FormulasDiagnostics.BaseContradicts
            .At(stated.Span, progress.Target.Id.Text, Text(start), metric.Id.Text, Text(own.Measurement), fact.Period.ToString())
            .WithRelated(fact.Provenance.Span, "the metric's value"));
    }

    private static string Text(Measurement value) => ReportLocale.English.Format(value, ValueFormat.AsPublished).Text.Replace('\u00A0', ' ');
}
