using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Targets;

/// <summary>A goal that the organization has set itself, as <c>content/targets.yaml</c> declares it. Whether it is reached is a later stage's to say.</summary>
public sealed record TargetDefinition
{
    /// <summary>Its id.</summary>
    public required SourcedText Id { get; init; }

    /// <summary>Its name for readers: inline Markdown in the source language. Without a label: the id.</summary>
    public required SourcedText Label { get; init; }

    /// <summary>The metric that it is about; null if progress is not computable.</summary>
    public SourcedText? Metric { get; init; }

    /// <summary>The period that it starts from; null if not said.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>The value that it starts from, as written, in the metric's unit; null if not said.</summary>
    public SourcedText? BaseValue { get; init; }

    /// <summary>The period by which it is to be reached.</summary>
    public required Period GoalPeriod { get; init; }

    /// <summary>The value to reach, as written, in the metric's unit; null where a change is the goal.</summary>
    public SourcedText? GoalValue { get; init; }

    /// <summary>The change to reach against the base, in percent, negative for a fall; null where a value is the goal.</summary>
    public decimal? GoalChange { get; init; }

    /// <summary>The expected path between base and goal, as written, e.g. <c>linear</c>; null if not said.</summary>
    public SourcedText? Path { get; init; }

    /// <summary>Who approved it, as written; null if not said.</summary>
    public SourcedText? Approved { get; init; }

    /// <summary>Ids of notes to it.</summary>
    public ImmutableArray<SourcedText> Notes { get; init; } = [];
}
