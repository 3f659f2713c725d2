using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads progress bars: each of the <c>items</c> is a target, a percentage, or a metric with the metric that is its goal.</summary>
internal static class ProgressReader
{
    private static readonly ImmutableArray<string> TargetKeys = ["target", "label"];
    private static readonly ImmutableArray<string> MetricKeys = ["metric", "label", "goal"];

    /// <summary>The keys of the type.</summary>
    public static ImmutableArray<string> Keys { get; } = ["in", "scale", "items", "period"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static ProgressChart? Read(ChartScope scope)
    {
        if (scope.List("items") is not { } list)
            return null;
        var bars = ImmutableArray.CreateBuilder<ProgressBar>();
        var hasTargets = false;
        ImmutableArray<YamlNode> nodes = [.. ChartItem.Nodes(list, scope.Block)];
        CheckUnit(nodes, scope);
        foreach (var node in nodes)
        {
            if (TargetOf(node, scope) is { } target)
            {
                hasTargets = true;
                if (Target(target, node as YamlMapping, scope) is { } bar)
                    bars.Add(bar);
            }
            else
            {
                Metrics(node, bars, scope);
            }
        }

        if (bars.Count == 0)
            return null;
        var hasGoals = bars.Any(b => b.Goal is not null);
        return new ProgressChart
        {
            Numbers = scope.Numbers.Axis with { IsPercentage = true },
            ValueName = hasGoals ? Word(hasTargets ? LocaleWord.TargetProgress : LocaleWord.TargetActual, scope) : [],
            GoalName = hasGoals ? Word(LocaleWord.TargetGoal, scope) : [],
            Bars = bars.ToImmutable(),
        };
    }

    private static ImmutableArray<Inline> Word(LocaleWord word, ChartScope scope) => [new TextInline(scope.Locale.Word(word), scope.Block.NameSpan)];

    private static SourcedText? TargetOf(YamlNode node, ChartScope scope) => node switch
    {
        YamlMapping keys when keys.FindEntry("target") is not null => YamlKeys.Text(keys, "target", scope.Diagnostics),
        YamlScalar { IsEmpty: false } text when scope.Values.Catalog.FindTarget(text.Text) is not null => text.Sourced,
        _ => null,
    };

    private static ProgressBar? Target(SourcedText id, YamlMapping? keys, ChartScope scope)
    {
        if (keys is not null)
            YamlKeys.Check(keys, TargetKeys, scope.Diagnostics);
        var progress = TargetRules.Find(scope.Values, id.Text, scope.Period(), id.Span, out var problem);
        if (progress is not null)
            problem = TargetRules.Computable(progress, "target_progress", id.Span);
        if (progress is null || problem is not null || TargetFigure.Progress(progress) is not { } reached)
        {
            scope.Diagnostics.Add(problem!);
            return null;
        }

        var label = (keys is null ? null : YamlKeys.Text(keys, "label", scope.Diagnostics)) ?? scope.Chapter.World.Texts.Label(progress.Target);
        var name = InlineMarkdown.Read(label, scope.Chapter);
        var value = scope.Value(reached, id.Span);
        var goal = TargetFigure.Goal(progress) is { } aim ? scope.Value(aim, id.Span) : null;
        if (goal is not null)
            goal = goal with { Label = goal.Label.Add(new TextInline(scope.Locale.InBrackets(InlineText.Of(scope.Name(progress.Target.Goal.Period, id.Span))), id.Span)) };
        return new ProgressBar(name.IsEmpty ? [new TextInline(id.Text, id.Span)] : name, value, goal, (double)(progress.Progress!.Value.Amount / 100));
    }

    private static void Metrics(YamlNode node, ImmutableArray<ProgressBar>.Builder bars, ChartScope scope)
    {
        if (node is YamlMapping keys)
            YamlKeys.Check(keys, MetricKeys, scope.Diagnostics);
        foreach (var item in ChartItem.Read(node, "items", scope.Block))
        {
            if (FactRules.Number(item.Metric, "chart", item.Span) is { } noNumber)
                scope.Diagnostics.Add(noNumber.WithHint("name a metric of numbers"));
            else if ((item.Keys?.FindEntry("goal") is { } goal ? WithGoal(item, goal, scope) : Share(item, scope)) is { } bar)
                bars.Add(bar);
        }
    }

    private static ProgressBar? Share(ChartItem item, ChartScope scope)
    {
        if (scope.Values.UnitOf(item.Metric.Id.Text) is not { } unit)
            return null;
        if (!string.Equals(unit.Code, "%", StringComparison.Ordinal))
        {
            scope.Diagnostics.Add(ChartDiagnostics.NoProgress.At(item.Span, item.Metric.Id.Text, unit.Code));
            return null;
        }

        var name = scope.Name(item);
        var value = scope.Value(item, scope.Period(), name);
        return new ProgressBar(name, value, null, value.Amount is { } amount ? (double)(amount / 100) : null);
    }

    private static ProgressBar? WithGoal(ChartItem item, YamlEntry entry, ChartScope scope)
    {
        if (YamlKeys.AsText(entry.Value, "goal", scope.Diagnostics, entry.Key.Span) is not { } id || BlockValues.Metric(id, scope.Block) is not { } metric)
            return null;
        var (own, other) = (scope.Values.UnitOf(item.Metric.Id.Text), scope.Values.UnitOf(metric.Id.Text));
        if (own is null || other is null || FactRules.Converts(scope.Values, metric, own, id.Span) is { } problem && Report(problem, scope))
            return null;
        var isOnScale = IsOnScale(scope);
        if (isOnScale && !(scope.Numbers.Takes(item.Metric, item.Span) && scope.Numbers.Takes(metric, id.Span)))
            return null;
        var name = scope.Name(item);
        var value = Value(item);
        var goal = Value(new ChartItem(metric, null, id.Span, null));
        if (goal.Amount <= 0)
        {
            scope.Diagnostics.Add(ChartDiagnostics.GoalNotAboveZero.At(id.Span, metric.Id.Text));
            return null;
        }

        return new ProgressBar(name, value, goal, value.Amount is { } amount && goal.Amount is { } whole && (isOnScale || UnitCatalog.TryConvert(whole, other, own, out whole)) ? (double)(amount / whole) : null);

        ChartValue Value(ChartItem shown) => isOnScale
            ? scope.Value(shown.Metric, scope.Period(), scope.Numbers, name, shown.Span)
            : scope.Value(shown, scope.Period(), name);
    }

    /// <summary>Whether the block names a unit or a magnitude, which then stands at the title and not at each number.</summary>
    private static bool IsOnScale(ChartScope scope) => scope.Numbers.Unit is not null || scope.Numbers.Magnitude is not null;

    // Targets and percentages keep what they are in; a unit that nothing has would stand at the title all the same.
    private static void CheckUnit(ImmutableArray<YamlNode> nodes, ChartScope scope)
    {
        if (IsOnScale(scope) && !nodes.Any(n => n is YamlMapping keys && keys.FindEntry("goal") is not null))
            scope.Diagnostics.Add(ChartDiagnostics.UnitForNothing.At((scope.Mapping.FindEntry("in") ?? scope.Mapping.FindEntry("scale"))!.Key.Span));
    }

    private static bool Report(Foundation.Diagnostics.Diagnostic problem, ChartScope scope)
    {
        scope.Diagnostics.Add(problem);
        return true;
    }
}
