using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Reads the structure tree in the order of reading, and notes what it points at that is not there.</summary>
internal sealed class StructReader
{
    private const int Deepest = 200;

    private readonly CheckedFile file;
    private readonly HashSet<int> reached = [];

    public StructReader(CheckedFile file)
    {
        this.file = file;
        if (file.Dictionary(file.Catalog["StructTreeRoot"]) is not { } root)
            return;
        Root = root;
        var top = KidsOf(root);
        file.Require(top.Count == 1, "structure", "the tree is not one element");
        foreach (var link in top.OfType<PdfLink>())
            Walk(link, null, 0);
    }

    /// <summary>The root of the tree; null for a file without one.</summary>
    public PdfDictionary? Root { get; }

    /// <summary>All elements, a parent before its kids.</summary>
    public List<StructNode> Nodes { get; } = [];

    /// <summary>Which element owns a mark of a page.</summary>
    public Dictionary<(CheckedPage Page, int Mark), StructNode> MarkOwners { get; } = [];

    /// <summary>Which element owns an annotation, by its object number.</summary>
    public Dictionary<int, StructNode> AnnotationOwners { get; } = [];

    private IReadOnlyList<PdfValue> KidsOf(PdfDictionary element) => file.Reader.Resolve(element["K"]) switch
    {
        PdfArray array => array.Items,
        PdfNumber number => [number],
        PdfDictionary => [element["K"]],
        _ => [],
    };

    private void Walk(PdfLink link, StructNode? parent, int depth)
    {
        if (!reached.Add(link.Number))
        {
            file.Report("structure", $"{parent?.Path}: element {link.Number} is reached twice");
            return;
        }

        var node = new StructNode(file, link.Number, parent);
        Nodes.Add(node);
        parent?.Content.Add(new StructContent(node, null, null));
        var up = parent is null ? file.Catalog["StructTreeRoot"] : new PdfLink(parent.Number);
        file.Require(node.Dictionary["P"].Equals(up), "structure", $"{node.Path}: P is not the parent");
        file.Require(file.Name(node.Dictionary["Type"]) is null or "StructElem", "structure", $"{node.Path}: Type");
        file.Require(depth < Deepest, "structure", $"{node.Path}: too deep");
        if (depth >= Deepest)
            return;
        foreach (var kid in KidsOf(node.Dictionary))
            Add(node, kid, depth);
    }

    private void Add(StructNode node, PdfValue kid, int depth)
    {
        switch (kid)
        {
            case PdfLink link when file.Dictionary(link)?.Entries.ContainsKey("S") == true:
                Walk(link, node, depth + 1);
                break;
            case PdfNumber number:
                AddMark(node, file.PageOf(node.Dictionary["Pg"]), (int)number.Value);
                break;
            case PdfDictionary reference when file.Name(reference["Type"]) == "MCR":
                AddMark(node, file.PageOf(reference.Entries.GetValueOrDefault("Pg", node.Dictionary["Pg"])), (int)file.Number(reference["MCID"])!.Value);
                break;
            case PdfDictionary reference when file.Name(reference["Type"]) == "OBJR":
                AddAnnotation(node, file.PageOf(reference.Entries.GetValueOrDefault("Pg", node.Dictionary["Pg"])), reference["Obj"]);
                break;
            default:
                file.Report("structure", $"{node.Path}: a kid of no known kind");
                break;
        }
    }

    private void AddMark(StructNode node, CheckedPage? page, int number)
    {
        var mark = page?.Scan.Marks.FirstOrDefault(m => m.Number == number);
        if (page is null || mark is null)
        {
            file.Report("marks", $"{node.Path}: MCID {number} is on no page of the file");
            return;
        }

        if (!MarkOwners.TryAdd((page, number), node))
            file.Report("marks", $"{node.Path}: MCID {number} of {page.Name} has two owners");
        node.Content.Add(new StructContent(null, mark, null));
    }

    private void AddAnnotation(StructNode node, CheckedPage? page, PdfValue target)
    {
        if (target is not PdfLink { Number: var number } || page?.Annotations().Any(a => a.Number == number) != true)
        {
            file.Report("annotations", $"{node.Path}: its annotation is not on the page that it names");
            return;
        }

        if (!AnnotationOwners.TryAdd(number, node))
            file.Report("annotations", $"{node.Path}: annotation {number} has two owners");
        node.Content.Add(new StructContent(null, null, file.Dictionary(target)));
    }
}
