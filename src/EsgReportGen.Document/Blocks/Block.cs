using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Blocks;

/// <summary>A block of the text; immutable. The cases are the records of this file, <see cref="KpiBlock"/>, <see cref="FigureBlock"/> and <see cref="Tables.TableBlock"/>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Span">The place in the template that says it.</param>
public abstract record Block(NodeId Id, SourceSpan Span)
{
    /// <summary>How wide its author wants it beside a side column.</summary>
    public BlockExtent Extent { get; init; }
}

/// <summary>How wide a block is where the page has a side column.</summary>
public enum BlockExtent
{
    /// <summary>As usual for its kind: running text leaves the side column free, tables, charts and boxes reach over it.</summary>
    Usual,

    /// <summary>Over the side column: <c>{.wide}</c>.</summary>
    Wide,

    /// <summary>As wide as running text: <c>{.narrow}</c>.</summary>
    Narrow,
}

/// <summary>A heading.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Level">1 (the chapter) to 6.</param>
/// <param name="Number">Its number, e.g. <c>4.2</c>; empty if it has none.</param>
/// <param name="Anchor">Its id for links, unique in the report.</param>
/// <param name="Content">Its text; never empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record HeadingBlock(NodeId Id, int Level, string Number, string Anchor, ImmutableArray<Inline> Content, SourceSpan Span) : Block(Id, Span);

/// <summary>A paragraph.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Role">What it is to the text around it.</param>
/// <param name="Content">Its text; never empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ParagraphBlock(NodeId Id, ParagraphRole Role, ImmutableArray<Inline> Content, SourceSpan Span) : Block(Id, Span);

/// <summary>What a paragraph is to the text around it.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>An introduction set larger: <c>{.lead}</c>.</summary>
    Lead,

    /// <summary>Something aside set smaller: <c>{.small}</c>.</summary>
    Small,
}

/// <summary>A list.</summary>
/// <param name="Id">Its node.</param>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="IsTight">Whether its items stand without space between them.</param>
/// <param name="Items">Its items, at least one.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ListBlock(NodeId Id, bool IsOrdered, bool IsTight, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Id, Span);

/// <summary>An item of a list.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Label">Its number as printed (<c>3.</c>), or the bullet.</param>
/// <param name="Blocks">Its contents; may hold lists.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ListItem(NodeId Id, string Label, ImmutableArray<Block> Blocks, SourceSpan Span);

/// <summary>Words of somebody else.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Blocks">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record QuoteBlock(NodeId Id, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Id, Span);

/// <summary>A box set apart from the text: <c>::: callout</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Title">Its title; empty for none.</param>
/// <param name="TitleId">The title's node.</param>
/// <param name="Blocks">Its contents.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CalloutBlock(NodeId Id, NodeId TitleId, ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>Whether it stands in the side column, beside the block that follows it: <c>::: side</c>. A page without such a column has it as a box in the text.</summary>
    public bool IsAside { get; init; }
}

/// <summary>Words of somebody set large, to be seen from afar: <c>::: pull-quote</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Blocks">The words.</param>
/// <param name="ById">The node of <paramref name="By"/>.</param>
/// <param name="By">Who says them; empty for nobody.</param>
/// <param name="Span">Where they stand.</param>
public sealed record PullQuoteBlock(NodeId Id, ImmutableArray<Block> Blocks, NodeId ById, ImmutableArray<Inline> By, SourceSpan Span) : Block(Id, Span);

/// <summary>Text in columns of equal width, filled one after the other and balanced: <c>::: columns</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Count">Number of columns, 2 or 3.</param>
/// <param name="Blocks">Its contents.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ColumnsBlock(NodeId Id, int Count, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Id, Span);

/// <summary>Blocks that stay together on a page: <c>::: keep</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Blocks">Its contents.</param>
/// <param name="Span">Where it stands.</param>
public sealed record KeepBlock(NodeId Id, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Id, Span);

/// <summary>Blocks on pages turned to landscape: <c>::: landscape</c>.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Blocks">Its contents.</param>
/// <param name="Span">Where it stands.</param>
public sealed record LandscapeBlock(NodeId Id, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Id, Span);

/// <summary>Text kept in its lines and set in the code style.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Text">The text with line feeds, without one at its end.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CodeBlock(NodeId Id, string Text, SourceSpan Span) : Block(Id, Span);

/// <summary>A rule between blocks; decoration only.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Span">Where it stands.</param>
public sealed record RuleBlock(NodeId Id, SourceSpan Span) : Block(Id, Span);
