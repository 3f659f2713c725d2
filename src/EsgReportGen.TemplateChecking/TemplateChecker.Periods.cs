using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Functions that look a fact up for other periods and in other editions, and the periods that they are given.</content>
public sealed partial class TemplateChecker
{
    private TemplateType At(TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        if (fact.IsChange)
        {
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(name), "at", "`| at … | change …`: the period comes first"));
            return TemplateType.Unknown;
        }

        if (type is not TemplateType.One && type != TemplateType.Text && type != TemplateType.Number && type != TemplateType.Unknown)
            return Wrong(function, name);
        if (Period(argument, type) is not { } period)
            return fact with { IsOpen = false, At = [] };
        var isSure = period.Of.Length <= 1 || period.Conditions == conditions;
        var several = fact with { Conditions = fact.Of.Length > 1 ? fact.Conditions : period.Conditions };
        var isGood = Each(several, period.Of, (metric, at) => At(metric, at, argument), isSure);
        return several with { IsOpen = false, At = isGood ? period.Of : [] };
    }

    private TemplateType Change(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        var isPoints = function == TemplateFunctions.Points;
        EachMetric(fact, metric => isPoints ? FactRules.Percentage(values, metric, spans.Of(name)) : FactRules.Number(metric, function.Name, spans.Of(name)));
        var result = Fixed(fact) with { IsChange = true };
        var words = 0;
        TemplateType.One? from = null;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == TemplateType.Text)
                words++;
            else if (types[i] == TemplateType.Unknown)
                return result;
            else if (from is not null || types[i] is not TemplateType.One && types[i] != TemplateType.Number)
                return Wrong(function, name);
            else if ((from = Period(arguments[i], types[i])) is null)
                return result;
        }

        if (words is 1 or > 3)
            return Wrong(function, name);
        CheckDirections(arguments, types);
        var periods = PeriodsOf(fact);
        if (from is null || from.Of.Length == 1)
        {
            Each(
                fact, periods, (metric, at) => FactRules.Change(values, metric, at, from is null ? at.AddYears(-1) : from.Of[0], isPoints, spans.Of(name)),
                isSure: fact.Of.Length <= 1 || periods.Length <= 1);
        }

        return result;
    }

    private TemplateType Trend(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        if (arguments.Length is not (1 or 4) || types.Any(t => t != TemplateType.Text && t != TemplateType.Unknown))
            return Wrong(function, name);
        CheckDirections(arguments[1..], types[1..]);
        ImmutableArray<Period> periods = [];
        if (arguments[0] is ScriptLiteral { Value: string written })
        {
            periods = FactRules.TrendPeriods(written, values.Catalog.Report, spans.Of(arguments[0]), out var problem);
            Report(problem);
        }

        EachMetric(fact, metric => FactRules.Number(metric, function.Name, spans.Of(name)) ?? periods.Select(p => At(metric, p, arguments[0])).FirstOrDefault(d => d is not null));
        return Fixed(fact) with { IsChange = true };
    }

    private static bool IsOfAnEdition(TemplateFunction function) => function == TemplateFunctions.FirstPublished || function == TemplateFunctions.Published;

    private TemplateType Published(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        var isNamed = function == TemplateFunctions.Published;
        if (fact.IsChange || (isNamed && types[0] != TemplateType.Text && types[0] != TemplateType.Unknown))
            return Wrong(function, name);
        var edition = isNamed ? (arguments[0] as ScriptLiteral)?.Value as string : null;
        if (history is not null && isNamed == edition is not null && fact.Of is [var metric] && PeriodsOf(fact) is [var at])
        {
            FactRules.Published(values, history, metric, at, edition, spans.Of(isNamed ? arguments[0] : name), out var problem);
            Report(problem);
        }

        return Fixed(fact);
    }

    private TemplateType Periods(TemplateFunction function, ScriptVariable name, (TemplateType Type, ScriptExpression Node) given)
    {
        var report = values.Catalog.Report;
        switch (given.Type)
        {
            case TemplateType.Periods or TemplateType.Facts or TemplateType.List:
                return given.Type;
            case TemplateType.Other when given.Node is ScriptLiteral { Value: string text }:
                var selection = PeriodSelector.Parse(text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
                if (selection.Problem is not null)
                    diagnostics.Add(TemplateDiagnostics.NoPeriods.At(spans.Of(given.Node), text).WithHint(selection.Hint));
                return new TemplateType.Periods(selection.Periods);
            case TemplateType.Other when given.Type == TemplateType.Unknown || given.Type == TemplateType.Text:
                return new TemplateType.Periods([]);
            default:
                Wrong(function, name);
                return new TemplateType.Periods([]);
        }
    }

    /// <summary>The periods that an argument can be; null if it is none that can be found out.</summary>
    private TemplateType.One? Period(ScriptExpression argument, TemplateType type)
    {
        if (argument is ScriptThisExpression)
            return new TemplateType.One([values.Catalog.Report.Period]);
        if (type is TemplateType.One period)
            return period;
        var name = argument switch
        {
            ScriptLiteral { Value: string text } => text,
            ScriptLiteral { Value: int year } => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };
        if (name is null)
            return null;
        if (ReportPeriods.Find(name, values.Catalog.Report) is { } found)
            return new TemplateType.One([found]);
        diagnostics.Add(ReportPeriods.Unknown(name, values.Catalog.Report, spans.Of(argument)));
        return null;
    }
}
