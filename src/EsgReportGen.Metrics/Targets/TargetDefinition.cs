using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Targets;

/// <summary>A goal that the organization has set itself, as <c>content/targets.yaml</c> declares it. How far it is reached says <see cref="TargetCalculator"/>.</summary>
public sealed record TargetDefinition
{
    /// <summary>Its id.</summary>
    public required SourcedText Id { get; init; }

    /// <summary>Its name for readers: inline Markdown in the source language. Without a label: the id.</summary>
    public required SourcedText Label { get; init; }

    /// <summary>The metric that it is about; null if progress is not computable.</summary>
    public SourcedText? Metric { get; init; }

    /// <summary>The unit of the numbers written in the target; null for the metric's.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where that unit is written; "nowhere" for the metric's.</summary>
    public SourceSpan UnitSpan { get; init; }

    /// <summary>The period that it starts from; null where the report's base year is meant.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>The value that it starts from, as written; null where the metric's own is meant.</summary>
    public SourcedText? BaseValue { get; init; }

    /// <summary>What is to be reached.</summary>
    public required TargetAim Goal { get; init; }

    /// <summary>The expected path between base and goal.</summary>
    public TargetPath Path { get; init; }

    /// <summary>For a path in steps what is to be reached on the way, in ascending order of period; empty for other paths.</summary>
    public ImmutableArray<TargetAim> Milestones { get; init; } = [];

    /// <summary>Who approved it, as written; null if not said.</summary>
    public SourcedText? Approved { get; init; }

    /// <summary>Ids of notes to it.</summary>
    public ImmutableArray<SourcedText> Notes { get; init; } = [];

    /// <summary>The dimension whose members have the target each for itself, e.g. <c>site</c>; null for the metric as a whole alone.</summary>
    public SourcedText? By { get; init; }

    /// <summary>What is written for single members of <see cref="By"/>, in written order.</summary>
    public ImmutableArray<TargetMember> Members { get; init; } = [];
}

/// <summary>What is to be reached by a period: a value, or a change against the base.</summary>
/// <param name="Period">The period.</param>
/// <param name="Span">Where it is written.</param>
public sealed record TargetAim(Period Period, SourceSpan Span)
{
    /// <summary>The value, as written; null where a change is the aim.</summary>
    public SourcedText? Value { get; init; }

    /// <summary>The relative change against the base in percent, negative for a fall; null for another aim.</summary>
    public decimal? Change { get; init; }

    /// <summary>For a metric in percent the change in percentage points; null for another aim.</summary>
    public decimal? Points { get; init; }
}

/// <summary>What a target says of one member of its dimension; what it does not say is the target's.</summary>
/// <param name="Key">The member's key, e.g. a site's id.</param>
public sealed record TargetMember(SourcedText Key)
{
    /// <summary>The period that it starts from; null for the target's.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>The value that it starts from, as written; null for the member's own value.</summary>
    public SourcedText? BaseValue { get; init; }

    /// <summary>Its own goal; null for the target's.</summary>
    public TargetAim? Goal { get; init; }
}

/// <summary>The expected path from base to goal.</summary>
public enum TargetPath
{
    /// <summary>The same amount each year.</summary>
    Linear,

    /// <summary>The same percentage each year.</summary>
    Compound,

    /// <summary>In steps: until a milestone's period what the one before asks for.</summary>
    Milestones,
}
