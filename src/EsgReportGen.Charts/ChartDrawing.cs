using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts;

/// <summary>A drawn chart, from its top left corner, read from the left: a page read from the right turns it over. Immutable.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Ground">What only helps the eye, drawn first: grid, axes and the numbers of scales. It is no text of the report.</param>
/// <param name="Marks">Bars, lines and points with their names and values, in reading order. Facts stand in <see cref="TextItem.Citation"/> and <see cref="PathItem.Citation"/>.</param>
public sealed record ChartDrawing(Size Size, ImmutableArray<FrameItem> Ground, ImmutableArray<FrameItem> Marks)
{
    /// <summary>The texts of the chart that <see cref="Marks"/> print, in reading order, each once.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Printed { get; init; } = [];
}
