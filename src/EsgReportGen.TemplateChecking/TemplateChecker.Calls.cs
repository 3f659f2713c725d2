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

public sealed partial class TemplateChecker
{
    private TemplateType Call((TemplateType Type, ScriptExpression Node)? piped, ScriptExpression target, ScriptList<ScriptExpression>? arguments)
    {
        var given = arguments is null ? [] : arguments.ToImmutableArray();
        if (target is not ScriptVariable { Scope: ScriptVariableScope.Global } variable || scope.Find(variable.Name) is not null)
        {
            foreach (var argument in given)
                TypeOf(argument);
            if (target is ScriptVariable own)
                return scope.Find(own.Name) is { } type && given.IsEmpty && piped is null ? type : TemplateType.Unknown;
            TypeOf(target);
            return TemplateType.Unknown;
        }

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

    /// <summary>The finding that there is no such function.</summary>
    public static Diagnostic UnknownFunction(string name, Foundation.Sources.SourceSpan span) =>
        TemplateDiagnostics.UnknownFunction.At(span, name).WithHint(name == "first_published"
            ? "leave it out: it is not available in this version"
            : NearestName.DidYouMean(name, TemplateFunctions.Names) ?? "use one of " + string.Join(", ", TemplateFunctions.Names.Select(n => $"`{n}`")));

    private TemplateType Apply(
        TemplateFunction function,
        ScriptVariable name,
        (TemplateType Type, ScriptExpression Node)? input,
        ImmutableArray<ScriptExpression> arguments)
    {
        var types = arguments.Select(a => a is ScriptThisExpression ? TemplateType.Period : TypeOf(a)).ToImmutableArray();
        if (input is not { } given || arguments.Length < function.MinimumArguments || arguments.Length > function.MaximumArguments
            || arguments.Any(a => a is ScriptNamedArgument))
        {
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(name), function.Name, function.Usage));
            return TemplateType.Unknown;
        }

        if (function.Input != FunctionInput.Fact)
            return Plain(function, given);
        var type = given.Type;
        if (type is TemplateType.Path path && FactRules.IsMetric(path.Node, spans.Of(given.Node)) is { } prefix)
        {
            diagnostics.Add(prefix);
            return TemplateType.Unknown;
        }

        if (!type.IsFact)
        {
            if (type != TemplateType.Unknown)
                diagnostics.Add(TemplateDiagnostics.NotAFact.At(spans.Of(given.Node), function.Name, type.Describe()));
            return TemplateType.Unknown;
        }

        return type.Metric is { } metric ? OnFact(function, metric, name, arguments, types) : Result(function);
    }

    private TemplateType Plain(TemplateFunction function, (TemplateType Type, ScriptExpression Node) given)
    {
        if (function == TemplateFunctions.Periods)
            return TemplateType.Periods;
        if (function.Input == FunctionInput.Period && given.Node is ScriptLiteral or ScriptVariable)
            Period(given.Node);
        return TemplateType.Text;
    }

    private static TemplateType Result(TemplateFunction function) =>
        function == TemplateFunctions.Members ? new TemplateType.Facts([])
        : function == TemplateFunctions.Label ? TemplateType.Text
        : new TemplateType.Fact(null);

    private TemplateType OnFact(
        TemplateFunction function,
        Metric metric,
        ScriptVariable name,
        ImmutableArray<ScriptExpression> arguments,
        ImmutableArray<TemplateType> types)
    {
        if (function == TemplateFunctions.Members)
            return new TemplateType.Facts(Members(metric, arguments, name));
        if (function == TemplateFunctions.Label)
            return TemplateType.Text;
        if (function == TemplateFunctions.At && types[0] is { } type && type != TemplateType.Period && type != TemplateType.Text && type != TemplateType.Number && type != TemplateType.Unknown)
            diagnostics.Add(TemplateDiagnostics.WrongArguments.At(spans.Of(name), function.Name, function.Usage));
        else if (function == TemplateFunctions.At && Period(arguments[0]) is { } period)
            Report(At(metric, period, arguments[0]));
        else if (function == TemplateFunctions.In && arguments[0] is ScriptLiteral { Value: string unit })
            Report(FactRules.Unit(values, metric, unit, spans.Of(arguments[0]), out var problem) is null ? problem : null);
        else if (function == TemplateFunctions.Decimals && arguments[0] is ScriptLiteral { Value: int or long } digits)
            Report(FactRules.Decimals(System.Convert.ToInt64(digits.Value, System.Globalization.CultureInfo.InvariantCulture), spans.Of(digits)));
        else if (function == TemplateFunctions.Points)
            Report(FactRules.Percentage(values, metric, spans.Of(name)));
        else if (function == TemplateFunctions.Change || function == TemplateFunctions.Scale)
            Report(FactRules.Number(metric, function.Name, spans.Of(name)));
        return new TemplateType.Fact(metric);
    }

    private Period? Period(ScriptExpression argument)
    {
        var name = argument switch
        {
            ScriptThisExpression => "this",
            ScriptLiteral { Value: string text } => text,
            ScriptLiteral { Value: int year } => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
            ScriptVariable variable when scope.Find(variable.Name) is null => variable.Name,
            _ => null,
        };
        if (name is null)
            return null;
        var period = ReportPeriods.Find(name, values.Catalog.Report);
        // A variable that is no period has been reported as an unknown name.
        if (period is null && argument is ScriptLiteral)
            diagnostics.Add(ReportPeriods.Unknown(name, values.Catalog.Report, spans.Of(argument)));
        return period;
    }

    private ImmutableArray<Metric> Members(Metric metric, ImmutableArray<ScriptExpression> arguments, ScriptVariable name)
    {
        var dimension = arguments.Length == 1 && arguments[0] is ScriptLiteral { Value: string text } ? text : null;
        foreach (var breakdown in metric.Breakdowns)
        {
            if (dimension is null || breakdown.Name.Text == dimension)
                return Parts(breakdown);
        }

        if (dimension is not null || metric.Breakdowns.IsEmpty)
            diagnostics.Add(FactRules.NoMembers(metric, dimension, spans.Of(dimension is null ? name : arguments[0])));
        return [];
    }
}
