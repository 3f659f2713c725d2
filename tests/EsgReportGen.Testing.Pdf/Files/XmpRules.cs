using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using EsgReportGen.Pdf;

namespace EsgReportGen.Testing.Pdf.Files;

/// <summary>The XMP packet: its form, its kinds of values, and that it agrees with Info and catalog (ISO 19005-3, 6.6; ISO 14289-1, 5, 7.1).</summary>
internal static class XmpRules
{
    private const string Ua = "http://www.aiim.org/pdfua/ns/id/";
    private const string A = "http://www.aiim.org/pdfa/ns/id/";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static void Check(CheckedFile file)
    {
        var stream = file.Reader.Dictionary(file.Catalog["Metadata"]);
        file.Require(file.Name(stream["Type"]) == "Metadata" && file.Name(stream["Subtype"]) == "XML", "6.6.2", "the stream's types");
        file.Require(stream["Filter"] == EsgReportGen.Pdf.Reading.PdfValue.Null, "6.6.2", "the packet is compressed, and tools cannot find it");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Reader.Data(stream).Span);
        file.Require(text.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>", StringComparison.Ordinal), "6.6.2", "the packet's beginning");
        file.Require(text.EndsWith("<?xpacket end=\"w\"?>", StringComparison.Ordinal), "6.6.2", "the packet's end");
        var packet = XDocument.Parse(text);
        CheckStandards(file, packet);
        CheckValues(file, packet);
        CheckInformation(file, packet);
    }

    private static void CheckStandards(CheckedFile file, XDocument packet)
    {
        Is(Ua + "part", file.Standards.HasFlag(PdfStandards.Ua1) ? "1" : null, "5");
        Is(A + "part", file.Standards.HasFlag(PdfStandards.A3a) ? "3" : null, "6.6.4");
        Is(A + "conformance", file.Standards.HasFlag(PdfStandards.A3a) ? "A" : null, "6.6.4");
        foreach (var (name, prefix) in new[] { (Ua, "pdfuaid"), (A, "pdfaid") })
        {
            foreach (var element in packet.Descendants().Where(e => e.Name.NamespaceName == name))
                file.Require(element.GetPrefixOfNamespace(name) == prefix, "6.6.4", $"the prefix of {name}");
        }

        // The namespace of PDF/UA is not among those that PDF/A knows.
        var isDescribed = packet.Descendants().Any(e => e.Name.LocalName == "namespaceURI" && e.Value == Ua && e.Ancestors().Any(a => a.Name == (XNamespace)Extension + "schemas"));
        file.Require(isDescribed == (file.Standards == (PdfStandards.Ua1 | PdfStandards.A3a)), "6.6.2.3", "the schema of PDF/UA");

        void Is(string name, string? expected, string rule)
        {
            var at = name.LastIndexOf('/') + 1;
            var found = packet.Descendants((XNamespace)name[..at] + name[at..]).Select(e => e.Value).ToArray();
            file.Require(found.SequenceEqual(expected is null ? [] : [expected]), rule, $"{name[at..]} of {name[..at]} is not what the file keeps");
        }
    }

    private static void CheckValues(CheckedFile file, XDocument packet)
    {
        foreach (var (name, container) in new[] { ("title", "Alt"), ("description", "Alt"), ("rights", "Alt"), ("creator", "Seq"), ("subject", "Bag"), ("language", "Bag") })
        {
            foreach (var element in packet.Descendants(Dc + name))
                file.Require(element.Elements().SingleOrDefault()?.Name == Rdf + container, "6.6.2", $"dc:{name} is no {container}");
        }

        var title = packet.Descendants(Dc + "title").SingleOrDefault()?.Descendants(Rdf + "li").SingleOrDefault();
        file.Require(title?.Attribute(XNamespace.Xml + "lang")?.Value == "x-default" && title.Value.Trim().Length > 0, "7.1", "dc:title");
        file.Require(packet.Descendants(Dc + "language").SingleOrDefault()?.Value == file.Text(file.Catalog["Lang"]), "7.2", "dc:language differs from Lang");
    }

    private static void CheckInformation(CheckedFile file, XDocument packet)
    {
        var information = file.Reader.Dictionary(file.Reader.Trailer["Info"]);
        Agree("Title", packet.Descendants(Dc + "title").SingleOrDefault()?.Value);
        Agree("Author", packet.Descendants(Dc + "creator").SingleOrDefault()?.Value);
        Agree("Subject", packet.Descendants(Dc + "description").SingleOrDefault()?.Value);
        Agree("Producer", packet.Descendants((XNamespace)"http://ns.adobe.com/pdf/1.3/" + "Producer").SingleOrDefault()?.Value);
        Agree("Creator", packet.Descendants(Xmp + "CreatorTool").SingleOrDefault()?.Value);
        AgreeInTime("CreationDate", packet.Descendants(Xmp + "CreateDate").SingleOrDefault()?.Value);
        AgreeInTime("ModDate", packet.Descendants(Xmp + "ModifyDate").SingleOrDefault()?.Value);

        void Agree(string key, string? value) => file.Require(file.Text(information[key]) is not { } text || text == value, "6.6.3", $"{key} differs from the packet");

        void AgreeInTime(string key, string? value) =>
            file.Require(file.Text(information[key]) is { } date && value is not null && Digits(date) == Digits(value), "6.6.3", $"{key} differs from the packet");
    }

    private static string Digits(string date) => string.Concat(date.Where(char.IsAsciiDigit));
}
