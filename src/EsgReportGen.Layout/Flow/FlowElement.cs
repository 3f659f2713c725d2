using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Flow;

/// <summary>A piece of the flow of a chapter: a <see cref="Strip"/>, or <see cref="ColumnsStrip"/>. Pages are filled with them from top to bottom.</summary>
internal abstract class FlowElement
{
    /// <summary>Space wanted above. The larger of it and the space below the element before counts; none at the top of a page.</summary>
    public Length SpaceBefore { get; set; }

    /// <summary>Space wanted below.</summary>
    public Length SpaceAfter { get; set; }

    /// <summary>Whether the next element must stand on the same page.</summary>
    public KeepStrength KeepsWithNext { get; set; }

    /// <summary>The innermost box around it; null for none.</summary>
    public FlowBox? Box { get; init; }

    /// <summary>What is repeated above it where it begins a page; null for nothing.</summary>
    public Strip? RepeatedAbove { get; init; }

    /// <summary>Whether it belongs on a page turned to landscape.</summary>
    public bool IsTurned { get; set; }

    /// <summary>Whether it reaches over the side column, so that nothing may stand beside it.</summary>
    public bool ReachesOver { get; set; }

    /// <summary>Whether nothing follows it on its page.</summary>
    public bool EndsPage { get; init; }

    /// <summary>The place in the template that says it.</summary>
    public SourceSpan Span { get; init; }
}
