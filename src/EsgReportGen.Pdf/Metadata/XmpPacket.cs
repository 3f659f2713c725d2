using System.Globalization;
using System.Text;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>The metadata as an XMP packet (ISO 16684-1), with the description of the PDF/UA property that PDF/A asks for (ISO 19005-3:2012, 6.6.2.3).</summary>
internal static class XmpPacket
{
    private const string ExtensionSchema = """
          <pdfaExtension:schemas>
           <rdf:Bag>
            <rdf:li rdf:parseType="Resource">
             <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:property>
              <rdf:Seq>
               <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
               </rdf:li>
              </rdf:Seq>
             </pdfaSchema:property>
            </rdf:li>
           </rdf:Bag>
          </pdfaExtension:schemas>

        """;

    /// <summary>The packet as UTF-8; it names only the standards that the file keeps.</summary>
    public static byte[] Build(FileMetadata metadata, PdfStandards standards)
    {
        var date = metadata.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xml = new StringBuilder(4096);
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append("  <rdf:Description rdf:about=\"\"");
        AppendNamespaces(xml);
        xml.Append(">\n");
        Append(xml, "dc:format", "application/pdf");
        AppendList(xml, "dc:title", "Alt", " xml:lang=\"x-default\"", metadata.Title);
        if (metadata.Author.Length > 0)
            AppendList(xml, "dc:creator", "Seq", string.Empty, metadata.Author);
        if (metadata.Subject.Length > 0)
            AppendList(xml, "dc:description", "Alt", " xml:lang=\"x-default\"", metadata.Subject);
        AppendList(xml, "dc:language", "Bag", string.Empty, metadata.Language);
        Append(xml, "xmp:CreatorTool", FileMetadata.Producer);
        Append(xml, "xmp:CreateDate", date);
        Append(xml, "xmp:ModifyDate", date);
        Append(xml, "pdf:Producer", FileMetadata.Producer);
        AppendStandards(xml, standards);
        xml.Append("  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void AppendStandards(StringBuilder xml, PdfStandards standards)
    {
        if (standards.HasFlag(PdfStandards.A3a))
        {
            Append(xml, "pdfaid:part", "3");
            Append(xml, "pdfaid:conformance", "A");
        }

        if (!standards.HasFlag(PdfStandards.Ua1))
            return;
        Append(xml, "pdfuaid:part", "1");
        if (standards.HasFlag(PdfStandards.A3a))
            xml.Append(ExtensionSchema.ReplaceLineEndings("\n"));
    }

    private static void AppendNamespaces(StringBuilder xml)
    {
        AppendNamespace(xml, "dc", "http://purl.org/dc/elements/1.1/");
        AppendNamespace(xml, "xmp", "http://ns.adobe.com/xap/1.0/");
        AppendNamespace(xml, "pdf", "http://ns.adobe.com/pdf/1.3/");
        AppendNamespace(xml, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        AppendNamespace(xml, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        AppendNamespace(xml, "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
        AppendNamespace(xml, "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#");
        AppendNamespace(xml, "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
    }

    private static void AppendNamespace(StringBuilder xml, string prefix, string uri) =>
        xml.Append("\n    xmlns:").Append(prefix).Append("=\"").Append(uri).Append('"');

    private static void Append(StringBuilder xml, string name, string value)
    {
        xml.Append("   <").Append(name).Append('>');
        AppendEscaped(xml, value);
        xml.Append("</").Append(name).Append(">\n");
    }

    private static void AppendList(StringBuilder xml, string name, string container, string attributes, string value)
    {
        xml.Append("   <").Append(name).Append("><rdf:").Append(container).Append("><rdf:li").Append(attributes).Append('>');
        AppendEscaped(xml, value);
        xml.Append("</rdf:li></rdf:").Append(container).Append("></").Append(name).Append(">\n");
    }

    private static void AppendEscaped(StringBuilder xml, string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),

                // XML 1.0 has no way to write other control characters.
                < ' ' or 0xFFFE or 0xFFFF => xml.Append(' '),
                _ => xml.Append(rune.ToString()),
            };
        }
    }
}
