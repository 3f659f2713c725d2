using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Columns;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Flow;

/// <summary>What no page break divides: a line of text, a row of a table, a picture.</summary>
internal sealed class Strip : FlowElement
{
    /// <summary>Its height.</summary>
    public required Length Height { get; init; }

    /// <summary>Distance of its left edge from that of the flow.</summary>
    public Length X { get; init; }

    /// <summary>Distance of its first baseline from its top, where a label can stand; zero if it has none.</summary>
    public Length Baseline { get; init; }

    /// <summary>What is drawn, from its top left corner.</summary>
    public required ImmutableArray<FrameItem> Items { get; init; }

    /// <summary>The node that all items belong to; null where they carry tags of their own.</summary>
    public FlowTag? Tag { get; init; }

    /// <summary>What kind of artifact all items are; null for text.</summary>
    public ArtifactKind? Artifact { get; init; }

    /// <summary>What stands beside its first line and belongs to other nodes, such as the bullet of a list item: x from the left edge of the flow, tags of its own.</summary>
    public ImmutableArray<FrameItem> Labels { get; set; } = [];

    /// <summary>What is drawn behind it up to the edges of its page; null for nothing.</summary>
    public PageGround? Ground { get; init; }

    /// <summary>Nodes that begin with it, for links.</summary>
    public ImmutableArray<NodeId> Destinations { get; set; } = [];

    /// <summary>What is drawn besides where a page or column ends with it, from its top left corner: the rules of a row that goes on.</summary>
    public ImmutableArray<FrameItem> Closing { get; set; } = [];

    /// <summary>Notes for the foot of its page.</summary>
    public ImmutableArray<Note> Notes { get; set; } = [];

    /// <summary>What stands beside it in the side column, in reading order before it.</summary>
    public ImmutableArray<SideNote> Asides { get; set; } = [];
}
