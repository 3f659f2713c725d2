using System;
using System.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Restatements;
using Scriban.Runtime;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>What the template functions do.</summary>
internal static class FactFunctions
{
    /// <summary>Evaluates a call.</summary>
    public static object? Call(FunctionCall call)
    {
        var function = call.Function;
        if (call.Count < function.MinimumArguments || call.Count > function.MaximumArguments || call.Count < 0)
            throw call.Wrong();
        return function.Name switch
        {
            "at" => At(call),
            "in" => In(call),
            "scale" => Scale(call),
            "decimals" => Decimals(call),
            "plain" => With(call.Fact(), f => f with { Format = f.Format with { OmitsUnit = true } }),
            "change" or "points" => ChangeFunction.Call(call),
            "first_published" => Published(call, null),
            "published" => Published(call, call.Text(0) ?? throw call.Wrong()),
            "label" => new WordsObject(call.Context.World.Texts.Label(call.Path()?.Metric ?? call.Fact().Metric).Text, true),
            "members" => Members(call),
            "of" => PartFunctions.Of(call),
            "target_progress" or "target_goal" or "target_required" => TargetFunctions.Call(call),
            "page" => new PageObject(call.Input as string ?? throw call.Wrong()),
            "period" => new PeriodObject(call.Period(call.Input, call.InputSpan())),
            "periods" => Periods(call),
            "date" => Date(call),
            _ => throw call.Wrong(),
        };
    }

    private static FactObject At(FunctionCall call)
    {
        var period = call.Period(call.Argument(0), call.Span(0));
        // The report's own year need not have a value for another one to be asked for.
        var (metric, format) = call.Path() is { } path && FactRules.IsMetric(path, call.InputSpan()) is null
            ? (path.Metric!, Foundation.Globalization.ValueFormat.AsPublished)
            : (call.Fact().Metric, call.Fact().Format);
        if (call.Input is FactObject { Fact: { Change: not null } or { Edition: not null } or { Figure: not null } })
            throw new TemplateFault(TemplateDiagnostics.WrongArguments.At(call.NameSpan, "at", "`| at … | change …`: the period comes first"));
        var value = FactRules.At(call.Context.World.Values, metric, period, call.Span(0), out var problem);
        return value is null ? throw new TemplateFault(problem!) : new FactObject(new Fact(value, format));
    }

    private static FactObject Published(FunctionCall call, string? edition)
    {
        // The report's own year need not have a value for what an earlier edition said of it.
        var (metric, period) = call.Path() is { } path && FactRules.IsMetric(path, call.InputSpan()) is null
            ? (path.Metric!, call.Context.World.Report.Period)
            : (call.Fact().Metric, call.Fact().Period);
        var format = (call.Input as FactObject)?.Fact.Format;
        if (call.Input is FactObject { Fact: { Change: not null } or { Figure: not null } or { Edition: not null } })
            throw call.Wrong();
        var span = edition is null ? call.NameSpan : call.Span(0);
        var (values, history) = (call.Context.World.Values, call.Context.World.History);
        if (FactRules.Published(values, history, metric, period, edition, span, out var problem) is not { } was)
            throw new TemplateFault(problem!);
        var fact = PublishedFact.Of(metric, was);
        return new FactObject(format is null ? fact : fact with { Format = format with { Unit = format.Unit ?? fact.Format.Unit } });
    }

    private static FactObject In(FunctionCall call)
    {
        var fact = call.Fact();
        var code = call.Text(0) ?? throw call.Wrong();
        var unit = FactRules.Unit(call.Context.World.Values, fact.Metric, code, call.Span(0), out var problem);
        return unit is null ? throw new TemplateFault(problem!) : With(fact, f => f with { Format = f.Format with { Unit = unit } });
    }

    private static FactObject Scale(FunctionCall call)
    {
        var fact = call.Fact();
        if (FactRules.Number(fact.Metric, "scale", call.NameSpan) is { } problem)
            throw new TemplateFault(problem);
        var key = call.Text(0) ?? throw call.Wrong();
        if (call.Context.World.Locale.Magnitude(key) is not { } magnitude)
            throw new TemplateFault(FactRules.UnknownMagnitude(key, call.Context.World.Locale, call.Span(0)));
        if (InDisplayUnit(fact) is { Amount: not 0 } number && Math.Abs(number.Amount) < magnitude.Factor / 1000)
        {
            var amount = number.Amount.ToString(CultureInfo.InvariantCulture);
            throw new TemplateFault(TemplateDiagnostics.ScaledToNothing.At(call.NameSpan, amount, number.Unit.Code, key));
        }

        return With(fact, f => f with { Format = f.Format with { Magnitude = key } });
    }

    /// <summary>The number in the unit it will be printed in; null for a fact that is no number, or a change.</summary>
    private static (decimal Amount, Unit Unit)? InDisplayUnit(Fact fact)
    {
        if (fact.Change is not null || fact.Value.Content is not FactContent.Number { Measurement: var measurement })
            return null;
        var unit = fact.Format.Unit ?? measurement.Unit;
        return UnitCatalog.TryConvert(measurement.Amount, measurement.Unit, unit, out var amount) ? (amount, unit) : null;
    }

    private static FactObject Decimals(FunctionCall call)
    {
        var fact = call.Fact();
        var digits = call.Argument(0) switch { int number => number, long number => number, _ => throw call.Wrong() };
        if (FactRules.Decimals(digits, call.Span(0)) is { } problem)
            throw new TemplateFault(problem);
        return With(fact, f => f.Change is { } change
            ? f with { Change = change with { Decimals = (int)digits } }
            : f with { Format = f.Format with { Decimals = (int)digits } });
    }

    private static ScriptArray Members(FunctionCall call)
    {
        var metric = call.Path()?.Metric ?? call.Fact().Metric;
        var name = call.Count > 0 ? call.Text(0) ?? throw call.Wrong() : null;
        foreach (var breakdown in metric.Breakdowns)
        {
            if (name is null || string.Equals(breakdown.Name.Text, name, StringComparison.Ordinal))
                return call.Context.Parts(breakdown);
        }

        throw new TemplateFault(FactRules.NoMembers(metric, name, name is null ? call.NameSpan : call.Span(0)));
    }

    private static ScriptArray Periods(FunctionCall call)
    {
        if (call.Input is ScriptArray given)
            return given;
        var text = call.Input as string ?? throw call.Wrong();
        var report = call.Context.World.Report;
        var selection = PeriodSelector.Parse(text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        if (selection.Problem is not null)
            throw new TemplateFault(TemplateDiagnostics.NoPeriods.At(call.InputSpan(), text).WithHint(selection.Hint));
        var list = new ScriptArray();
        foreach (var period in selection.Periods)
            list.Add(new PeriodObject(period));
        list.IsReadOnly = true;
        return list;
    }

    private static WordsObject Date(FunctionCall call)
    {
        var period = call.Input is null ? throw call.Wrong() : call.Period(call.Input, call.InputSpan());
        return new WordsObject(call.Context.World.Locale.FormatDate(ReportObject.LastDay(period)), false);
    }

    private static FactObject With(Fact fact, Func<Fact, Fact> change) => new(change(fact));
}
