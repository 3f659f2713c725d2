using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
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

    private TemplateType Member(TemplateType target, string name, ScriptNode place)
    {
        var span = spans.Of(place);
        switch (target)
        {
            case TemplateType.Path path:
                return Step(path.Node, name, place);
            case TemplateType.Other when target == TemplateType.Report:
                if (!TemplateFunctions.ReportMembers.Contains(name, System.StringComparer.Ordinal))
                    diagnostics.Add(UnknownReportMember(name, span));
                return name is "period" or "prior" or "base" or "baseYear" or "periodEnd" or "date" ? OfReport(name) : TemplateType.Text;
            // The members of a list stand for metrics, and lead on to theirs.
            case TemplateType.Fact { IsOpen: true, Of: [var metric] } when facts.Find(metric.Id.Text) is { } node:
                return Step(node, name, place);
            case TemplateType.Fact { IsOpen: true, Of.IsEmpty: false } several when several.Of.All(m => facts.Find(m.Id.Text)?.Find(name) is null):
                return Step(facts.Find(several.Of[0].Id.Text)!, name, place);
            case TemplateType.Fact { IsOpen: false }:
                diagnostics.Add(TemplateDiagnostics.UnknownMetric.At(span, name).WithHint("a fact has no members; use a function behind a bar"));
                return TemplateType.Unknown;
            case TemplateType.Group group:
                if (group.Members.TryGetValue(name, out var member))
                    return member;
                diagnostics.Add(TemplateDiagnostics.UnknownMember.At(span, group.Describe(), name).WithHint(NearestName.DidYouMean(name, group.Members.Keys)));
                return TemplateType.Unknown;
            case TemplateType.Other when target == TemplateType.Site:
                return SiteKey(name, place);
            case TemplateType.Other when target == TemplateType.Sites && name is "size":
            case TemplateType.Facts or TemplateType.Periods or TemplateType.List when name is "size":
                return TemplateType.Number;
            case TemplateType.One or TemplateType.Facts or TemplateType.Periods or TemplateType.List:
            case TemplateType.Other when target != TemplateType.Unknown:
                diagnostics.Add(TemplateDiagnostics.UnknownMember.At(span, target.Describe(), name));
                return TemplateType.Unknown;
            default:
                return TemplateType.Unknown;
        }
    }

    private TemplateType OfReport(string member)
    {
        var report = values.Catalog.Report;
        return member switch
        {
            "period" => new TemplateType.One([report.Period]),
            "prior" => new TemplateType.One([report.Period.AddYears(-1)]),
            "base" or "baseYear" when report.BaseYear is { } year => new TemplateType.One([year]),
            _ => new TemplateType.One([]),
        };
    }

    private TemplateType Step(FactPath from, string name, ScriptNode place)
    {
        if (from.Find(name) is not { } next)
        {
            diagnostics.Add(facts.Unknown(from, name, spans.Of(place)));
            return TemplateType.Unknown;
        }

        return next.Dimension is { } dimension ? new TemplateType.Facts(Parts(dimension)) : new TemplateType.Path(next);
    }

    private TemplateType Indexed(ScriptIndexerExpression indexer)
    {
        var target = TypeOf(indexer.Target);
        var index = TypeOf(indexer.Index);
        if (indexer.Index is ScriptLiteral { Value: string name })
            return Member(target, name, indexer.Index);
        return index != TemplateType.Number ? TemplateType.Unknown : Item(target, -1);
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
