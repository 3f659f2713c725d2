using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Sites;

namespace EsgReportGen.Metrics.Targets;

/// <summary>Reads <c>content/targets.yaml</c>.</summary>
internal static class TargetReader
{
    public const string Path = ContentPath.Folder + "targets.yaml";

    private static readonly ImmutableArray<string> TopKeys = ["targets"];
    private static readonly ImmutableArray<string> Keys = ["label", "metric", "unit", "base", "goal", "path", "milestones", "approved", "notes", "by", "sites", "members"];

    public static ImmutableArray<TargetDefinition> Read(SourceFile? file, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        if (file is null || YamlReader.Read(file, diagnostics) is not { } root || YamlKeys.AsMapping(root, "targets.yaml", diagnostics) is not { } top)
            return [];
        YamlKeys.Check(top, TopKeys, diagnostics);
        if (YamlKeys.Mapping(top, "targets", diagnostics) is not { } mapping)
            return [];
        var targets = ImmutableArray.CreateBuilder<TargetDefinition>();
        foreach (var entry in mapping.Entries)
        {
            if (Identifiers.CheckName(entry.Key.Sourced, "a target", diagnostics)
                && YamlKeys.AsMapping(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } body
                && ReadTarget(entry.Key.Sourced, body, context) is { } target)
            {
                targets.Add(target);
            }
        }

        return targets.ToImmutable();
    }

    private static TargetDefinition? ReadTarget(SourcedText id, YamlMapping body, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(body, Keys, diagnostics);
        var start = TargetAimReader.ReadBase(body, context);
        if (body.Find("goal") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, id.Span, "goal", "`" + id.Text + "`");
        if (YamlKeys.Mapping(body, "goal", diagnostics) is not { } goalText || TargetAimReader.ReadGoal(id, goalText, null, context) is not { } goal)
            return null;
        var notes = YamlKeys.Texts(body, "notes", diagnostics);
        foreach (var note in notes)
            context.CheckNote(note);
        var unit = ReadUnit(body, context, out var unitSpan);
        var target = new TargetDefinition
        {
            Id = id,
            Label = YamlKeys.Text(body, "label", diagnostics) ?? id,
            Metric = YamlKeys.Text(body, "metric", diagnostics),
            Unit = unit,
            UnitSpan = unitSpan,
            BasePeriod = start.Period,
            BaseValue = start.Value,
            Goal = goal,
            Path = ReadPath(id, body, diagnostics),
            Approved = YamlKeys.Text(body, "approved", diagnostics),
            Notes = notes,
        };
        target = target with { Milestones = TargetAimReader.ReadMilestones(body, target, context) };
        CheckOrder(target, target.BasePeriod, goal, context);
        return WithMembers(target, FindMetric(target, context), body, context);
    }

    private static Metric? FindMetric(TargetDefinition target, LoadContext context)
    {
        if (target.Metric is not { } id)
            return null;
        context.CheckMetric(id);
        var metric = context.Metrics.Find(m => string.Equals(m.Id.Text, id.Text, StringComparison.Ordinal));
        if (metric is { ValueType: not Catalog.ValueType.Number })
            context.Diagnostics.Report(TargetDiagnostics.TargetOfNoNumber, id.Span, id.Text);
        return metric;
    }

    private static Unit? ReadUnit(YamlMapping body, LoadContext context, out SourceSpan span)
    {
        span = SourceSpan.None;
        if (YamlKeys.Text(body, "unit", context.Diagnostics) is not { } text)
            return null;
        span = text.Span;
        if (context.Report.Units.Find(text.Text) is { } unit)
            return unit;
        context.Diagnostics.Add(MetricsDiagnostics.UnknownUnit.At(text.Span, text.Text).WithHint(context.Report.Units.HintFor(text.Text)));
        return null;
    }

    private static TargetPath ReadPath(SourcedText id, YamlMapping body, DiagnosticBag diagnostics)
    {
        var path = TargetPath.Linear;
        var isWritten = YamlKeys.Text(body, "path", diagnostics) is { } word && Words.TargetPaths.TryRead(word, diagnostics, out path);
        if (body.Find("milestones") is null)
            return path;
        if (isWritten)
            diagnostics.Report(TargetDiagnostics.PathAndMilestones, body.FindEntry("path")!.Key.Span, id.Text);
        return TargetPath.Milestones;
    }

    private static void CheckOrder(TargetDefinition target, Period? start, TargetAim goal, LoadContext context)
    {
        if ((start ?? context.Report.BaseYear) is not { } first)
            return;
        if (goal.Period.LastDay.CompareTo(first.LastDay) <= 0)
        {
            context.Diagnostics.Report(TargetDiagnostics.GoalNotAfterBase, goal.Span, goal.Period.ToString(), first.ToString());
            return;
        }

        foreach (var milestone in target.Milestones)
        {
            if (milestone.Period.LastDay.CompareTo(first.LastDay) <= 0 || milestone.Period.LastDay.CompareTo(goal.Period.LastDay) >= 0)
                context.Diagnostics.Report(TargetDiagnostics.MilestoneOutside, milestone.Span, milestone.Period.ToString(), first.ToString(), goal.Period.ToString());
        }
    }

    // `sites:` is `members:` of the dimension `site`, which it implies.
    private static TargetDefinition WithMembers(TargetDefinition target, Metric? metric, YamlMapping body, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        var entry = body.FindEntry("sites") ?? body.FindEntry("members");
        var by = YamlKeys.Text(body, "by", diagnostics)
            ?? (entry is { Key.Text: "sites" } ? new SourcedText(SiteCatalog.Dimension, entry.Key.Span) : null);
        if (by is not { } dimension)
        {
            if (entry is not null)
                diagnostics.Report(MetricsDiagnostics.RequiredKey, entry.Key.Span, "by", "`" + target.Id.Text + "`");
            return target;
        }

        if (target.Metric is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, dimension.Span, "metric", "`" + target.Id.Text + "`");
        if (metric is null)
            return target;
        if (metric.Breakdowns.FirstOrDefault(b => string.Equals(b.Name.Text, dimension.Text, StringComparison.Ordinal)) is not { } breakdown)
        {
            diagnostics.Add(TargetDiagnostics.UnknownPart.At(dimension.Span, metric.Id.Text, "breakdown", dimension.Text)
                .WithHint(context.Suggestions.DidYouMean(dimension.Text, metric.Breakdowns.Select(b => b.Name.Text))));
            return target;
        }

        target = target with { By = dimension };
        return entry is not null && YamlKeys.AsMapping(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } members
            ? target with { Members = ReadMembers(target, metric, breakdown, members, context) }
            : target;
    }

    private static ImmutableArray<TargetMember> ReadMembers(TargetDefinition target, Metric metric, Breakdown breakdown, YamlMapping members, LoadContext context)
    {
        var result = ImmutableArray.CreateBuilder<TargetMember>();
        foreach (var entry in members.Entries)
        {
            var key = entry.Key.Sourced;
            if (!breakdown.Members.Contains(metric.Id.Text + "." + key.Text, StringComparer.Ordinal))
            {
                context.Diagnostics.Add(TargetDiagnostics.UnknownPart.At(key.Span, metric.Id.Text, breakdown.Name.Text, key.Text)
                    .WithHint(context.Suggestions.DidYouMean(key.Text, breakdown.Members.Select(m => m.Substring(metric.Id.Text.Length + 1)))));
                continue;
            }

            if (YamlKeys.AsMapping(entry.Value, key.Text, context.Diagnostics, key.Span) is { } body)
                result.Add(ReadMember(target, key, body, context));
        }

        return result.ToImmutable();
    }

    private static TargetMember ReadMember(TargetDefinition target, SourcedText key, YamlMapping body, LoadContext context)
    {
        YamlKeys.Check(body, ["base", "goal"], context.Diagnostics);
        var start = TargetAimReader.ReadBase(body, context);
        var goal = YamlKeys.Mapping(body, "goal", context.Diagnostics) is { } text ? TargetAimReader.ReadGoal(key, text, target.Goal, context) : null;
        if (goal is not null)
            CheckOrder(target with { Milestones = [] }, start.Period ?? target.BasePeriod, goal, context);
        return new TargetMember(key) { BasePeriod = start.Period, BaseValue = start.Value, Goal = goal };
    }
}
