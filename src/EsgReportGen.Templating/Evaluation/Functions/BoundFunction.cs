using System;
using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>
/// <c>more_than</c>, <c>less_than</c>, <c>about</c>: the fact in whole steps, counted in the unit and magnitude that it prints in. Bounds are
/// rounded away from the number so far that they hold for all that the fact may stand for.
/// </summary>
internal static class BoundFunction
{
    // Five digits of an estimate are four too many to call it one.
    private const int MostDigitsOfAbout = 4;

    /// <summary>Evaluates a call of one of them; a missing fact stays as it is, and says its words.</summary>
    public static FactObject Call(FunctionCall call)
    {
        var fact = call.Fact();
        if (FactRules.Number(fact.Metric, call.Function.Name, call.NameSpan) is { } noNumber)
            throw new TemplateFault(noNumber);
        if (fact.Operation.Length > 0)
            throw call.Wrong();
        var step = Step(call);
        if (fact.Value.Content is not FactContent.Number { Measurement: var measurement })
            return new FactObject(fact);
        try
        {
            return new FactObject(Bounded(call, fact, measurement, step));
        }
        catch (OverflowException)
        {
            throw new TemplateFault(TemplateDiagnostics.StepOutOfScale.At(call.Span(0), Text(step), fact.Metric.Id.Text));
        }
    }

    private static Fact Bounded(FunctionCall call, Fact fact, Measurement measurement, decimal step)
    {
        var locale = call.Context.World.Locale;
        var magnitude = fact.Format.Magnitude is { } key ? locale.Magnitude(key)?.Factor ?? 1 : 1;
        var unit = fact.Format.Unit ?? (magnitude == 1 ? measurement.Unit : measurement.Unit.WithoutMultiple());
        var factor = UnitCatalog.Conversion(measurement.Unit, unit) ?? UnitFactor.One;
        decimal Shown(decimal number) => (factor.TryApply(number, out var converted) ? converted : throw new OverflowException()) / magnitude;
        var range = fact.Value.Range.Map(Shown);
        var (stated, qualifier) = call.Function.Name switch
        {
            "more_than" => (FactBound.Below(range, step, measurement.Qualifier == Qualifier.MoreThan), Qualifier.MoreThan),
            "less_than" => (FactBound.Above(range, step, measurement.Qualifier == Qualifier.LessThan), Qualifier.LessThan),
            _ => (range.Width is null ? null : DecimalRounding.ToStep(Shown(measurement.Amount), step), Qualifier.About),
        };
        if (stated is not { } number)
            throw new TemplateFault(TemplateDiagnostics.NoBound.At(call.NameSpan, fact.Metric.Id.Text, fact.Period.ToString(), call.Function.Name));
        if (number == 0 && measurement.Amount != 0)
            throw new TemplateFault(TemplateDiagnostics.StepOutOfScale.At(call.Span(0), Text(step), fact.Metric.Id.Text));
        if (qualifier == Qualifier.About)
            ReportDigits(call, number);
        var decimals = Math.Max(0, DecimalRounding.LastDigit(step));
        return fact with
        {
            Bound = new FactBound(new Measurement(number * magnitude, unit, 0, qualifier), decimals, call.Function.Name),
            Format = fact.Format with { Unit = unit, Decimals = decimals },
        };
    }

    private static void ReportDigits(FunctionCall call, decimal number)
    {
        var digits = number == 0 ? 0 : DecimalRounding.FirstDigit(number) + DecimalRounding.LastDigit(number) + 1;
        if (digits > MostDigitsOfAbout)
            call.Context.Warn(TemplateDiagnostics.AboutTooExact.At(call.NameSpan, Text(number), digits.ToString(CultureInfo.InvariantCulture)));
    }

    private static decimal Step(FunctionCall call)
    {
        decimal? step = call.Argument(0) switch
        {
            int or long or decimal => Convert.ToDecimal(call.Argument(0), CultureInfo.InvariantCulture),
            double number when Math.Abs(number) is > 1e-20 and < 1e20 => (decimal)number,
            _ => null,
        };
        return step is > 0 ? step.Value : throw call.Wrong();
    }

    private static string Text(decimal number) => DecimalRounding.Trim(number).ToString(CultureInfo.InvariantCulture);
}
