using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading.Tasks;
using EsgReportGen.Document;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Pdf;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>The bytes of a finished file and of its ledger; empty when only checks were asked for or an error was found.</summary>
internal sealed record PdfFile(ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> LedgerJson);

/// <summary>Writes the PDF with its facts attached, unless only checks were asked for or an error was found.</summary>
internal static class PdfStage
{
    /// <summary>What the ledger is called within the PDF.</summary>
    public const string LedgerName = "facts.json";

    public static Compilation<PdfFile> Write(IReportWorld world, ReportDefinition report, Theme theme, ReportDocument document, PagedDocument pages, Lazy<FactsLedger> passports, ReportOptions asked)
    {
        if (asked.ChecksOnly)
            return new Compilation<PdfFile>(new PdfFile(default, default), []);

        // The report's own date comes first: a rebuild years later is still the report of that day.
        var date = report.Date is null ? world.BuildDate : null;
        var ledger = passports.Value;
        ReadOnlyMemory<byte> json = default, csv = default;
        Parallel.Invoke(() => json = LedgerWriter.Write(ledger), () => csv = LedgerCsv.Write(ledger));
        var options = PdfOptions.Default with
        {
            Date = Midnight(date),
            SlantAngle = theme.Type.SlantAngle,
            Standards = asked.Standards,
            Attachments = asked.Standards == PdfStandards.None ? [] : Attachments(json, csv),
        };
        using var stream = new MemoryStream();
        var findings = PdfWriter.Write(document, pages, options, stream);
        return new Compilation<PdfFile>(new PdfFile(stream.GetBuffer().AsMemory(0, (int)stream.Length), json), findings);
    }

    private static ImmutableArray<PdfAttachment> Attachments(ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> csv) =>
    [
        new PdfAttachment(LedgerName, "application/json", "Every number of this report, where it is printed and where it comes from", AttachmentRelationship.Data, json),
        new PdfAttachment("facts.csv", "text/csv", "The facts of this report as a table", AttachmentRelationship.Data, csv),
    ];

    private static DateTimeOffset? Midnight(Period? day) =>
        day is { } date ? new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.Zero) : null;
}
