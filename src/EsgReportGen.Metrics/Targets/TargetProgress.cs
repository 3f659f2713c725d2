using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Targets;

/// <summary>How far a target is reached in a period. Immutable. All numbers are in the metric's unit; those that cannot be known are null.</summary>
public sealed record TargetProgress
{
    /// <summary>The target; for a member of its dimension with the member's own base and goal.</summary>
    public required TargetDefinition Target { get; init; }

    /// <summary>The period looked at.</summary>
    public required Period Period { get; init; }

    /// <summary>The metric, or the member of it; null for a target without one.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The unit of its numbers; null if none is known.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether amounts, intensities or shares are aimed at.</summary>
    public TargetSort Sort { get; init; }

    /// <summary>The period that it starts from; null if neither target nor report says one.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>The value that it starts from.</summary>
    public Measurement? Base { get; init; }

    /// <summary>The metric's own value for the base period; null where there is none. <see cref="Base"/> is another one where the target states it.</summary>
    public MetricValue? BaseFact { get; init; }

    /// <summary>The value to reach.</summary>
    public Measurement? Goal { get; init; }

    /// <summary>What the path asks for in the period; behind the goal's period the goal.</summary>
    public Measurement? Required { get; init; }

    /// <summary>What the metric says for the period; null if nothing, not even why.</summary>
    public MetricValue? Actual { get; init; }

    /// <summary>Actual less required; of shares in percentage points.</summary>
    public Measurement? Difference { get; init; }

    /// <summary>The part of the way from base to goal that lies behind, in percent: below 0 where it went the wrong way, above 100 beyond the goal.</summary>
    public Measurement? Progress { get; init; }

    /// <summary>Whether less is better; null where it cannot be known.</summary>
    public bool? IsLowerBetter { get; init; }

    /// <summary>Where it stands.</summary>
    public TargetStatus Status { get; init; } = TargetStatus.NotComputable;

    /// <summary>Why it is not computable; <see cref="TargetObstacle.None"/> when it is.</summary>
    public TargetObstacle Obstacle { get; init; }
}

/// <summary>What a target aims at; follows from the unit of its metric.</summary>
public enum TargetSort
{
    /// <summary>An amount.</summary>
    Absolute,

    /// <summary>An amount for each unit of something else.</summary>
    Intensity,

    /// <summary>A percentage.</summary>
    Share,
}

/// <summary>Where a target stands.</summary>
public enum TargetStatus
{
    /// <summary>It cannot be said: see <see cref="TargetProgress.Obstacle"/>.</summary>
    NotComputable,

    /// <summary>At least as good as its path asks for, whatever the rounding of the actual value hides.</summary>
    OnTrack,

    /// <summary>Worse than its path asks for, whatever the rounding hides.</summary>
    OffTrack,

    /// <summary>The goal is reached, whatever the rounding hides.</summary>
    Reached,

    /// <summary>The goal's period has come, and the goal is not reached.</summary>
    Missed,

    /// <summary>What the rounding of the actual value hides decides: on track or off track, reached or missed.</summary>
    Undecided,
}

/// <summary>Why a target's progress cannot be computed.</summary>
public enum TargetObstacle
{
    /// <summary>It can.</summary>
    None,

    /// <summary>The target names no metric.</summary>
    NoMetric,

    /// <summary>The metric has no numbers, or no unit that is known.</summary>
    NoNumbers,

    /// <summary>The target's unit measures something else.</summary>
    OtherUnit,

    /// <summary>Neither target nor report says where it starts.</summary>
    NoBasePeriod,

    /// <summary>There is no value for the base period.</summary>
    NoBaseValue,

    /// <summary>A goal of the whole that is no goal of a part of it, and the part has none of its own.</summary>
    NoOwnGoal,

    /// <summary>The goal does not lie after the base.</summary>
    GoalNotAfterBase,

    /// <summary>The goal is the base, so there is no way between them.</summary>
    NoWay,

    /// <summary>The same percentage each year leads only from a number above zero to another.</summary>
    NoPath,

    /// <summary>The period lies before the base.</summary>
    BeforeBase,

    /// <summary>There is no value for the period.</summary>
    NoActual,

    /// <summary>A number has more than 28 digits.</summary>
    TooLarge,
}
