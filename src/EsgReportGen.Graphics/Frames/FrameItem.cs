using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Frames;

/// <summary>
/// Something on a page, or a bracket around things on a page. Items are painted in order. Tags and artifacts nest like brackets;
/// what is outside any tag is an artifact. Immutable; the cases are the records of this file.
/// </summary>
public abstract record FrameItem;

/// <summary>A line, or part of one, in one font, size and colour: a slice of a shaped text.</summary>
/// <param name="Origin">Where the pen starts, on the baseline.</param>
/// <param name="Text">The shaped text.</param>
/// <param name="Start">Index of the first glyph of the slice.</param>
/// <param name="Count">Number of glyphs, above 0.</param>
/// <param name="Size">The size of the em.</param>
/// <param name="Color">The colour.</param>
public sealed record TextItem(Point Origin, ShapedText Text, int Start, int Count, Length Size, Color Color) : FrameItem
{
    /// <summary>Added to the advance of each space (U+0020, U+00A0) to fill a line; may be negative.</summary>
    public Length SpaceStretch { get; init; }

    /// <summary>Whether the letters are slanted by the theme's angle, because the font has no italic.</summary>
    public bool IsSlanted { get; init; }

    /// <summary>The fact that the text prints; null for other text.</summary>
    public CitationId? Citation { get; init; }

    /// <summary>What the slice says where that differs from its clusters' text, e.g. a soft hyphen for a hyphen made by line breaking; null otherwise.</summary>
    public string? ActualText { get; init; }
}

/// <summary>Items moved together, such as a set line or a cell: made once, placed anywhere without copying. Brackets are balanced within it.</summary>
/// <param name="Origin">Where the items' own (0, 0) lies.</param>
/// <param name="Items">The items, in the order of painting and of reading.</param>
public sealed record GroupItem(Point Origin, ImmutableArray<FrameItem> Items) : FrameItem;

/// <summary>A filled or drawn outline.</summary>
/// <param name="Path">The outline.</param>
/// <param name="Fill">The colour within; null for none.</param>
/// <param name="Stroke">The line along it; null for none.</param>
public sealed record PathItem(Path Path, Color? Fill, Stroke? Stroke = null) : FrameItem
{
    /// <summary>The fact that the shape shows, as a bar of a chart does; null for other shapes.</summary>
    public CitationId? Citation { get; init; }
}

/// <summary>A picture.</summary>
/// <param name="Bounds">Where it stands; the picture is stretched to fill it.</param>
/// <param name="Image">The picture.</param>
public sealed record ImageItem(Rect Bounds, RasterImage Image) : FrameItem;

/// <summary>Shapes and pictures of which only what lies within a rectangle is seen, such as a picture that fills more than its place. All of one artifact; neither text nor brackets.</summary>
/// <param name="Bounds">The rectangle.</param>
/// <param name="Items">The shapes and pictures, in the order of painting; counted from where <paramref name="Bounds"/> is.</param>
public sealed record ClipItem(Rect Bounds, ImmutableArray<FrameItem> Items) : FrameItem;

/// <summary>The area that follows a link when clicked. A link broken over lines has one for each.</summary>
/// <param name="Bounds">The area.</param>
/// <param name="Link">The node of the link, page reference or contents entry's link; exporters find its target there.</param>
public sealed record LinkItem(Rect Bounds, NodeId Link) : FrameItem;

/// <summary>The place that links to a node lead to.</summary>
/// <param name="Node">The node.</param>
/// <param name="Position">The top left corner to show.</param>
public sealed record DestinationItem(NodeId Node, Point Position) : FrameItem;

/// <summary>Begins the content of a node. A node whose content continues begins again on the next page or column.</summary>
/// <param name="Node">The node.</param>
/// <param name="Part">Which part of it.</param>
public sealed record TagStart(NodeId Node, TagPart Part = TagPart.Content) : FrameItem
{
    /// <summary>The texts of a drawing that it prints, in order: it may have room for some only. Empty for a node that prints all of its text.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];
}

/// <summary>Ends what the last open <see cref="TagStart"/> began.</summary>
public sealed record TagEnd : FrameItem;

/// <summary>Begins something that is on the page but not part of the report's text.</summary>
/// <param name="Kind">What it is.</param>
public sealed record ArtifactStart(ArtifactKind Kind) : FrameItem;

/// <summary>Ends what the last open <see cref="ArtifactStart"/> began.</summary>
public sealed record ArtifactEnd : FrameItem;

/// <summary>Which part of a node a tag marks.</summary>
public enum TagPart
{
    /// <summary>Its content.</summary>
    Content,

    /// <summary>Its label: the bullet or number of a list item, the mark of a note.</summary>
    Label,
}

/// <summary>What an artifact is (ISO 32000-1:2008, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Decoration: rules, backgrounds, leader dots.</summary>
    Layout,

    /// <summary>Running head.</summary>
    Header,

    /// <summary>Running foot.</summary>
    Footer,

    /// <summary>What is repeated on a continuation page, such as the header rows of a table.</summary>
    Repeated,
}
