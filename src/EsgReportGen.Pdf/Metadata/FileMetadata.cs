using System;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>What the file says of itself: one value for the information dictionary and the XMP packet, so that they agree.</summary>
internal sealed record FileMetadata(string Title, string Author, string Subject, string Language, DateTimeOffset Date)
{
    /// <summary>The program that made the file.</summary>
    public const string Producer = "EsgReportGen";

    /// <summary>The metadata of a report.</summary>
    public static FileMetadata Of(ReportDocument report, PdfOptions options, DiagnosticBag diagnostics)
    {
        var metadata = report.Metadata;
        var title = metadata.Title.Trim();
        if (title.Length == 0)
        {
            title = metadata.Id.Length > 0 ? metadata.Id : "Report";
            diagnostics.Report(PdfDiagnostics.TitleMissing, SourceSpan.None, metadata.Id);
        }

        var date = options.Date ?? new DateTimeOffset(metadata.Date.Year, metadata.Date.Month, metadata.Date.Day, 0, 0, 0, TimeSpan.Zero);
        return new FileMetadata(title, metadata.Author.Trim(), metadata.Subject.Trim(), report.Language, date);
    }
}
