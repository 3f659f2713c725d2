using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Columns;

/// <summary>A note that is set and waits for its place in the side column. Immutable.</summary>
internal sealed class SideNote
{
    /// <summary>Distance of its left edge from that of the flow.</summary>
    public required Length X { get; init; }

    /// <summary>What it consists of, y from its top.</summary>
    public required IReadOnlyList<Placement> Content { get; init; }

    /// <summary>Its height.</summary>
    public required Length Height { get; init; }

    /// <summary>Distance of its first baseline from its top; where it begins with a picture, that of the picture's top.</summary>
    public required Length Baseline { get; init; }

    /// <summary>Whether it begins with a picture or tile: its top then stands at the top of the text beside it, not on its baseline.</summary>
    public required bool BeginsWithPicture { get; init; }

    /// <summary>Least distance to other notes and to what reaches over the side column.</summary>
    public required Length Space { get; init; }

    /// <summary>Notes for the foot of the page whose marks stand in it.</summary>
    public required ImmutableArray<Note> Notes { get; init; }
}
