using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>What must hold where a template works with a target; the same for the checker and for the evaluation.</summary>
public static class TargetRules
{
    /// <summary>The progress of a target in the report's year, or the finding that there is no such target.</summary>
    public static TargetProgress? Find(MetricValues values, string id, SourceSpan span, out Diagnostic? problem) =>
        Find(values, id, values.Catalog.Report.Period, span, out problem);

    /// <summary>The progress of a target in a period, or the finding that there is no such target.</summary>
    public static TargetProgress? Find(MetricValues values, string id, Period period, SourceSpan span, out Diagnostic? problem)
    {
        problem = null;
        if (values.Catalog.FindTarget(id) is { } target)
            return TargetCalculator.Of(target, values, period);
        var ids = values.Catalog.Targets.Select(t => t.Id.Text).ToImmutableArray();
        problem = TemplateDiagnostics.UnknownTarget.At(span, id).WithHint(NearestName.DidYouMean(id, ids)
            ?? (ids.IsEmpty ? null : "use one of " + string.Join(", ", ids.Select(i => $"`{i}`"))));
        return null;
    }

    /// <summary>The finding that a number of a target cannot be printed in a sentence, or null.</summary>
    /// <param name="progress">The target.</param>
    /// <param name="function">The function that prints it.</param>
    /// <param name="span">Where a finding points.</param>
    public static Diagnostic? Computable(TargetProgress progress, string function, SourceSpan span) => function switch
    {
        "target_goal" => progress.Goal is null ? NotComputable(progress, span) : null,
        "target_required" => progress.Required is null ? NotComputable(progress, span) : null,
        _ => progress.Progress is null ? NotComputable(progress, span) : null,
    };

    private static Diagnostic NotComputable(TargetProgress progress, SourceSpan span) =>
        TemplateDiagnostics.TargetNotComputable.At(span, progress.Target.Id.Text, Reason(progress));

    private static string Reason(TargetProgress progress)
    {
        var metric = progress.Metric?.Id.Text;
        return progress.Obstacle switch
        {
            TargetObstacle.NoMetric => "it names no metric",
            TargetObstacle.NoNumbers => $"`{metric}` has no numbers",
            TargetObstacle.OtherUnit => "its unit is not that of its metric",
            TargetObstacle.NoBasePeriod => "neither it nor the report says a base year",
            TargetObstacle.NoBaseValue => $"`{metric}` has no value for the base {progress.BasePeriod}",
            TargetObstacle.NoWay => "its goal equals its base",
            TargetObstacle.NoPath => "the same percentage each year leads only from a number above zero to another",
            TargetObstacle.BeforeBase => $"{progress.Period} lies before its base {progress.BasePeriod}",
            TargetObstacle.NoActual => $"`{metric}` has no value for {progress.Period}",
            TargetObstacle.GoalNotAfterBase => "its goal lies before its base",
            TargetObstacle.NoOwnGoal => "this part has no goal of its own",
            _ => "its numbers are too large",
        };
    }
}
