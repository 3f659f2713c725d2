using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>Writes the catalog and what describes the file as a whole: information, XMP, colour profile, outline, names, labels.</summary>
internal sealed class CatalogWriter
{
    private readonly FileBuilder file;
    private readonly FileMetadata metadata;
    private readonly PdfStandards standards;
    private readonly PdfReference packet;
    private readonly PdfReference profile;

    public CatalogWriter(FileBuilder file, FileMetadata metadata, PdfStandards standards)
    {
        this.file = file;
        this.metadata = metadata;
        this.standards = standards;
        Root = file.Allocate();
        Information = file.Allocate();
        packet = file.Allocate();
        profile = KeepsColours ? file.Allocate() : default;
        InfoWriter.Write(file.Begin(Information), metadata);
        file.End();

        // Uncompressed, so that tools that know no PDF can find it (ISO 16684-1).
        file.Stream(packet, "/Type /Metadata /Subtype /XML"u8, XmpPacket.Build(metadata, standards), default);
        if (KeepsColours)
            file.CompressedStream(profile, "/N 3"u8, IccProfile.Srgb);
    }

    /// <summary>The catalog.</summary>
    public PdfReference Root { get; }

    /// <summary>The information dictionary.</summary>
    public PdfReference Information { get; }

    private bool KeepsColours => standards.HasFlag(PdfStandards.A3a);

    /// <summary>Writes the catalog.</summary>
    public void Write(CatalogParts parts, IReadOnlyList<Page> pages, PdfReference[] pageReferences, StructTree tree, Destinations destinations)
    {
        var outline = new OutlineWriter(tree, destinations);
        var outlineRoot = outline.IsEmpty ? default : outline.Write(file, destinations, pageReferences, pages);
        var names = WriteDestinations(destinations, pageReferences, pages);
        var buffer = file.Begin(Root).Raw("<< /Type /Catalog /Pages "u8).Reference(parts.Pages).Raw(" /Metadata "u8).Reference(packet);
        if (!parts.Structure.IsNone)
            buffer.Raw(" /MarkInfo << /Marked true >> /StructTreeRoot "u8).Reference(parts.Structure);
        buffer.Raw(" /Lang "u8).Ascii(metadata.Language).Raw(" /ViewerPreferences << /DisplayDocTitle true >>"u8);
        WriteColours(buffer);
        if (!outlineRoot.IsNone)
            buffer.Raw(" /Outlines "u8).Reference(outlineRoot).Raw(" /PageMode /UseOutlines"u8);
        WriteNames(buffer, names, parts);
        buffer.Raw(" /PageLabels "u8);
        PageLabels.Write(buffer, pages);
        buffer.Raw(" >>"u8);
        file.End();
    }

    private void WriteColours(PdfBuffer buffer)
    {
        if (!KeepsColours)
            return;
        buffer.Raw(" /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"u8);
        buffer.Raw(" /Info (sRGB IEC61966-2.1) /DestOutputProfile "u8).Reference(profile).Raw(" >>]"u8);
    }

    private static void WriteNames(PdfBuffer buffer, PdfReference destinations, CatalogParts parts)
    {
        if (!parts.Attachments.Specifications.IsEmpty)
        {
            buffer.Raw(" /AF ["u8);
            foreach (var specification in parts.Attachments.Specifications)
                buffer.Reference(specification).Byte((byte)' ');
            buffer.Byte((byte)']');
        }

        if (destinations.IsNone && parts.Attachments.Names.IsNone)
            return;
        buffer.Raw(" /Names <<"u8);
        if (!destinations.IsNone)
            buffer.Raw(" /Dests "u8).Reference(destinations);
        if (!parts.Attachments.Names.IsNone)
            buffer.Raw(" /EmbeddedFiles "u8).Reference(parts.Attachments.Names);
        buffer.Raw(" >>"u8);
    }

    private PdfReference WriteDestinations(Destinations destinations, PdfReference[] pageReferences, IReadOnlyList<Page> pages)
    {
        if (destinations.Named.Count == 0)
            return default;
        var tree = new TreeWriter(file, isNames: true);
        foreach (var (name, place) in destinations.Named)
            place.Write(tree.Begin(name), pageReferences, pages);
        return tree.Finish();
    }
}
