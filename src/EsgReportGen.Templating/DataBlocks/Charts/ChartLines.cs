using System.Collections.Immutable;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads <c>lines</c>: goals and limits across a chart, each a metric's value or a target's goal.</summary>
internal static class ChartLines
{
    private static readonly ImmutableArray<string> TargetKeys = ["target", "label"];

    /// <summary>The lines in written order.</summary>
    public static ImmutableArray<NamedValue> Read(ChartScope scope)
    {
        if (scope.Mapping.FindEntry("lines") is not { } entry)
            return [];
        var lines = ImmutableArray.CreateBuilder<NamedValue>();
        foreach (var node in ChartItem.Nodes(entry, scope.Block))
        {
            if (node is YamlMapping keys && keys.FindEntry("target") is not null)
            {
                YamlKeys.Check(keys, TargetKeys, scope.Diagnostics);
                if (Target(keys, scope) is { } line)
                    lines.Add(line);
                continue;
            }

            if (node is YamlMapping own)
                YamlKeys.Check(own, ["metric", "label", "period"], scope.Diagnostics);
            foreach (var item in ChartItem.Read(node, "lines", scope.Block))
            {
                if (scope.Numbers.Takes(item.Metric, item.Span))
                    lines.Add(Metric(item, scope));
            }
        }

        return lines.ToImmutable();
    }

    private static NamedValue Metric(ChartItem item, ChartScope scope)
    {
        var period = (item.Keys is null ? null : scope.Period(item.Keys, "period")) ?? scope.Period();
        var name = scope.Name(item);
        return new NamedValue(name, scope.Value(item.Metric, period, name, scope.Name(period, item.Span), item.Span));
    }

    private static NamedValue? Target(YamlMapping keys, ChartScope scope)
    {
        if (YamlKeys.Text(keys, "target", scope.Diagnostics) is not { } id)
            return null;
        var progress = TargetRules.Find(scope.Values, id.Text, id.Span, out var problem);
        if (progress is null || (problem = TargetRules.Computable(progress, "target_goal", id.Span)) is not null)
        {
            scope.Diagnostics.Add(problem!);
            return null;
        }

        if (progress.Unit is { } unit && !scope.Numbers.Takes(unit, id.Text, id.Span))
            return null;
        var label = YamlKeys.Text(keys, "label", scope.Diagnostics) ?? scope.Chapter.World.Texts.Label(progress.Target);
        ImmutableArray<Inline> name = InlineMarkdown.Read(label, scope.Chapter) is { IsEmpty: false } words ? words : [new TextInline(id.Text, id.Span)];
        return TargetFigure.Goal(progress) is { } goal ? new NamedValue(name, scope.Value(goal, scope.Numbers, [], name, id.Span)) : null;
    }
}
