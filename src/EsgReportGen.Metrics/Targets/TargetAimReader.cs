using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Targets;

/// <summary>Reads the base, the goal and the milestones of a target.</summary>
internal static class TargetAimReader
{
    private static readonly ImmutableArray<string> BaseKeys = ["period", "value"];
    private static readonly ImmutableArray<string> GoalKeys = ["period", "value", "change"];

    /// <summary>The base of a target or of one of its members; both parts are null where nothing is said.</summary>
    public static (Period? Period, SourcedText? Value) ReadBase(YamlMapping body, LoadContext context)
    {
        if (YamlKeys.Mapping(body, "base", context.Diagnostics) is not { } start)
            return (null, null);
        YamlKeys.Check(start, BaseKeys, context.Diagnostics);
        return (ReadPeriod(start, context), ReadNumber(start, context));
    }

    /// <summary>A goal; null with a diagnostic.</summary>
    /// <param name="owner">Whose goal it is.</param>
    /// <param name="goal">What is written.</param>
    /// <param name="common">The goal whose period counts where none is written; null if one must be.</param>
    /// <param name="context">The report, and what takes diagnostics.</param>
    public static TargetAim? ReadGoal(SourcedText owner, YamlMapping goal, TargetAim? common, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(goal, GoalKeys, diagnostics);
        if (goal.Find("period") is null && common is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, goal.Span, "period", "`goal`");
        var period = goal.Find("period") is null ? common?.Period : ReadPeriod(goal, context);
        var span = goal.Find("period")?.Span ?? goal.Span;
        var (hasValue, hasChange) = (goal.Find("value") is not null, goal.Find("change") is not null);
        if (hasValue == hasChange)
            diagnostics.Report(TargetDiagnostics.UnclearGoal, owner.Span, owner.Text, hasValue ? "both a value and a change" : "neither a value nor a change");
        var aim = period is { } known ? new TargetAim(known, span) : null;
        if (hasValue)
            return ReadNumber(goal, context) is { } number && !hasChange && aim is not null ? aim with { Value = number } : null;
        return YamlKeys.Text(goal, "change", diagnostics) is { } change && aim is not null ? ReadChange(aim, change, context) : null;
    }

    /// <summary>The milestones in ascending order of period.</summary>
    public static ImmutableArray<TargetAim> ReadMilestones(YamlMapping body, TargetDefinition target, LoadContext context)
    {
        if (YamlKeys.Mapping(body, "milestones", context.Diagnostics) is not { } mapping)
            return [];
        if (mapping.Entries.IsEmpty)
            context.Diagnostics.Report(MetricsDiagnostics.EmptyList, body.FindEntry("milestones")!.Key.Span, "milestones");
        var milestones = ImmutableArray.CreateBuilder<TargetAim>();
        foreach (var entry in mapping.Entries)
        {
            if (ReadPeriod(entry.Key.Sourced, context) is not { } period
                || YamlKeys.AsText(entry.Value, entry.Key.Text, context.Diagnostics, entry.Key.Span) is not { } text)
            {
                continue;
            }

            var aim = new TargetAim(period, entry.Key.Span);
            var read = IsChange(text.Text) ? ReadChange(aim, text, context) : CheckNumber(text, context) ? aim with { Value = text } : null;
            if (read is not null)
                milestones.Add(read);
        }

        return [.. milestones.OrderBy(m => m.Period)];
    }

    private static bool IsChange(string text) => text.EndsWith("%", StringComparison.Ordinal) || text.EndsWith("pp", StringComparison.Ordinal);

    private static TargetAim? ReadChange(TargetAim aim, SourcedText text, LoadContext context)
    {
        var isPoints = text.Text.EndsWith("pp", StringComparison.Ordinal);
        var number = IsChange(text.Text) ? text.Text.Substring(0, text.Text.Length - (isPoints ? 2 : 1)).TrimEnd() : string.Empty;
        if (DecimalText.TryParse(number, out var value, out _))
            return isPoints ? aim with { Points = value } : aim with { Change = value };
        context.Diagnostics.Report(TargetDiagnostics.NotAChange, text.Span, text.Text);
        return null;
    }

    private static Period? ReadPeriod(YamlMapping mapping, LoadContext context) =>
        YamlKeys.Text(mapping, "period", context.Diagnostics) is { } text ? ReadPeriod(text, context) : null;

    // Goals are often set for calendar years, whatever the report's years are: a bare 2035 is one.
    private static Period? ReadPeriod(SourcedText text, LoadContext context)
    {
        var fiscalYear = context.Report.FiscalYear;
        return fiscalYear.IsFiscal && PeriodParser.TryParse("CY" + text.Text, fiscalYear) is { } calendarYear ? calendarYear : context.ReadPeriod(text, false);
    }

    private static SourcedText? ReadNumber(YamlMapping mapping, LoadContext context) =>
        YamlKeys.Text(mapping, "value", context.Diagnostics) is { } text && CheckNumber(text, context) ? text : null;

    private static bool CheckNumber(SourcedText text, LoadContext context)
    {
        if (DecimalText.TryParse(text.Text, out _, out var hint))
            return true;
        var space = text.Text.IndexOf(' ');
        if (space > 0 && DecimalText.TryParse(text.Text.Substring(0, space), out _, out _))
            hint = $"write the number alone, and `unit: {text.Text.Substring(space + 1).Trim()}` beside `goal:`";
        context.Diagnostics.Add(MetricsDiagnostics.NotANumber.At(text.Span, text.Text).WithHint(hint));
        return false;
    }
}
