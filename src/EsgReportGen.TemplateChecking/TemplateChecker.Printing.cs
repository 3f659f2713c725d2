using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Functions that say how a fact is printed.</content>
public sealed partial class TemplateChecker
{
    private void In(TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        if (type != TemplateType.Text && type != TemplateType.Unknown)
            Wrong(function, name);
        else if (argument is ScriptLiteral { Value: string unit })
            EachMetric(fact, metric => FactRules.Unit(values, metric, unit, spans.Of(argument), out var problem) is null ? problem : null);
        else
            EachMetric(fact, metric => FactRules.Number(metric, "in", spans.Of(name)));
    }

    private void Scale(TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        EachMetric(fact, metric => FactRules.Number(metric, function.Name, spans.Of(name)));
        if (type != TemplateType.Text && type != TemplateType.Unknown)
            Wrong(function, name);
        else if (argument is ScriptLiteral { Value: string word } && locale is not null && locale.Magnitude(word) is null)
            diagnostics.Add(FactRules.UnknownMagnitude(word, locale, spans.Of(argument)));
    }

    private void Decimals(TemplateFunction function, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        if (argument is ScriptLiteral { Value: int or long } digits)
            Report(FactRules.Decimals(System.Convert.ToInt64(digits.Value, System.Globalization.CultureInfo.InvariantCulture), spans.Of(digits)));
        else if ((type != TemplateType.Number && type != TemplateType.Unknown) || argument is ScriptLiteral)
            Wrong(function, name);
    }

    private TemplateType Bound(TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        // A step that is computed is looked at when the template runs.
        if ((type != TemplateType.Number && type != TemplateType.Unknown) || (argument is ScriptLiteral literal && !IsStep(literal.Value)))
            return Wrong(function, name);
        EachMetric(fact, metric => FactRules.Number(metric, function.Name, spans.Of(name)));
        return Fixed(fact) with { IsChange = true };
    }

    private static bool IsStep(object? value) =>
        value is int or long or double or decimal && System.Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) > 0;
}
