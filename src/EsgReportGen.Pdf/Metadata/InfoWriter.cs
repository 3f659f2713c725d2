using System.Globalization;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>The information dictionary (ISO 32000-1:2008, 14.3.3).</summary>
internal static class InfoWriter
{
    /// <summary>Writes it.</summary>
    public static void Write(PdfBuffer buffer, FileMetadata metadata)
    {
        buffer.Raw("<< /Title "u8).Text(metadata.Title);
        if (metadata.Author.Length > 0)
            buffer.Raw(" /Author "u8).Text(metadata.Author);
        if (metadata.Subject.Length > 0)
            buffer.Raw(" /Subject "u8).Text(metadata.Subject);
        buffer.Raw(" /Creator "u8).Text(FileMetadata.Producer).Raw(" /Producer "u8).Text(FileMetadata.Producer);
        var date = DateText(metadata.Date);
        buffer.Raw(" /CreationDate "u8).Ascii(date).Raw(" /ModDate "u8).Ascii(date).Raw(" >>"u8);
    }

    /// <summary>A moment as PDF writes it, in UTC.</summary>
    public static string DateText(System.DateTimeOffset date) =>
        date.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
}
