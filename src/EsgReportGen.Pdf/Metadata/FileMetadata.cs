using System;
using System.Text;
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
        var title = Plain(metadata.Title);
        if (title.Length == 0)
        {
            title = metadata.Id.Length > 0 ? metadata.Id : "Report";
            diagnostics.Report(PdfDiagnostics.TitleMissing, SourceSpan.None, metadata.Id);
        }

        var date = options.Date ?? new DateTimeOffset(metadata.Date.Year, metadata.Date.Month, metadata.Date.Day, 0, 0, 0, TimeSpan.Zero);
        return new FileMetadata(title, Plain(metadata.Author), Plain(metadata.Subject), report.Language, date);
    }

    // XML cannot hold control characters and half characters, and the information dictionary must say the same as the packet.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return plain.ToString().Trim();
    }
}
