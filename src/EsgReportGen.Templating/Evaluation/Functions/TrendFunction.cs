using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>
/// <c>trend</c>: the first text tells that a number rose from each period to the next, the second that it fell, the third that it went both ways;
/// without texts the locale's words tell it.
/// </summary>
internal static class TrendFunction
{
    /// <summary>Evaluates a call.</summary>
    public static FactObject Call(FunctionCall call)
    {
        var fact = call.Fact();
        if (FactRules.Number(fact.Metric, "trend", call.NameSpan) is { } noNumber)
            throw new TemplateFault(noNumber);
        if (call.Text(0) is not { } written || call.Count is not (1 or 4))
            throw call.Wrong();
        var periods = FactRules.TrendPeriods(written, call.Context.World.Report, call.Span(0), out var problem);
        if (problem is not null)
            throw new TemplateFault(problem);
        var steps = Steps(call, fact, periods);
        var text = steps.TrueForAll(s => s > 0) ? Words(call, 1, LocaleWord.TrendUp)
            : steps.TrueForAll(s => s < 0) ? Words(call, 2, LocaleWord.TrendDown)
            : steps.Contains(1) && steps.Contains(-1) ? Words(call, 3, LocaleWord.TrendMixed)
            : throw new TemplateFault(TemplateDiagnostics.TrendUnclear.At(call.NameSpan, fact.Metric.Id.Text, periods[0].ToString(), periods[^1].ToString()));
        return new FactObject(fact with { Trend = new FactTrend(text, periods[0]) });
    }

    // The signs of the steps from each period to the next.
    private static List<int> Steps(FunctionCall call, Fact fact, ImmutableArray<Period> periods)
    {
        var steps = new List<int>();
        decimal? before = null;
        foreach (var period in periods)
        {
            var value = FactRules.At(call.Context.World.Values, fact.Metric, period, call.Span(0), out var problem);
            if (value is null)
                throw new TemplateFault(problem!);
            if (value.Content is not FactContent.Number { Measurement.Amount: var amount })
                throw new TemplateFault(TemplateDiagnostics.TrendWithoutValue.At(call.Span(0), fact.Metric.Id.Text, period.ToString()));
            if (before is { } earlier)
                steps.Add(Math.Sign(amount - earlier));
            before = amount;
        }

        return steps;
    }

    private static string Words(FunctionCall call, int index, LocaleWord word) =>
        call.Count == 1 ? call.Context.World.Locale.Word(word) : call.Text(index) ?? throw call.Wrong();
}
