using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Charts;

/// <summary>A chart with its title: the data block <c>chart</c>.</summary>
/// <param name="Id">Its node; the drawing belongs to it.</param>
/// <param name="Span">The block in the template.</param>
public sealed record ChartBlock(NodeId Id, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>The title's node.</summary>
    public required NodeId CaptionId { get; init; }

    /// <summary>The remark's node.</summary>
    public required NodeId RemarkId { get; init; }

    /// <summary>Its id for links; empty for none.</summary>
    public string Anchor { get; init; } = string.Empty;

    /// <summary>Number for the title, e.g. <c>Figure 3</c>; empty without a title.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The title, printed above; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The unit of its numbers for the title, e.g. <c>million tCO₂e</c>; empty where no unit is common to all.</summary>
    public string UnitText { get; init; } = string.Empty;

    /// <summary>What is drawn.</summary>
    public required Chart Chart { get; init; }

    /// <summary>What it shows and says, with its numbers, in the report's language; never empty.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The author's words behind <see cref="AlternativeText"/>; empty where the tool tells it.</summary>
    public ImmutableArray<Inline> Alternative { get; init; } = [];

    /// <summary>Printed below in small type: why values are missing, what a target line is; empty for none.</summary>
    public ImmutableArray<Inline> Remark { get; init; } = [];

    /// <summary>Height of the drawing in millimetres where the author gave one; null for the theme's.</summary>
    public double? Height { get; init; }
}
