using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>What expressions are.</content>
public sealed partial class TemplateChecker
{
    private TemplateType TypeOf(ScriptExpression? expression)
    {
        if (IsSpent())
            return TemplateType.Unknown;
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
                return Member(TypeOf(member.Target), member.Member!.Name, member.Member);
            case ScriptIndexerExpression indexer:
                return Indexed(indexer);
            case ScriptPipeCall pipe:
                return Pipe(pipe);
            case ScriptNamedArgument named:
                return TypeOf(named.Value);
            case ScriptFunctionCall call:
                return Call(null, call.Target!, call.Arguments);
            case ScriptAssignExpression assign:
                if (assign.EqualToken.Value != "=" && assign.Target is ScriptVariable changed)
                    names.Use(changed);
                Target(assign.Target, TypeOf(assign.Value));
                return TemplateType.Unknown;
            case ScriptBinaryExpression binary:
                return Binary(binary);
            case ScriptConditionalExpression choice:
                return Choice(choice);
            case ScriptArrayInitializerExpression array:
                return Array(array);
            case ScriptObjectInitializerExpression group:
                return Group(group);
            case ScriptAnonymousFunction anonymous:
                names.Assume(Define(anonymous.Function!));
                return new TemplateType.Function(anonymous.Function!);
            case ScriptInterpolatedStringExpression interpolated:
                return Interpolated(interpolated);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } unary:
                Condition(unary.Right);
                return TemplateType.Truth;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias, Right: ScriptVariable alias } when scope.Find(alias.Name) is { } named:
                names.Use(alias);
                if (named is TemplateType.Function handed && functions.TryGetValue(handed.Definition, out var sets))
                    names.Assume(sets);
                return TemplateType.Unknown;
            case ScriptUnaryExpression { OperatorAsText: { } sign } unary:
                return Arithmetic(sign, TypeOf(unary.Right), unary);
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
            case "sites":
                return TemplateType.Sites;
            case "for" or "while":
                return TemplateType.Unknown;
        }

        if (scope.Find(name) is { } type)
        {
            names.Use(variable);
            // A function without arguments is called by its name.
            if (type is TemplateType.Function function)
                Call(function.Definition, []);
            return type;
        }

        if (ReportPeriods.Find(name, values.Catalog.Report) is { } period)
            return new TemplateType.One([period]);
        if (TemplateFunctions.Find(name) is { } known)
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(variable), name, known.Usage));
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
                .WithHint(NearestName.DidYouMean(name, scope.Names.Concat(["report", "sites", "prior", "base"]).Concat(TemplateFunctions.Names))));
    }

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

    private TemplateType Array(ScriptArrayInitializerExpression array)
    {
        var items = array.Values.Select(v => TypeOf(v)).ToList();
        if (items.Count > 0 && items.TrueForAll(i => i is TemplateType.Path { Node.Metric: not null }))
            return new TemplateType.Facts([.. items.Select(i => ((TemplateType.Path)i).Node.Metric!)]);
        return items.Count > 0 && items.TrueForAll(i => i is TemplateType.One { Of.Length: 1 })
            ? new TemplateType.Periods([.. items.Select(i => ((TemplateType.One)i).Of[0])])
            : new TemplateType.List();
    }

    private TemplateType Group(ScriptObjectInitializerExpression group)
    {
        var members = ImmutableDictionary.CreateBuilder<string, TemplateType>(System.StringComparer.Ordinal);
        foreach (var member in group.Members)
        {
            var name = member.Name switch { ScriptVariable variable => variable.Name, ScriptLiteral { Value: string text } => text, _ => null };
            var type = TypeOf(member.Value);
            if (name is not null)
                members[name] = type;
        }

        return new TemplateType.Group(members.ToImmutable());
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
