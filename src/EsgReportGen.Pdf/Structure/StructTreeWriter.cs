using System.Collections.Generic;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Writes the elements of the structure tree (ISO 32000-1:2008, 14.7.2) in document order.</summary>
internal sealed class StructTreeWriter
{
    private readonly StructTree tree;
    private readonly FileBuilder file;
    private readonly PdfReference[] pages;
    private readonly IReadOnlyList<PdfReference> annotations;
    private readonly Dictionary<int, (int Page, Bounds Bounds)> bounds = [];
    private readonly IReadOnlyList<Page> sizes;

    public StructTreeWriter(
        StructTree tree, FileBuilder file, PdfReference[] pages, IReadOnlyList<Page> sizes, IReadOnlyList<PdfReference> annotations, PageContent[] contents)
    {
        this.tree = tree;
        this.file = file;
        this.pages = pages;
        this.sizes = sizes;
        this.annotations = annotations;
        GatherBounds(contents);
    }

    /// <summary>Numbers all elements that have content, so that others can refer to them.</summary>
    public void Allocate()
    {
        foreach (var element in tree.Elements)
        {
            if (element.HasContent)
                element.Reference = file.Allocate();
        }
    }

    /// <summary>Writes all elements that have content.</summary>
    /// <param name="root">The root of the tree.</param>
    public void Write(PdfReference root)
    {
        foreach (var element in tree.Elements)
        {
            if (!element.HasContent)
                continue;
            Write(file.Begin(element.Reference), element, element.Parent?.Reference ?? root);
            file.End();
        }
    }

    private void Write(PdfBuffer buffer, StructElement element, PdfReference parent)
    {
        buffer.Raw("<< /Type /StructElem /S /"u8).Raw(element.Type.Name()).Raw(" /P "u8).Reference(parent);
        var page = FirstPage(element);
        if (page < 0 && bounds.TryGetValue(element.Index, out var box))
            page = box.Page;
        if (page >= 0)
            buffer.Raw(" /Pg "u8).Reference(pages[page]);
        WriteKids(buffer, element, page);
        WriteAttributes(buffer, element);
        if (element.Identifier is { } identifier)
            buffer.Raw(" /ID "u8).Ascii(identifier);
        if (element.Language is { } language)
            buffer.Raw(" /Lang "u8).Ascii(language);
        if (element.AlternativeText is { } text)
            buffer.Raw(" /Alt "u8).Text(text);
        buffer.Raw(" >>"u8);
    }

    private void WriteKids(PdfBuffer buffer, StructElement element, int page)
    {
        var count = 0;
        var start = buffer.Length;
        if (element.Kids is [{ Kind: StructKidKind.MarkedContent } only] && only.Page == page)
        {
            buffer.Raw(" /K "u8).Integer(only.Number);
            return;
        }

        buffer.Raw(" /K ["u8);
        foreach (var kid in element.Kids)
        {
            if (kid.Kind == StructKidKind.Element && !tree.Elements[kid.Number].HasContent)
                continue;
            if (count++ > 0)
                buffer.Byte((byte)' ');
            WriteKid(buffer, kid, page);
        }

        buffer.Byte((byte)']');
        if (count == 0)
            buffer.Truncate(start);
    }

    private void WriteKid(PdfBuffer buffer, StructKid kid, int page)
    {
        switch (kid.Kind)
        {
            case StructKidKind.Element:
                buffer.Reference(tree.Elements[kid.Number].Reference);
                break;
            case StructKidKind.MarkedContent when kid.Page == page:
                buffer.Integer(kid.Number);
                break;
            case StructKidKind.MarkedContent:
                buffer.Raw("<< /Type /MCR /Pg "u8).Reference(pages[kid.Page]).Raw(" /MCID "u8).Integer(kid.Number).Raw(" >>"u8);
                break;
            default:
                buffer.Raw("<< /Type /OBJR"u8);
                if (kid.Page != page)
                    buffer.Raw(" /Pg "u8).Reference(pages[kid.Page]);
                buffer.Raw(" /Obj "u8).Reference(annotations[kid.Number]).Raw(" >>"u8);
                break;
        }
    }

    private void WriteAttributes(PdfBuffer buffer, StructElement element)
    {
        if (element.IsRightToLeft)
            buffer.Raw(" /A << /O /Layout /WritingMode /RlTb >>"u8);
        else if (element.Cell is { } cell)
            WriteCell(buffer, cell);
        else if (element.ListNumbering is { } numbering)
            buffer.Raw(" /A << /O /List /ListNumbering "u8).Name(numbering).Raw(" >>"u8);
        else if (bounds.TryGetValue(element.Index, out var box))
            WriteBounds(buffer, box.Page, box.Bounds);
    }

    private static void WriteCell(PdfBuffer buffer, CellAttributes cell)
    {
        buffer.Raw(" /A << /O /Table"u8).Raw(cell.Scope switch
        {
            HeaderScope.Column => " /Scope /Column"u8,
            HeaderScope.Row or HeaderScope.RowGroup => " /Scope /Row"u8,
            _ => default,
        });
        if (cell.ColumnSpan > 1)
            buffer.Raw(" /ColSpan "u8).Integer(cell.ColumnSpan);
        if (cell.RowSpan > 1)
            buffer.Raw(" /RowSpan "u8).Integer(cell.RowSpan);
        if (!cell.Headers.IsEmpty)
        {
            buffer.Raw(" /Headers ["u8);
            foreach (var header in cell.Headers)
                buffer.Ascii(header);
            buffer.Byte((byte)']');
        }

        buffer.Raw(" >>"u8);
    }

    private void WriteBounds(PdfBuffer buffer, int page, Bounds box)
    {
        var height = sizes[page].Size.Height.Points;
        buffer.Raw(" /A << /O /Layout /Placement /Block /BBox ["u8).Real(box.Left).Byte((byte)' ').Real(height - box.Bottom);
        buffer.Byte((byte)' ').Real(box.Right).Byte((byte)' ').Real(height - box.Top).Raw("] >>"u8);
    }

    // A table over several pages has the box of its part on the first of them, which is the page that its element names.
    private void GatherBounds(PageContent[] contents)
    {
        for (var page = 0; page < contents.Length; page++)
        {
            foreach (var (element, box) in contents[page].Bounds)
                bounds.TryAdd(element, (page, box));
        }
    }

    private static int FirstPage(StructElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Kind != StructKidKind.Element)
                return kid.Page;
        }

        return -1;
    }
}
