using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Targets, sites and members of metrics.</content>
public sealed partial class TemplateChecker
{
    private TemplateType SiteKey(string name, ScriptNode place)
    {
        Report(SiteRules.HasKey(values.Catalog.Sites, name, spans.Of(place)));
        return name is "since" ? new TemplateType.One([]) : TemplateType.Text;
    }

    private TemplateType Target(TemplateFunction function, ScriptVariable name, (TemplateType Type, ScriptExpression Node) given)
    {
        if (given.Type != TemplateType.Text && given.Type != TemplateType.Unknown)
            return Wrong(function, name);
        if (given.Node is not ScriptLiteral { Value: string id })
            return new TemplateType.Fact([], []);
        var progress = TargetRules.Find(values, id, spans.Of(given.Node), out var problem);
        Report(progress is null ? problem : TargetRules.Computable(progress, function.Name, spans.Of(name)));
        return new TemplateType.Fact([], []);
    }

    // Which site it is, only the evaluation knows; that the metric is broken down by sites holds for all.
    private TemplateType.Fact Of(TemplateType.Fact fact, ScriptExpression argument, TemplateType type)
    {
        if (type == TemplateType.Site)
        {
            EachMetric(fact, metric => SiteRules.IsBySite(metric, spans.Of(argument)));
            return new TemplateType.Fact([], []);
        }

        if (fact.Of is not [var whole] || argument is not ScriptLiteral { Value: string key })
            return new TemplateType.Fact([], []);
        if (SiteRules.Member(values.Catalog, whole, key, null, spans.Of(argument), out var problem) is not { } member)
        {
            Report(problem);
            return new TemplateType.Fact([], []);
        }

        // Like an item of `members`, the part is looked up for its period when it is used.
        return fact.IsOpen ? Open(member) : new TemplateType.Fact([member], fact.At);
    }

    private static bool IsTarget(TemplateFunction function) => Targets.Contains(function);

    private static ImmutableArray<TemplateFunction> Targets { get; } =
        [TemplateFunctions.TargetProgress, TemplateFunctions.TargetGoal, TemplateFunctions.TargetRequired];

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

    private ImmutableArray<Metric> Parts(Breakdown dimension) =>
        [.. dimension.Members.Select(values.Catalog.Find).Where(m => m is not null).Select(m => m!)];
}
