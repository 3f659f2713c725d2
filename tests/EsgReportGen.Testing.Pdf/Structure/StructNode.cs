using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>An element of the structure tree as the file has it.</summary>
internal sealed class StructNode
{
    private readonly CheckedFile file;

    public StructNode(CheckedFile file, int number, StructNode? parent)
    {
        this.file = file;
        Number = number;
        Parent = parent;
        Dictionary = file.Reader.Dictionary(new PdfLink(number));
        Type = file.Name(Dictionary["S"]) ?? "?";
        Path = (parent?.Path ?? string.Empty) + "/" + Type;
    }

    public int Number { get; }

    public StructNode? Parent { get; }

    public PdfDictionary Dictionary { get; }

    public string Type { get; }

    /// <summary>Its type behind those of its ancestors.</summary>
    public string Path { get; }

    /// <summary>What stands in it, in the order of reading: elements, marks, annotations.</summary>
    public List<StructContent> Content { get; } = [];

    public IEnumerable<StructNode> Kids => Content.Where(c => c.Node is not null).Select(c => c.Node!);

    /// <summary>An attribute; <see cref="PdfValue.Null"/> if none of its attribute objects has it.</summary>
    public PdfValue Attribute(string owner, string key)
    {
        var objects = file.Reader.Resolve(Dictionary["A"]) is PdfArray several ? several.Items : [Dictionary["A"]];
        foreach (var attributes in objects.Select(file.Dictionary))
        {
            if (attributes is not null && file.Name(attributes["O"]) == owner && attributes.Entries.TryGetValue(key, out var value))
                return file.Reader.Resolve(value);
        }

        return PdfValue.Null;
    }

    /// <summary>A whole number of an attribute; 1 if absent.</summary>
    public int Span(string key) => Attribute("Table", key) is PdfNumber { Value: var value } ? (int)value : 1;

    /// <summary>What it says, with all below it.</summary>
    public string Text() => string.Concat(Content.Select(c => c.Node?.Text() ?? c.Mark?.Text.ToString() ?? string.Empty));
}

/// <summary>Something that stands in an element: one of the three.</summary>
internal readonly record struct StructContent(StructNode? Node, Content.MarkedContent? Mark, PdfDictionary? Annotation);
