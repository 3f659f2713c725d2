using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Identifiers are unique and indexed, and what cells name are headings (ISO 32000-1:2008, 14.7.2 and 14.8.5.7).</summary>
internal static class IdentifierRules
{
    public static void Check(CheckedFile file)
    {
        var nodes = new Dictionary<string, StructNode>(StringComparer.Ordinal);
        foreach (var node in file.Structure.Nodes)
        {
            if (file.Text(node.Dictionary["ID"]) is { } identifier && !nodes.TryAdd(identifier, node))
                file.Report("7.9", $"{node.Path}: the ID {identifier} is used twice");
        }

        var index = file.Structure.Root is { } root ? TreeReader.Names(file, root["IDTree"], "IDTree") : [];
        foreach (var identifier in nodes.Keys.Except(index.Keys))
            file.Report("identifiers", $"the ID {identifier} is not in the IDTree");
        foreach (var (identifier, target) in index)
            file.Require(nodes.TryGetValue(identifier, out var node) && target.Equals(new PdfLink(node.Number)), "identifiers", $"the IDTree's {identifier} is another element");
        foreach (var node in file.Structure.Nodes)
        {
            foreach (var header in file.Reader.Items(node.Attribute("Table", "Headers")))
                file.Require(file.Text(header) is { } name && nodes.TryGetValue(name, out var heading) && heading.Type == "TH", "7.5", $"{node.Path}: Headers names {file.Text(header)}, which is no TH");
        }
    }
}
