using System.Collections.Generic;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Structure;

/// <summary>An element of the structure tree in the making. Created in document order, so that a parent's index is below its children's.</summary>
internal sealed class StructElement
{
    private List<StructKid>? kids;

    public StructElement(int index, StructType type, StructElement? parent)
    {
        Index = index;
        Type = type;
        Parent = parent;
        BoundsOwner = type is StructType.Table or StructType.Figure ? index : type == StructType.Note ? -1 : parent?.BoundsOwner ?? -1;
    }

    /// <summary>Its index among all elements.</summary>
    public int Index { get; }

    /// <summary>What it is.</summary>
    public StructType Type { get; set; }

    /// <summary>The element it stands in; null only for the whole report.</summary>
    public StructElement? Parent { get; }

    /// <summary>What stands in it, in reading order: child elements, marked content, annotations.</summary>
    public IReadOnlyList<StructKid> Kids => kids ?? (IReadOnlyList<StructKid>)[];

    /// <summary>Whether it stands among its parent's kids. Inline elements enter there when their text first appears on a page.</summary>
    public bool IsAttached { get; private set; }

    /// <summary>The note that is read right after this call of it; null for none.</summary>
    public StructElement? NoteAtCall { get; set; }

    /// <summary>Where a link leads; null for what is no link.</summary>
    public LinkData? Link { get; set; }

    /// <summary>Language tag where it differs from its surroundings.</summary>
    public string? Language { get; set; }

    /// <summary>Alternative text of a figure.</summary>
    public string? AlternativeText { get; set; }

    /// <summary>Whether it is drawn and its texts stand where the drawing has room for them, in no order and not all: a chart.</summary>
    public bool IsDrawing { get; set; }

    /// <summary>Its identifier within the file; null for none.</summary>
    public string? Identifier { get; set; }

    /// <summary>What a cell covers and heads; null for none.</summary>
    public CellAttributes? Cell { get; set; }

    /// <summary>How the items of a list are numbered; null for what is no list.</summary>
    public string? ListNumbering { get; set; }

    /// <summary>Whether it and what is in it is written from right to left; said once, at the top.</summary>
    public bool IsRightToLeft { get; set; }

    /// <summary>Index of the nearest table or figure whose bounding box this content widens; -1 for none.</summary>
    public int BoundsOwner { get; }

    /// <summary>Whether an annotation follows its link.</summary>
    public bool HasAnnotation { get; private set; }

    /// <summary>Whether there is content in it or below it; known after all pages.</summary>
    public bool HasContent { get; set; }

    /// <summary>Its object; none while it has no content.</summary>
    public PdfReference Reference { get; set; }

    /// <summary>Adds marked content, and this element to its parent if it is not there yet.</summary>
    public void AddContent(int page, int markedContent) => Add(new StructKid(StructKidKind.MarkedContent, page, markedContent));

    /// <summary>Adds an annotation.</summary>
    /// <param name="page">Index of its page.</param>
    /// <param name="annotation">Its index among all annotations.</param>
    public void AddAnnotation(int page, int annotation)
    {
        HasAnnotation = true;
        Add(new StructKid(StructKidKind.Annotation, page, annotation));
    }

    /// <summary>Puts the element behind what its parent holds so far, and the note it calls behind it.</summary>
    public void Attach()
    {
        if (IsAttached || Parent is null)
            return;
        IsAttached = true;
        Parent.Attach();
        (Parent.kids ??= new List<StructKid>(2)).Add(new StructKid(StructKidKind.Element, -1, Index));
        NoteAtCall?.Attach();
    }

    private void Add(StructKid kid)
    {
        Attach();
        HasContent = true;
        (kids ??= new List<StructKid>(1)).Add(kid);
    }
}

/// <summary>Something that stands in a structure element.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">Index of its page; -1 for an element.</param>
/// <param name="Number">Index of the element or annotation, or the number of the marked content on the page.</param>
internal readonly record struct StructKid(StructKidKind Kind, int Page, int Number);

/// <summary>What can stand in a structure element.</summary>
internal enum StructKidKind : byte
{
    /// <summary>Another element.</summary>
    Element,

    /// <summary>Marked content of a page.</summary>
    MarkedContent,

    /// <summary>An annotation.</summary>
    Annotation,
}
