using System;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Templating.Targets;

/// <summary>What a language says of a target's status.</summary>
internal static class TargetWording
{
    /// <summary>The status in words, with the reason where there is none.</summary>
    public static string Status(TargetProgress progress, ReportLocale locale) => progress.Status switch
    {
        TargetStatus.OnTrack => locale.Word(LocaleWord.OnTrack),
        TargetStatus.OffTrack => locale.Word(LocaleWord.OffTrack),
        TargetStatus.Reached => locale.Word(LocaleWord.TargetReached),
        TargetStatus.Missed => locale.Word(LocaleWord.TargetMissed),
        TargetStatus.Undecided => locale.Word(LocaleWord.TargetUndecided),
        _ => NotComputable(progress.Obstacle, locale),
    };

    /// <summary>What sort of target it is, in words.</summary>
    public static string Sort(TargetProgress progress, ReportLocale locale) => locale.Word(progress.Sort switch
    {
        TargetSort.Share => LocaleWord.TargetShare,
        TargetSort.Intensity => LocaleWord.TargetIntensity,
        _ => LocaleWord.TargetAbsolute,
    });

    private static string NotComputable(TargetObstacle obstacle, ReportLocale locale)
    {
        var pattern = locale.Word(LocaleWord.NotComputable);
        return Reason(obstacle) is { } reason
            ? pattern.Replace("{}", locale.Word(reason), StringComparison.Ordinal)
            : pattern.Replace("{}", string.Empty, StringComparison.Ordinal).TrimEnd(' ', '\u00A0', ':', '：');
    }

    private static LocaleWord? Reason(TargetObstacle obstacle) => obstacle switch
    {
        TargetObstacle.NoMetric or TargetObstacle.NoNumbers => LocaleWord.NoTargetMetric,
        TargetObstacle.NoBasePeriod or TargetObstacle.NoBaseValue => LocaleWord.NoBaseValue,
        TargetObstacle.NoOwnGoal => LocaleWord.NoOwnGoal,
        TargetObstacle.NoWay => LocaleWord.GoalIsBase,
        TargetObstacle.NoPath => LocaleWord.NoTargetPath,
        TargetObstacle.BeforeBase => LocaleWord.BeforeBase,
        TargetObstacle.NoActual => LocaleWord.NoActualValue,
        _ => null,
    };
}
