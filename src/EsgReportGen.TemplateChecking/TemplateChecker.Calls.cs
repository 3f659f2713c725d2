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

    private TemplateType Periods(TemplateFunction function, ScriptVariable name, (TemplateType Type, ScriptExpression Node) given)
    {
        var report = values.Catalog.Report;
        switch (given.Type)
        {
            case TemplateType.Periods or TemplateType.Facts or TemplateType.List:
                return given.Type;
            case TemplateType.Other when given.Node is ScriptLiteral { Value: string text }:
                var selection = PeriodSelector.Parse(text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
                if (selection.Problem is not null)
                    diagnostics.Add(TemplateDiagnostics.NoPeriods.At(spans.Of(given.Node), text).WithHint(selection.Hint));
                return new TemplateType.Periods(selection.Periods);
            case TemplateType.Other when given.Type == TemplateType.Unknown || given.Type == TemplateType.Text:
                return new TemplateType.Periods([]);
            default:
                Wrong(function, name);
                return new TemplateType.Periods([]);
        }
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

    private static bool IsOfAnEdition(TemplateFunction function) => function == TemplateFunctions.FirstPublished || function == TemplateFunctions.Published;

    private TemplateType Published(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        var isNamed = function == TemplateFunctions.Published;
        if (fact.IsChange || (isNamed && types[0] != TemplateType.Text && types[0] != TemplateType.Unknown))
            return Wrong(function, name);
        var edition = isNamed ? (arguments[0] as ScriptLiteral)?.Value as string : null;
        if (history is not null && isNamed == edition is not null && fact.Of is [var metric] && PeriodsOf(fact) is [var at])
        {
            FactRules.Published(values, history, metric, at, edition, spans.Of(isNamed ? arguments[0] : name), out var problem);
            Report(problem);
        }

        return Fixed(fact);
    }

    // A function looks the fact up: from there on it is the one of its period.
    private TemplateType.Fact Fixed(TemplateType.Fact fact) => fact with { IsOpen = false, At = PeriodsOf(fact) };

    private TemplateType At(TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ScriptExpression argument, TemplateType type)
    {
        if (fact.IsChange)
        {
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(name), "at", "`| at … | change …`: the period comes first"));
            return TemplateType.Unknown;
        }

        if (type is not TemplateType.One && type != TemplateType.Text && type != TemplateType.Number && type != TemplateType.Unknown)
            return Wrong(function, name);
        if (Period(argument, type) is not { } period)
            return fact with { IsOpen = false, At = [] };
        var isSure = period.Of.Length <= 1 || period.Conditions == conditions;
        var several = fact with { Conditions = fact.Of.Length > 1 ? fact.Conditions : period.Conditions };
        var isGood = Each(several, period.Of, (metric, at) => At(metric, at, argument), isSure);
        return several with { IsOpen = false, At = isGood ? period.Of : [] };
    }

    private TemplateType Change(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        var isPoints = function == TemplateFunctions.Points;
        EachMetric(fact, metric => isPoints ? FactRules.Percentage(values, metric, spans.Of(name)) : FactRules.Number(metric, function.Name, spans.Of(name)));
        var result = Fixed(fact) with { IsChange = true };
        var words = 0;
        TemplateType.One? from = null;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == TemplateType.Text)
                words++;
            else if (types[i] == TemplateType.Unknown)
                return result;
            else if (from is not null || types[i] is not TemplateType.One && types[i] != TemplateType.Number)
                return Wrong(function, name);
            else if ((from = Period(arguments[i], types[i])) is null)
                return result;
        }

        if (words is 1 or > 3)
            return Wrong(function, name);
        CheckDirections(arguments, types);
        var periods = PeriodsOf(fact);
        if (from is null || from.Of.Length == 1)
        {
            Each(
                fact, periods, (metric, at) => FactRules.Change(values, metric, at, from is null ? at.AddYears(-1) : from.Of[0], isPoints, spans.Of(name)),
                isSure: fact.Of.Length <= 1 || periods.Length <= 1);
        }

        return result;
    }

    private TemplateType Trend(
        TemplateFunction function, TemplateType.Fact fact, ScriptVariable name, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        if (arguments.Length is not (1 or 4) || types.Any(t => t != TemplateType.Text && t != TemplateType.Unknown))
            return Wrong(function, name);
        CheckDirections(arguments[1..], types[1..]);
        ImmutableArray<Period> periods = [];
        if (arguments[0] is ScriptLiteral { Value: string written })
        {
            periods = FactRules.TrendPeriods(written, values.Catalog.Report, spans.Of(arguments[0]), out var problem);
            Report(problem);
        }

        EachMetric(fact, metric => FactRules.Number(metric, function.Name, spans.Of(name)) ?? periods.Select(p => At(metric, p, arguments[0])).FirstOrDefault(d => d is not null));
        return Fixed(fact) with { IsChange = true };
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

    /// <summary>The periods that an argument can be; null if it is none that can be found out.</summary>
    private TemplateType.One? Period(ScriptExpression argument, TemplateType type)
    {
        if (argument is ScriptThisExpression)
            return new TemplateType.One([values.Catalog.Report.Period]);
        if (type is TemplateType.One period)
            return period;
        var name = argument switch
        {
            ScriptLiteral { Value: string text } => text,
            ScriptLiteral { Value: int year } => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };
        if (name is null)
            return null;
        if (ReportPeriods.Find(name, values.Catalog.Report) is { } found)
            return new TemplateType.One([found]);
        diagnostics.Add(ReportPeriods.Unknown(name, values.Catalog.Report, spans.Of(argument)));
        return null;
    }

    private TemplateType Members(
        TemplateFunction function, TemplateType.Fact fact, ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types, ScriptVariable name)
    {
        if (arguments.Length == 1 && types[0] != TemplateType.Text && types[0] != TemplateType.Unknown)
            return Wrong(function, name);
        if (arguments.Length == 1 && arguments[0] is not ScriptLiteral)
            return new TemplateType.Facts([]);
        var dimension = arguments.Length == 1 && arguments[0] is ScriptLiteral { Value: string text } ? text : null;
        var parts = ImmutableArray.CreateBuilder<Metric>();
        EachMetric(fact, metric =>
        {
            if (metric.Breakdowns.FirstOrDefault(b => dimension is null || b.Name.Text == dimension) is not { } breakdown)
                return FactRules.NoMembers(metric, dimension, spans.Of(dimension is null ? name : arguments[0]));
            parts.AddRange(Parts(breakdown));
            return null;
        });
        return new TemplateType.Facts(parts.ToImmutable());
    }
}
