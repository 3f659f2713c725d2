using System.IO.Compression;
using System.Security.Cryptography;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Attachments;

/// <summary>An attached file ready to be written. Packing takes longer than many pages and is done beside them.</summary>
/// <param name="Attachment">The file.</param>
/// <param name="Data">Its bytes, compressed if the PDF is.</param>
/// <param name="CheckSum">The MD5 of its bytes.</param>
internal sealed record PackedAttachment(PdfAttachment Attachment, byte[] Data, byte[] CheckSum)
{
    /// <summary>Packs a file.</summary>
    public static PackedAttachment Of(PdfAttachment attachment, bool isCompressed)
    {
        var content = attachment.Content.Span;

        // The format wants MD5, to find damage and not to keep anyone out (ISO 32000-1:2008, table 46).
#pragma warning disable CA5351
        return new PackedAttachment(attachment, isCompressed ? Deflate.Compress(content, CompressionLevel.SmallestSize) : content.ToArray(), MD5.HashData(content));
#pragma warning restore CA5351
    }
}
