using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Metrics.Targets;

/// <summary>Reads <c>content/targets.yaml</c>.</summary>
internal static class TargetReader
{
    public const string Path = ContentPath.Folder + "targets.yaml";

    private static readonly ImmutableArray<string> TopKeys = ["targets"];
    private static readonly ImmutableArray<string> Keys = ["label", "metric", "base", "goal", "path", "approved", "notes"];
    private static readonly ImmutableArray<string> BaseKeys = ["period", "value"];
    private static readonly ImmutableArray<string> GoalKeys = ["period", "value", "change"];

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
        if (body.Find("goal") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, id.Span, "goal", "`" + id.Text + "`");
        if (YamlKeys.Mapping(body, "goal", diagnostics) is not { } goal)
            return null;
        YamlKeys.Check(goal, GoalKeys, diagnostics);
        var start = YamlKeys.Mapping(body, "base", diagnostics);
        if (start is not null)
            YamlKeys.Check(start, BaseKeys, diagnostics);
        if (goal.Find("period") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, goal.Span, "period", "`goal`");
        if (ReadPeriod(goal, context) is not { } goalPeriod)
            return null;
        var notes = YamlKeys.Texts(body, "notes", diagnostics);
        foreach (var note in notes)
            context.CheckNote(note);
        var metric = YamlKeys.Text(body, "metric", diagnostics);
        if (metric is { } metricId)
            context.CheckMetric(metricId);
        return new TargetDefinition
        {
            Id = id,
            Label = YamlKeys.Text(body, "label", diagnostics) ?? id,
            Metric = metric,
            BasePeriod = start is null ? null : ReadPeriod(start, context),
            BaseValue = start is null ? null : ReadNumber(start, diagnostics),
            GoalPeriod = goalPeriod,
            GoalValue = ReadNumber(goal, diagnostics),
            GoalChange = YamlKeys.Text(goal, "change", diagnostics) is { } change ? PolicyReader.Percentage(change, diagnostics) : null,
            Path = YamlKeys.Text(body, "path", diagnostics),
            Approved = YamlKeys.Text(body, "approved", diagnostics),
            Notes = notes,
        };
    }

    // Goals are often set for calendar years, whatever the report's years are: a bare 2035 is one.
    private static Period? ReadPeriod(YamlMapping mapping, LoadContext context)
    {
        if (YamlKeys.Text(mapping, "period", context.Diagnostics) is not { } text)
            return null;
        var fiscalYear = context.Report.FiscalYear;
        return fiscalYear.IsFiscal && PeriodParser.TryParse("CY" + text.Text, fiscalYear) is { } calendarYear ? calendarYear : context.ReadPeriod(text, false);
    }

    private static SourcedText? ReadNumber(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Text(mapping, "value", diagnostics) is not { } text)
            return null;
        if (DecimalText.TryParse(text.Text, out _, out var hint))
            return text;
        diagnostics.Add(MetricsDiagnostics.NotANumber.At(text.Span, text.Text).WithHint(hint));
        return null;
    }
}
