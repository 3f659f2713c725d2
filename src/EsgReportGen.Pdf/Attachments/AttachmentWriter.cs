using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Pdf.Metadata;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Attachments;

/// <summary>Writes the attached files (ISO 32000-1:2008, 7.11.4; ISO 19005-3:2012, 6.8).</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes them all.</summary>
    public static AttachedFiles Write(FileBuilder file, PackedAttachment[] attachments, FileMetadata metadata, bool isCompressed)
    {
        if (attachments.Length == 0)
            return new AttachedFiles([], default);
        var references = ImmutableArray.CreateBuilder<PdfReference>(attachments.Length);
        var byName = new SortedDictionary<string, PdfReference>(Comparer<string>.Create(TreeWriter.Compare));
        foreach (var attachment in attachments)
        {
            references.Add(Write(file, attachment, metadata, isCompressed));
            byName.Add(attachment.Attachment.Name, references[^1]);
        }

        var names = new TreeWriter(file, isNames: true);
        foreach (var (name, reference) in byName)
            names.Begin(name).Reference(reference);
        return new AttachedFiles(references.MoveToImmutable(), names.Finish());
    }

    private static PdfReference Write(FileBuilder file, PackedAttachment packed, FileMetadata metadata, bool isCompressed)
    {
        var attachment = packed.Attachment;
        var specification = file.Allocate();
        var stream = file.Allocate();
        var buffer = file.Begin(specification).Raw("<< /Type /Filespec /F "u8).Text(attachment.Name).Raw(" /UF "u8).Text(attachment.Name);
        buffer.Raw(" /Desc "u8).Text(attachment.Description).Raw(" /AFRelationship "u8).Name(NameOf(attachment.Relationship));
        buffer.Raw(" /EF << /F "u8).Reference(stream).Raw(" /UF "u8).Reference(stream).Raw(" >> >>"u8);
        file.End();
        using var entries = new PdfBuffer(128);
        entries.Raw("/Type /EmbeddedFile /Subtype "u8).Name(attachment.MediaType).Raw(" /Params << /Size "u8).Integer(attachment.Content.Length);
        entries.Raw(" /ModDate "u8).Ascii(InfoWriter.DateText(metadata.Date)).Raw(" /CheckSum <"u8);
        foreach (var part in packed.CheckSum)
            entries.HexByte(part);
        entries.Raw("> >>"u8);
        file.Stream(stream, entries.Written, packed.Data, isCompressed ? "/FlateDecode"u8 : default);
        return specification;
    }

    private static string NameOf(AttachmentRelationship relationship) => relationship switch
    {
        AttachmentRelationship.Source => "Source",
        AttachmentRelationship.Data => "Data",
        AttachmentRelationship.Alternative => "Alternative",
        AttachmentRelationship.Supplement => "Supplement",
        _ => "Unspecified",
    };
}
