using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>
/// <c>change</c> and <c>points</c>: the first text is for a rise, the second for a fall, the third for no change; <c>{}</c> is where the
/// number goes, else it follows the words. A period among the arguments is compared with, else the year before.
/// </summary>
internal static class ChangeFunction
{
    /// <summary>Evaluates a call of either.</summary>
    public static FactObject Call(FunctionCall call)
    {
        var fact = call.Fact();
        if (fact.Figure is not null)
            throw call.Wrong();
        var isPoints = string.Equals(call.Function.Name, "points", StringComparison.Ordinal);
        if (!isPoints && FactRules.Number(fact.Metric, "change", call.NameSpan) is { } noNumber)
            throw new TemplateFault(noNumber);
        if (fact.Edition is not null)
            throw new TemplateFault(TemplateDiagnostics.WrongArguments.At(call.NameSpan, call.Function.Name, "the values of this report: what an edition printed has its change in that edition"));
        var from = Arguments(call, fact.Period.AddYears(-1), out var words);
        var values = call.Context.World.Values;
        Diagnostic? problem;
        var change = isPoints
            ? ChangeCalculator.Points(values, fact.Value, from, call.NameSpan, out problem)
            : ChangeCalculator.Relative(values, fact.Value, from, call.NameSpan, out problem);
        if (change is null)
            throw new TemplateFault(problem!);
        return new FactObject(fact with { Change = change, Words = Words(call, fact, change, words) });
    }

    private static Period Arguments(FunctionCall call, Period prior, out List<string> words)
    {
        words = [];
        Period? from = null;
        for (var i = 0; i < call.Count; i++)
        {
            if (call.Text(i) is { } text)
                words.Add(text);
            else if (from is null)
                from = call.Period(call.Argument(i), call.Span(i));
            else
                throw call.Wrong();
        }

        if (words.Count is 1 or > 3)
            throw call.Wrong();
        return from ?? prior;
    }

    private static string? Words(FunctionCall call, Fact fact, FactChange change, List<string> words)
    {
        if (words.Count == 0)
            return null;
        if (change.Shown == 0)
        {
            // Words for no change need no number; they print one only where they ask for it.
            return words.Count == 3 ? words[2] : throw new TemplateFault(TemplateDiagnostics.NoWordsForNoChange.At(call.NameSpan, fact.Metric.Id.Text));
        }

        var chosen = change.Shown > 0 ? words[0] : words[1];
        return chosen.Contains("{}", StringComparison.Ordinal) ? chosen : chosen.TrimEnd() + " {}";
    }
}
