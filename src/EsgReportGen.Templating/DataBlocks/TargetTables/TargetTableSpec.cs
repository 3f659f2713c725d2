using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Templating.DataBlocks.TargetTables;

/// <summary>What a <c>targets</c> block asks for. Immutable.</summary>
internal sealed record TargetTableSpec
{
    /// <summary>The title; null for none.</summary>
    public SourcedText? Title { get; init; }

    /// <summary>The dimension whose members the rows are; null for rows of targets.</summary>
    public SourcedText? By { get; init; }

    /// <summary>The period looked at.</summary>
    public required Period Period { get; init; }

    /// <summary>The columns behind the names of the rows.</summary>
    public required ImmutableArray<TargetColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required ImmutableArray<TargetRow> Rows { get; init; }

    /// <summary>Where notes are printed.</summary>
    public NotePlacement Notes { get; init; }
}

/// <summary>A row: a target, a part of the metric against it, or the heading of such parts.</summary>
/// <param name="Progress">What is shown.</param>
/// <param name="IsHeading">Whether only the target's name is, for the rows that follow.</param>
/// <param name="Level">Depth, from 0.</param>
/// <param name="Span">Where it is asked for.</param>
internal sealed record TargetRow(TargetProgress Progress, bool IsHeading, int Level, SourceSpan Span);

/// <summary>A column.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Span">Where it is asked for.</param>
internal readonly record struct TargetColumn(TargetColumnKind Kind, SourceSpan Span);

/// <summary>What a column shows.</summary>
internal enum TargetColumnKind
{
    /// <summary>The metric's name.</summary>
    Metric,

    /// <summary>The unit, where rows have several.</summary>
    Unit,

    /// <summary>Whether the target is absolute, an intensity or a share.</summary>
    Sort,

    /// <summary>The value that it starts from, with the period.</summary>
    Base,

    /// <summary>The value to reach, with the period.</summary>
    Goal,

    /// <summary>What the path asks for in the period.</summary>
    Required,

    /// <summary>What the metric says for it.</summary>
    Actual,

    /// <summary>Actual less required.</summary>
    Difference,

    /// <summary>The part of the way that lies behind.</summary>
    Progress,

    /// <summary>Whether it is on track.</summary>
    Status,
}
