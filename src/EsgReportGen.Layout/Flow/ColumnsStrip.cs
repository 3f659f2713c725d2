using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Flow;

/// <summary>A flow within the flow: it fills columns of equal width side by side.</summary>
internal sealed class ColumnsStrip : FlowElement
{
    /// <summary>What fills the columns; x from the left edge of the column.</summary>
    public required ImmutableArray<FlowElement> Content { get; init; }

    /// <summary>Number of columns.</summary>
    public required int Count { get; init; }

    /// <summary>Whether all of it must stand on one page if a page is high enough.</summary>
    public bool IsKept { get; set; }

    /// <summary>Distance of the left edge of the first column from that of the flow.</summary>
    public required Length X { get; init; }

    /// <summary>Distance from one column's left edge to the next one's.</summary>
    public required Length Pitch { get; init; }
}
