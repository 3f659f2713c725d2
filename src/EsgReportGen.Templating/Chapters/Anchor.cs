using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Chapters;

/// <summary>Something that links and page references can name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Node">Its node.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsExplicit">Whether the author wrote the id; else it is made from the text of a heading.</param>
/// <param name="Title">Its text; may be empty.</param>
/// <param name="Span">The place of the id, or of the thing.</param>
internal sealed record Anchor(string Id, NodeId Node, AnchorKind Kind, bool IsExplicit, ImmutableArray<Inline> Title, SourceSpan Span);

/// <summary>What an anchor is.</summary>
internal enum AnchorKind
{
    /// <summary>A chapter, by its file name.</summary>
    Chapter,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>Another block or a piece of text.</summary>
    Other,
}
