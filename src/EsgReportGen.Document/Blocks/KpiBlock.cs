using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Blocks;

/// <summary>A row of tiles with key figures: the data block <c>kpis</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Tiles">The tiles in reading order, at least one.</param>
/// <param name="Span">Where it stands.</param>
public sealed record KpiBlock(NodeId Id, ImmutableArray<KpiTile> Tiles, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>How they are set.</summary>
    public KpiStyle Style { get; init; }
}

/// <summary>How key figures are set.</summary>
public enum KpiStyle
{
    /// <summary>As tiles side by side.</summary>
    Tiles,

    /// <summary>Each across the page: the figure very large, its words beside it.</summary>
    Hero,

    /// <summary>Side by side without a ground, below thin lines.</summary>
    Row,
}

/// <summary>Which way a figure went.</summary>
public enum ChangeWay
{
    /// <summary>Neither: it stayed the same, or nothing is said.</summary>
    None,

    /// <summary>It rose.</summary>
    Up,

    /// <summary>It fell.</summary>
    Down,
}

/// <summary>A key figure: its name, the number set large, and what to compare it with.</summary>
public sealed record KpiTile
{
    /// <summary>Its node.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The nodes of label, figure and comparison, in this order, following <see cref="Id"/>.</summary>
    public required (NodeId Label, NodeId Figure, NodeId Comparison) Parts { get; init; }

    /// <summary>The name of the metric, with the marks of its notes.</summary>
    public required ImmutableArray<Inline> Label { get; init; }

    /// <summary>The number without its unit, or the words of a missing one.</summary>
    public required ImmutableArray<Inline> Figure { get; init; }

    /// <summary>The unit or magnitude and unit beside the number; empty for none.</summary>
    public ImmutableArray<Inline> Unit { get; init; } = [];

    /// <summary>The comparison with an earlier period; empty for none.</summary>
    public ImmutableArray<Inline> Comparison { get; init; } = [];

    /// <summary>Which way the comparison says that the figure went. Whether that is good nobody says: it is shown without judgement.</summary>
    public ChangeWay Way { get; init; }

    /// <summary>Values for a small trend line in ascending order of period, null for a gap; empty for none.</summary>
    public ImmutableArray<decimal?> Trend { get; init; } = [];

    /// <summary>The node of the trend line; null where there is none.</summary>
    public NodeId? TrendId { get; init; }

    /// <summary>What the trend line says, for people who do not see it: its values and its way, a sentence. Empty where there is none.</summary>
    public string TrendText { get; init; } = string.Empty;

    /// <summary>The item in the data block.</summary>
    public required SourceSpan Span { get; init; }
}
