using System;
using System.Collections.Immutable;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Pdf;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>The bytes of a finished file; empty when it was not asked for or an error was found.</summary>
internal sealed record PdfFile(ReadOnlyMemory<byte> Bytes);

/// <summary>Writes the PDF with its facts attached, if it was asked for.</summary>
internal static class PdfStage
{
    /// <summary>What the ledger is called within the PDF.</summary>
    public const string LedgerName = "facts.json";

    public static Compilation<PdfFile> Write(IReportWorld world, ReportDefinition report, Theme theme, ReportDocument document, PagedDocument pages, LedgerFiles files, ReportOptions asked)
    {
        if (!asked.Formats.HasFlag(ReportFormats.Pdf))
            return new Compilation<PdfFile>(new PdfFile(default), []);

        // The report's own date comes first: a rebuild years later is still the report of that day.
        var date = report.Date is null ? world.BuildDate : null;
        var options = PdfOptions.Default with
        {
            Date = Midnight(date),
            SlantAngle = theme.Type.SlantAngle,
            Standards = asked.Standards,
            Attachments = asked.Standards == PdfStandards.None ? [] : Attachments(files),
        };
        using var stream = new MemoryStream();
        var findings = PdfWriter.Write(document, pages, options, stream);
        return new Compilation<PdfFile>(new PdfFile(stream.GetBuffer().AsMemory(0, (int)stream.Length)), findings);
    }

    private static ImmutableArray<PdfAttachment> Attachments(LedgerFiles files) =>
    [
        new PdfAttachment(LedgerName, "application/json", "Every number of this report, where it is printed and where it comes from", AttachmentRelationship.Data, files.Json),
        new PdfAttachment("facts.csv", "text/csv", "The facts of this report as a table", AttachmentRelationship.Data, files.Csv),
    ];

    private static DateTimeOffset? Midnight(Period? day) =>
        day is { } date ? new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.Zero) : null;
}
