using System;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>Turns what goes wrong inside Scriban into our findings.</summary>
internal static class ScribanFaults
{
    /// <summary>The fault for an exception.</summary>
    /// <param name="exception">What Scriban threw, our own faults among it.</param>
    /// <param name="spans">Places of the template.</param>
    /// <param name="fallback">Where the finding points when the exception has no place.</param>
    public static TemplateFault Translate(Exception exception, ScribanSpans spans, SourceSpan fallback)
    {
        if (TemplateFault.Find(exception) is { } own)
            return own;
        var message = (exception as ScriptRuntimeException)?.OriginalMessage ?? exception.Message;
        var span = exception is ScriptRuntimeException { Span.IsEmpty: false } located ? spans.Of(located.Span) : fallback;
        // Scriban has no kinds of exceptions; the words of its limits are its only mark. Tests hold them.
        if (Has(message, "iteration limit") || Has(message, "loop limit") || Has(message, "LoopLimit"))
            return new TemplateFault(TemplateDiagnostics.LoopTooLong.At(span, Number(EvaluationLimits.LoopSteps)), true);
        if (Has(message, "recursive depth limit") || Has(message, "stack"))
            return new TemplateFault(TemplateDiagnostics.RecursionTooDeep.At(span, Number(EvaluationLimits.Recursion)), true);
        return new TemplateFault(TemplateDiagnostics.EvaluationFailed.At(span, Sentence(message)));
    }

    /// <summary>An invariant number for a finding.</summary>
    public static string Number(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string message)
    {
        var line = message.AsSpan().Trim();
        if (line.IndexOf('\n') is > 0 and var end)
            line = line[..end];
        line = line.TrimEnd('.');
        return line.IsEmpty ? "unknown reason" : string.Concat(char.ToLowerInvariant(line[0]).ToString(), line[1..]);
    }
}
