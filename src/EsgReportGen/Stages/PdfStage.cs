using System;
using System.IO;
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

/// <summary>The bytes of a finished file; empty when only checks were asked for or an error was found.</summary>
internal sealed record PdfFile(ReadOnlyMemory<byte> Bytes);

/// <summary>Writes the PDF, unless only checks were asked for or an error was found.</summary>
internal static class PdfStage
{
    public static Compilation<PdfFile> Write(IReportWorld world, ReportDefinition report, Theme theme, ReportDocument document, PagedDocument pages, FactsLedger ledger, bool isCheckOnly)
    {
        _ = ledger;
        if (isCheckOnly)
            return new Compilation<PdfFile>(new PdfFile(default), []);

        // The report's own date comes first: a rebuild years later is still the report of that day.
        var date = report.Date is null ? world.BuildDate : null;
        using var stream = new MemoryStream();
        var findings = PdfWriter.Write(document, pages, PdfOptions.Default with { Date = Midnight(date), SlantAngle = theme.Type.SlantAngle }, stream);
        return new Compilation<PdfFile>(new PdfFile(stream.GetBuffer().AsMemory(0, (int)stream.Length)), findings);
    }

    private static DateTimeOffset? Midnight(Period? day) =>
        day is { } date ? new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.Zero) : null;
}
