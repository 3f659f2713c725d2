using System;
using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Facts;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>What operators do with facts: comparing, and joining to words. Arithmetic is for formulas.</summary>
internal static class FactOperators
{
    /// <summary>Evaluates <c>left op right</c> where one side is a fact.</summary>
    public static bool TryEvaluate(
        FactContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? left, SourceSpan rightSpan, object? right, out object? result)
    {
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                var equal = Compare(context, leftSpan, left, rightSpan, right) == 0;
                result = equal == (op == ScriptBinaryOperator.CompareEqual);
                return true;
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                result = Compare(context, leftSpan, left, rightSpan, right) is { } order && Holds(op, order);
                return true;
            case ScriptBinaryOperator.Add when left is string or IScriptOutput || right is string or IScriptOutput:
                result = context.Text(left, context.Spans.Of(leftSpan)) + context.Text(right, context.Spans.Of(rightSpan));
                return true;
            default:
                throw new TemplateFault(TemplateDiagnostics.ArithmeticOnFacts.At(context.Spans.Of(span), Sign(op)));
        }
    }

    /// <summary>Evaluates a sign before a fact; only <c>!</c> is allowed, and Scriban does that itself.</summary>
    public static bool TryEvaluate(FactContext context, SourceSpan span, ScriptUnaryOperator op, out object result)
    {
        result = false;
        return op == ScriptUnaryOperator.Not
            ? false
            : throw new TemplateFault(TemplateDiagnostics.ArithmeticOnFacts.At(context.Spans.Of(span), op == ScriptUnaryOperator.Negate ? "-" : "+"));
    }

    private static bool Holds(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        _ => order >= 0,
    };

    private static int? Compare(FactContext context, SourceSpan leftSpan, object? left, SourceSpan rightSpan, object? right)
    {
        var (a, b) = (Plain(context, left, leftSpan), Plain(context, right, rightSpan));
        return (a, b) switch
        {
            (Measurement x, Measurement y) => x.Amount.CompareTo(Converted(context, y, x.Unit, right, rightSpan)),
            (Measurement x, decimal y) => x.Amount.CompareTo(y),
            (decimal x, Measurement y) => x.CompareTo(y.Amount),
            (decimal x, decimal y) => x.CompareTo(y),
            (bool x, bool y) => x.CompareTo(y),
            (string x, string y) => string.CompareOrdinal(x, y),
            _ => null,
        };
    }

    private static decimal Converted(FactContext context, Measurement value, Unit unit, object? fact, SourceSpan span)
    {
        if (value.Unit.Equals(unit))
            return value.Amount;
        if (UnitCatalog.TryConvert(value.Amount, value.Unit, unit, out var amount))
            return amount;
        var name = (fact as FactNode)?.Path.Path ?? (fact as FactObject)?.Fact.Metric.Id.Text ?? "this";
        throw new TemplateFault(TemplateDiagnostics.UnitDoesNotConvert.At(context.Spans.Of(span), name, value.Unit.Code, unit.Code, value.Unit.Dimension.ToString()));
    }

    /// <summary>A side of a comparison as a number, a text or yes-no; null for a missing value, which compares with nothing.</summary>
    private static object? Plain(FactContext context, object? value, SourceSpan span) => value switch
    {
        FactNode node => Plain(node.Fact(context, context.Spans.Of(span))),
        FactObject fact => Plain(fact.Fact),
        int or long or decimal or double or float => Number(value),
        _ => value,
    };

    private static object? Plain(Fact fact) => fact.Change is { } change
        ? change.Shown
        : fact.Value.Content switch
        {
            FactContent.Number number => number.Measurement,
            FactContent.YesNo answer => answer.Value,
            FactContent.Text text => text.Value,
            FactContent.Date date => date.Value.ToString(),
            _ => null,
        };

    private static object? Number(object value)
    {
        try
        {
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Sign(ScriptBinaryOperator op) => op switch
    {
        ScriptBinaryOperator.Add => "+",
        ScriptBinaryOperator.Subtract => "-",
        ScriptBinaryOperator.Multiply => "*",
        ScriptBinaryOperator.Divide => "/",
        ScriptBinaryOperator.DivideRound => "//",
        ScriptBinaryOperator.Modulus => "%",
        _ => "this operator",
    };
}
