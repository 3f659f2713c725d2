using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Operators: what they give, and what they must not be given.</content>
public sealed partial class TemplateChecker
{
    private TemplateType Binary(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Condition(binary.Left);
                Perhaps(() => Condition(binary.Right));
                return TemplateType.Truth;
            case ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing:
                var first = TypeOf(binary.Left);
                var second = TemplateType.Unknown;
                Perhaps(() => second = TypeOf(binary.Right));
                return TemplateType.Either(first, second);
        }

        var left = TypeOf(binary.Left);
        var right = TypeOf(binary.Right);
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                Compare(left, right, binary);
                return TemplateType.Truth;
            case ScriptBinaryOperator.Add when left == TemplateType.Text || right == TemplateType.Text:
                Condition(left, binary.Left);
                Condition(right, binary.Right);
                return TemplateType.Text;
            case ScriptBinaryOperator.RangeInclude when left is TemplateType.One a && right is TemplateType.One b:
                return a.Of is [var start] && b.Of is [var end] ? new TemplateType.Periods(Range(start, end)) : new TemplateType.Periods([]);
            default:
                var type = Arithmetic(binary.OperatorAsText!, left, binary);
                return left.IsFact || type == TemplateType.Number ? type : Arithmetic(binary.OperatorAsText!, right, binary);
        }
    }

    private void Compare(TemplateType left, TemplateType right, ScriptBinaryExpression binary)
    {
        Condition(left, binary.Left);
        Condition(right, binary.Right);
        if (AsFact(left) is { IsChange: false, Of: [var a] } && AsFact(right) is { IsChange: false, Of: [var b] } && values.UnitOf(a.Id.Text) is { } unit)
            Report(FactRules.Converts(values, b, unit, spans.Of(binary.Right!)));
    }

    private TemplateType Choice(ScriptConditionalExpression choice)
    {
        Condition(choice.Condition);
        var (then, otherwise) = (TemplateType.Unknown, TemplateType.Unknown);
        Perhaps(() => then = TypeOf(choice.ThenValue), () => otherwise = TypeOf(choice.ElseValue));
        return TemplateType.Either(then, otherwise);
    }

    private static ImmutableArray<Period> Range(Period first, Period last)
    {
        var step = last.CompareTo(first) < 0 ? -1 : 1;
        var periods = ImmutableArray.CreateBuilder<Period>();
        for (var period = first; period.Year != last.Year && periods.Count < MostPairs; period = period.AddYears(step))
            periods.Add(period);
        periods.Add(last);
        return periods.ToImmutable();
    }

    private TemplateType Arithmetic(string sign, TemplateType operand, ScriptNode node)
    {
        if (operand.IsFact)
        {
            diagnostics.Add(TemplateDiagnostics.ArithmeticOnFacts.At(spans.Of(node), sign));
            return TemplateType.Unknown;
        }

        return operand == TemplateType.Number ? TemplateType.Number : TemplateType.Unknown;
    }
}
