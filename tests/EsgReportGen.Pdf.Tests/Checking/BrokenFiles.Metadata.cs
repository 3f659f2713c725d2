using System;
using System.Collections.Generic;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Metadata() =>
    [
        Packet("no PDF/UA", "part of http://www.aiim.org/pdfua", "<pdfuaid:part>1</pdfuaid:part>", ""),
        Packet("another part of PDF/UA", "part of http://www.aiim.org/pdfua", "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        Packet("another part of PDF/A", "part of http://www.aiim.org/pdfa/", "<pdfaid:part>3<", "<pdfaid:part>2<"),
        Packet("another level of PDF/A", "conformance of http://www.aiim.org/pdfa/", "conformance>A<", "conformance>B<"),
        Packet("schema not described", "the schema of PDF/UA", "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<", "<pdfaSchema:namespaceURI>http://example.org/<"),
        Packet("packet without its beginning", "the packet's beginning", "<?xpacket begin", "<?xpackit begin"),
        Packet("packet without its end", "the packet's end", "<?xpacket end=\"w\"?>", ""),
        Packet("packet that is no XML", "metadata: cannot be read", "</rdf:RDF>", ""),
        Packet("title in a list", "dc:title is no Alt", "<dc:title><rdf:Alt>", "<dc:title><rdf:Bag>", "</rdf:Alt></dc:title>", "</rdf:Bag></dc:title>"),
        Packet("author in a bag", "dc:creator is no Seq", "<dc:creator><rdf:Seq>", "<dc:creator><rdf:Bag>", "</rdf:Seq></dc:creator>", "</rdf:Bag></dc:creator>"),
        Packet("title without a language", "7.1: dc:title", " xml:lang=\"x-default\"", ""),
        Packet("language of another file", "dc:language differs from Lang", "<rdf:li>en<", "<rdf:li>de<"),
        Packet("another author", "Author differs from the packet", "<rdf:li>Example Group<", "<rdf:li>Somebody<"),
        Packet("another program", "Creator differs from the packet", "<xmp:CreatorTool>EsgReportGen<", "<xmp:CreatorTool>Word<"),
        Packet("another day", "CreationDate differs from the packet", "<xmp:CreateDate>2024", "<xmp:CreateDate>2023"),
        Case("another title", "Title differs from the packet", e => e.At(e.Trailer["Info"]).Entries["Title"] = Text("Another")),
        Case("packet of no type", "the stream's types", e => e.At(e.Catalog["Metadata"]).Entries.Remove("Subtype")),
        Case("no packet", "metadata: cannot be read", e => e.Catalog.Entries.Remove("Metadata")),
    ];

    private static (string Name, string Finding, Action<PdfEdit> Break) Packet(string name, string finding, params string[] texts) => Case(name, finding, e =>
    {
        for (var i = 0; i < texts.Length; i += 2)
            e.Replace(e.Catalog["Metadata"], texts[i], texts[i + 1]);
    });
}
