using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Pages;

/// <summary>An element in its place on a page.</summary>
/// <param name="Element">The element.</param>
/// <param name="Y">Distance of its top from that of the text area.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct Placement(FlowElement Element, Length Y, Length Height)
{
    /// <summary>What stands in each column, y from the top of the element; default for strips.</summary>
    public ImmutableArray<IReadOnlyList<Placement>> Columns { get; init; }
}
