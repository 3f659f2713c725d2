using EsgReportGen.Foundation.Periods;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>A period as Scriban handles it. Periods compare with each other, and two of them span a range.</summary>
internal sealed class PeriodObject : IScriptCustomBinaryOperation
{
    public PeriodObject(Period period)
    {
        Period = period;
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The periods from one year to another, descending if the first is later.</summary>
    public static ScriptArray Range(Period first, Period last)
    {
        var periods = new ScriptArray();
        var step = last.CompareTo(first) < 0 ? -1 : 1;
        for (var period = first; period != last && period.Year != last.Year; period = period.AddYears(step))
            periods.Add(new PeriodObject(period));
        periods.Add(new PeriodObject(last));
        periods.IsReadOnly = true;
        return periods;
    }

    /// <inheritdoc />
    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = false;
        if (op == ScriptBinaryOperator.Add && (leftValue is string || rightValue is string))
        {
            var facts = (FactContext)context;
            result = facts.Text(leftValue, facts.Spans.Of(leftSpan)) + facts.Text(rightValue, facts.Spans.Of(rightSpan));
            return true;
        }

        if (leftValue is not PeriodObject left || rightValue is not PeriodObject right)
            return op is ScriptBinaryOperator.CompareEqual || Equal(op, out result);
        var order = left.Period.CompareTo(right.Period);
        switch (op)
        {
            case ScriptBinaryOperator.RangeInclude:
                result = Range(left.Period, right.Period);
                return true;
            case ScriptBinaryOperator.CompareEqual:
                result = order == 0;
                return true;
            case ScriptBinaryOperator.CompareNotEqual:
                result = order != 0;
                return true;
            case ScriptBinaryOperator.CompareLess:
                result = order < 0;
                return true;
            case ScriptBinaryOperator.CompareLessOrEqual:
                result = order <= 0;
                return true;
            case ScriptBinaryOperator.CompareGreater:
                result = order > 0;
                return true;
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                result = order >= 0;
                return true;
            default:
                return false;
        }
    }

    private static bool Equal(ScriptBinaryOperator op, out object? result)
    {
        result = op == ScriptBinaryOperator.CompareNotEqual;
        return op == ScriptBinaryOperator.CompareNotEqual;
    }
}
