using System.Collections.Generic;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>The places that links, the outline and addresses from outside (<c>report.pdf#climate</c>) lead to.</summary>
internal sealed class Destinations
{
    private readonly Dictionary<NodeId, Destination> places = [];
    private readonly Dictionary<NodeId, string> nameOf = [];
    private readonly SortedDictionary<string, Destination> named = new(Comparer<string>.Create(TreeWriter.Compare));
    private readonly StructTree tree;

    public Destinations(StructTree tree, PageContent[] pages)
    {
        this.tree = tree;
        for (var page = 0; page < pages.Length; page++)
        {
            foreach (var place in pages[page].Places)
                places.TryAdd(place.Node, new Destination(page, place.Position.X.Points, place.Position.Y.Points));
        }

        // A chapter's id is the name of its first page, and may also be the id of its first heading: the first one counts.
        foreach (var anchor in tree.Anchors)
        {
            if (Find(anchor.Node) is { } place && named.TryAdd(anchor.Name, place))
                nameOf.TryAdd(anchor.Node, anchor.Name);
        }
    }

    /// <summary>The named places, ordered by name.</summary>
    public IReadOnlyCollection<KeyValuePair<string, Destination>> Named => named;

    /// <summary>Where a node stands: where layout says, or else the page of its first content; null if it is on no page.</summary>
    public Destination? Find(NodeId node)
    {
        if (places.TryGetValue(node, out var place))
            return place;
        return tree.Find(node) is { } element && FirstPage(element) is { } page ? new Destination(page, null, null) : null;
    }

    /// <summary>Writes the place as name, or as page and position.</summary>
    public void Write(PdfBuffer buffer, NodeId node, Destination place, PdfReference[] pages, IReadOnlyList<Page> sizes)
    {
        if (nameOf.TryGetValue(node, out var name))
            buffer.Text(name);
        else
            place.Write(buffer, pages, sizes);
    }

    private int? FirstPage(StructElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Kind == StructKidKind.MarkedContent)
                return kid.Page;
            if (kid.Kind == StructKidKind.Element && FirstPage(tree.Elements[kid.Number]) is { } page)
                return page;
        }

        return null;
    }
}
