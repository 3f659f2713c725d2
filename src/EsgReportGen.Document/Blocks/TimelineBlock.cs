using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Blocks;

/// <summary>Events in the order of time along a line: the data block <c>timeline</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="IsHorizontal">Whether the line runs across the page; otherwise downwards.</param>
/// <param name="Items">The events in written order, at least one.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TimelineBlock(NodeId Id, bool IsHorizontal, ImmutableArray<TimelineItem> Items, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>Most items of a horizontal timeline.</summary>
    public const int MostAcross = 6;
}

/// <summary>An event of a timeline.</summary>
public sealed record TimelineItem
{
    /// <summary>Its node.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The nodes of time, title and text.</summary>
    public required (NodeId When, NodeId Title, NodeId Text) Parts { get; init; }

    /// <summary>When it was or will be; never empty.</summary>
    public required ImmutableArray<Inline> When { get; init; }

    /// <summary>What it is called; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>What is said about it; empty for nothing.</summary>
    public ImmutableArray<Inline> Text { get; init; } = [];

    /// <summary>The item in the data block.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its texts in reading order, none of them empty, with their nodes.</summary>
    public ImmutableArray<(NodeId Node, ImmutableArray<Inline> Content)> Texts
    {
        get
        {
            var texts = ImmutableArray.CreateBuilder<(NodeId, ImmutableArray<Inline>)>(3);
            texts.Add((Parts.When, When));
            if (!Title.IsEmpty)
                texts.Add((Parts.Title, Title));
            if (!Text.IsEmpty)
                texts.Add((Parts.Text, Text));
            return texts.ToImmutable();
        }
    }
}
