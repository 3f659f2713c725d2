using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

public sealed partial class TemplateChecker
{
    private TemplateType TypeOf(ScriptExpression? expression)
    {
        switch (expression)
        {
            case null:
                return TemplateType.Unknown;
            case ScriptLiteral literal:
                return literal.Value switch { string => TemplateType.Text, bool => TemplateType.Truth, null => TemplateType.Unknown, _ => TemplateType.Number };
            case ScriptNestedExpression nested:
                return TypeOf(nested.Expression);
            case ScriptVariable variable:
                return Variable(variable);
            case ScriptMemberExpression member:
                return Member(member);
            case ScriptPipeCall pipe:
                return Pipe(pipe);
            case ScriptNamedArgument named:
                return TypeOf(named.Value);
            case ScriptFunctionCall call:
                return Call(null, call.Target!, call.Arguments);
            case ScriptAssignExpression assign:
                Target(assign.Target, TypeOf(assign.Value));
                return TemplateType.Unknown;
            case ScriptBinaryExpression binary:
                return Binary(binary);
            case ScriptInterpolatedStringExpression interpolated:
                return Interpolated(interpolated);
            case ScriptUnaryExpression { Operator: not ScriptUnaryOperator.Not } unary:
                return Arithmetic(unary.OperatorAsText!, TypeOf(unary.Right), unary);
            default:
                for (var i = 0; i < expression.ChildrenCount; i++)
                    Statement(expression.GetChildren(i));
                return TemplateType.Unknown;
        }
    }

    private TemplateType Variable(ScriptVariable variable)
    {
        var name = variable.Name;
        if (variable.Scope != ScriptVariableScope.Global)
            return TemplateType.Unknown;
        switch (name)
        {
            case "m":
                return new TemplateType.Path(facts.Root);
            case "report":
                return TemplateType.Report;
            case "for" or "while":
                return TemplateType.Unknown;
        }

        if (scope.Find(name) is { } type)
            return type;
        if (ReportPeriods.Find(name, values.Catalog.Report) is not null)
            return TemplateType.Period;
        if (TemplateFunctions.Find(name) is { } function)
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(variable), name, function.Usage));
        else
            UnknownName(variable);
        return TemplateType.Unknown;
    }

    private void UnknownName(ScriptVariable variable)
    {
        var name = variable.Name;
        var report = values.Catalog.Report;
        if (ReportPeriods.LooksLikePeriod(name) || name == "base")
            diagnostics.Add(ReportPeriods.Unknown(name, report, spans.Of(variable)));
        else if (facts.Root.Find(name) is not null)
            diagnostics.Add(TemplateDiagnostics.UnknownName.At(spans.Of(variable), name).WithHint($"did you mean `m.{name}`?"));
        else
            diagnostics.Add(TemplateDiagnostics.UnknownName.At(spans.Of(variable), name)
                .WithHint(NearestName.DidYouMean(name, scope.Names.Concat(["report", "prior", "base"]).Concat(TemplateFunctions.Names))));
    }

    private TemplateType Member(ScriptMemberExpression member)
    {
        var target = TypeOf(member.Target);
        var name = member.Member!.Name;
        if (target is TemplateType.Path path)
            return Step(path.Node, member, name);
        if (target == TemplateType.Report)
        {
            if (!TemplateFunctions.ReportMembers.Contains(name, System.StringComparer.Ordinal))
                diagnostics.Add(UnknownReportMember(name, spans.Of(member.Member!)));
            return name is "period" or "prior" or "base" or "baseYear" or "periodEnd" or "date" ? TemplateType.Period : TemplateType.Text;
        }

        if (target is TemplateType.Fact)
            diagnostics.Add(TemplateDiagnostics.UnknownMetric.At(spans.Of(member.Member!), name).WithHint("a fact has no members; use a function behind a bar"));
        return TemplateType.Unknown;
    }

    private TemplateType Step(FactPath from, ScriptMemberExpression member, string name)
    {
        if (from.Find(name) is not { } next)
        {
            diagnostics.Add(facts.Unknown(from, name, spans.Of(member.Member!)));
            return TemplateType.Unknown;
        }

        return next.Dimension is { } dimension ? new TemplateType.Facts(Parts(dimension)) : new TemplateType.Path(next);
    }

    /// <summary>The finding that <c>report</c> has no such member.</summary>
    public static Diagnostic UnknownReportMember(string name, Foundation.Sources.SourceSpan span) =>
        TemplateDiagnostics.UnknownReportMember.At(span, name, string.Join(", ", TemplateFunctions.ReportMembers.Select(m => $"`{m}`")))
            .WithHint(NearestName.DidYouMean(name, TemplateFunctions.ReportMembers));

    private ImmutableArray<Metric> Parts(Breakdown dimension) =>
        [.. dimension.Members.Select(values.Catalog.Find).Where(m => m is not null).Select(m => m!)];

    private TemplateType Pipe(ScriptPipeCall pipe)
    {
        var type = TypeOf(pipe.From);
        var from = pipe.From!;
        ScriptExpression? rest = pipe.To;
        while (rest is not null)
        {
            var step = rest is ScriptPipeCall next ? next.From : rest;
            rest = (rest as ScriptPipeCall)?.To;
            type = step switch
            {
                ScriptFunctionCall call => Call((type, from), call.Target!, call.Arguments),
                ScriptVariable or ScriptMemberExpression => Call((type, from), step, null),
                _ => TypeOf(step),
            };
        }

        return type;
    }

    private TemplateType Binary(ScriptBinaryExpression binary)
    {
        var left = TypeOf(binary.Left);
        var right = TypeOf(binary.Right);
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return TemplateType.Truth;
            case ScriptBinaryOperator.Add when left == TemplateType.Text || right == TemplateType.Text:
                return TemplateType.Text;
            case ScriptBinaryOperator.RangeInclude when left == TemplateType.Period && right == TemplateType.Period:
                return TemplateType.Periods;
            case ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing:
                return TemplateType.Unknown;
            default:
                var type = Arithmetic(binary.OperatorAsText!, left, binary);
                return left.IsFact || type == TemplateType.Number ? type : Arithmetic(binary.OperatorAsText!, right, binary);
        }
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

    private TemplateType Interpolated(ScriptInterpolatedStringExpression interpolated)
    {
        foreach (var part in interpolated.Parts)
        {
            if (part is ScriptInterpolatedExpression { Expression: { } inner } && TypeOf(inner) is { } type && (type.IsFact || type is TemplateType.Path))
                diagnostics.Add(TemplateDiagnostics.FactInInterpolatedString.At(spans.Of(inner)));
        }

        return TemplateType.Text;
    }
}
