using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Calls of functions: the language's, by their rules; the template's own, by their bodies.</content>
public sealed partial class TemplateChecker
{
    private TemplateType Call((TemplateType Type, ScriptExpression Node)? piped, ScriptExpression target, ScriptList<ScriptExpression>? arguments)
    {
        var given = arguments is null ? [] : arguments.ToImmutableArray();
        if (target is not ScriptVariable { Scope: ScriptVariableScope.Global } variable || scope.Find(variable.Name) is not null)
            return CallOwn(piped, target, given);

        if (TemplateFunctions.Find(variable.Name) is not { } function)
        {
            foreach (var argument in given)
                TypeOf(argument);
            diagnostics.Add(UnknownFunction(variable.Name, spans.Of(variable)));
            return TemplateType.Unknown;
        }

        if (piped is null && given.Length > 0)
        {
            piped = (TypeOf(given[0]), given[0]);
            given = given.RemoveAt(0);
        }

        return Apply(function, variable, piped, given);
    }

    private TemplateType CallOwn((TemplateType Type, ScriptExpression Node)? piped, ScriptExpression target, ImmutableArray<ScriptExpression> given)
    {
        var types = given.Select(TypeOf).ToImmutableArray();
        if (target is ScriptVariable { Scope: ScriptVariableScope.Global } name && scope.Find(name.Name) is not null)
            names.Use(name);
        var type = target is ScriptVariable own ? scope.Find(own.Name) ?? TemplateType.Unknown : TypeOf(target);
        if (type is TemplateType.Function function)
            Call(function.Definition, piped is { } first ? types.Insert(0, first.Type) : types);
        return type is not TemplateType.Function && given.IsEmpty && piped is null ? type : TemplateType.Unknown;
    }

    /// <summary>The finding that there is no such function.</summary>
    public static Diagnostic UnknownFunction(string name, Foundation.Sources.SourceSpan span) =>
        TemplateDiagnostics.UnknownFunction.At(span, name).WithHint(
            NearestName.DidYouMean(name, TemplateFunctions.Names) ?? "use one of " + string.Join(", ", TemplateFunctions.Names.Select(n => $"`{n}`")));

    private TemplateType Apply(
        TemplateFunction function,
        ScriptVariable name,
        (TemplateType Type, ScriptExpression Node)? input,
        ImmutableArray<ScriptExpression> arguments)
    {
        var types = arguments.Select(a => a is ScriptThisExpression ? new TemplateType.One([values.Catalog.Report.Period]) : TypeOf(a)).ToImmutableArray();
        if (input is not { } given || arguments.Length < function.MinimumArguments || arguments.Length > function.MaximumArguments
            || arguments.Any(a => a is ScriptNamedArgument))
        {
            return Wrong(function, name);
        }

        if (IsTarget(function))
            return Target(function, name, given);
        if (function.Input != FunctionInput.Fact)
            return Plain(function, name, given);
        var type = given.Type;
        if (type is TemplateType.Path path && FactRules.IsMetric(path.Node, spans.Of(given.Node)) is { } prefix)
        {
            diagnostics.Add(prefix);
            return TemplateType.Unknown;
        }

        if (AsFact(type) is { } fact)
        {
            // These ask for no value of the report's year.
            var isAsked = function != TemplateFunctions.At && !IsOfAnEdition(function) && function != TemplateFunctions.Label
                && function != TemplateFunctions.Members && function != TemplateFunctions.Of;
            return isAsked && !Used(type, given.Node) ? new TemplateType.Fact(fact.Of, []) : OnFact(function, fact, name, arguments, types);
        }

        if (type != TemplateType.Unknown)
            diagnostics.Add(TemplateDiagnostics.NotAFact.At(spans.Of(given.Node), function.Name, type.Describe()));
        return Result(function);
    }

    private TemplateType Wrong(TemplateFunction function, ScriptVariable name)
    {
        diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(name), function.Name, function.Usage));
        return Result(function);
    }

    private TemplateType Plain(TemplateFunction function, ScriptVariable name, (TemplateType Type, ScriptExpression Node) given)
    {
        var type = given.Type;
        if (function == TemplateFunctions.Periods)
            return Periods(function, name, given);
        if (function.Input == FunctionInput.Period && given.Node is ScriptLiteral or ScriptVariable or ScriptThisExpression)
            Period(given.Node, type);
        else if (type is not (TemplateType.One or TemplateType.Other) || type == TemplateType.Truth || type == TemplateType.Report
            || (function.Input == FunctionInput.Text) == type is TemplateType.One || (function.Input == FunctionInput.Text && type == TemplateType.Number))
        {
            return Wrong(function, name);
        }

        return TemplateType.Text;
    }

    private static TemplateType Result(TemplateFunction function) =>
        function == TemplateFunctions.Members ? new TemplateType.Facts([])
        : function == TemplateFunctions.Periods ? new TemplateType.Periods([])
        : function == TemplateFunctions.Label || function.Input != FunctionInput.Fact ? TemplateType.Text
        : new TemplateType.Fact([], []);

    private TemplateType OnFact(
        TemplateFunction function,
        TemplateType.Fact fact,
        ScriptVariable name,
        ImmutableArray<ScriptExpression> arguments,
        ImmutableArray<TemplateType> types)
    {
        if (function == TemplateFunctions.Members)
            return Members(function, fact, arguments, types, name);
        if (function == TemplateFunctions.Label)
            return TemplateType.Text;
        if (function == TemplateFunctions.Of)
            return Of(fact, arguments[0], types[0]);
        if (function == TemplateFunctions.At)
            return At(function, fact, name, arguments[0], types[0]);
        if (function == TemplateFunctions.Change || function == TemplateFunctions.Points)
            return Change(function, fact, name, arguments, types);
        if (IsOfAnEdition(function))
            return Published(function, fact, name, arguments, types);
        if (function == TemplateFunctions.Trend)
            return Trend(function, fact, name, arguments, types);
        if (function == TemplateFunctions.MoreThan || function == TemplateFunctions.LessThan || function == TemplateFunctions.About)
            return Bound(function, fact, name, arguments[0], types[0]);
        if (function == TemplateFunctions.In)
            In(function, fact, name, arguments[0], types[0]);
        else if (function == TemplateFunctions.Scale)
            Scale(function, fact, name, arguments[0], types[0]);
        else if (function == TemplateFunctions.Decimals)
            Decimals(function, name, arguments[0], types[0]);
        return Fixed(fact);
    }

    // A function looks the fact up: from there on it is the one of its period.
    private TemplateType.Fact Fixed(TemplateType.Fact fact) => fact with { IsOpen = false, At = PeriodsOf(fact) };
}
