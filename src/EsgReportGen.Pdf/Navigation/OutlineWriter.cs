using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>The outline beside the pages, from the headings (ISO 32000-1:2008, 12.3.3). Chapters are shown, what is in them is folded.</summary>
internal sealed class OutlineWriter
{
    private readonly List<Item> items = [];

    public OutlineWriter(StructTree tree, Destinations destinations)
    {
        var open = new Stack<int>();
        foreach (var heading in tree.Headings)
        {
            if (destinations.Find(heading.Node) is not { } place || heading.Title.Length == 0)
                continue;
            while (open.Count > 0 && items[open.Peek()].Heading.Level >= heading.Level)
                open.Pop();
            Add(heading, place, open.Count == 0 ? -1 : open.Peek());
            open.Push(items.Count - 1);
        }
    }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => items.Count == 0;

    /// <summary>Writes the outline.</summary>
    /// <returns>Its root.</returns>
    public PdfReference Write(FileBuilder file, Destinations destinations, PdfReference[] pages, IReadOnlyList<Page> sizes)
    {
        var root = file.Allocate();
        foreach (var item in items)
            item.Reference = file.Allocate();
        var (first, last, count) = (default(PdfReference), default(PdfReference), 0);
        foreach (var item in items)
        {
            if (item.Parent >= 0)
                continue;
            first = first.IsNone ? item.Reference : first;
            last = item.Reference;
            count++;
        }

        file.Begin(root).Raw("<< /Type /Outlines /First "u8).Reference(first).Raw(" /Last "u8).Reference(last).Raw(" /Count "u8).Integer(count).Raw(" >>"u8);
        file.End();
        foreach (var item in items)
        {
            var buffer = file.Begin(item.Reference).Raw("<< /Title "u8).Text(item.Heading.Title);
            buffer.Raw(" /Parent "u8).Reference(item.Parent < 0 ? root : items[item.Parent].Reference);
            WriteNeighbour(buffer, " /Prev "u8, item.Previous);
            WriteNeighbour(buffer, " /Next "u8, item.Next);
            WriteNeighbour(buffer, " /First "u8, item.First);
            WriteNeighbour(buffer, " /Last "u8, item.Last);
            if (item.Children > 0)
                buffer.Raw(" /Count "u8).Integer(-item.Children);
            buffer.Raw(" /Dest "u8);
            destinations.Write(buffer, item.Heading.Node, item.Place, pages, sizes);
            buffer.Raw(" >>"u8);
            file.End();
        }

        return root;
    }

    private void WriteNeighbour(PdfBuffer buffer, System.ReadOnlySpan<byte> key, int item)
    {
        if (item >= 0)
            buffer.Raw(key).Reference(items[item].Reference);
    }

    private void Add(Heading heading, Destination place, int parent)
    {
        var index = items.Count;
        var item = new Item(heading, place, parent);
        if (parent >= 0)
        {
            var above = items[parent];
            above.Children++;
            if (above.First < 0)
                above.First = index;
            item.Previous = above.Last;
            above.Last = index;
        }
        else
        {
            item.Previous = items.FindLastIndex(i => i.Parent < 0);
        }

        if (item.Previous >= 0)
            items[item.Previous].Next = index;
        items.Add(item);
    }

    private sealed class Item(Heading heading, Destination place, int parent)
    {
        public Heading Heading { get; } = heading;

        public Destination Place { get; } = place;

        public int Parent { get; } = parent;

        public int Previous { get; set; } = -1;

        public int Next { get; set; } = -1;

        public int First { get; set; } = -1;

        public int Last { get; set; } = -1;

        public int Children { get; set; }

        public PdfReference Reference { get; set; }
    }
}
