using System.Collections.Immutable;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Pdf.Tests.Sketching;

internal static class PdfSketch
{
    public static byte[] Write(ReportDocument report) => Write(report, PageSketch.Layout(report), PdfOptions.Default, out _);

    public static byte[] Write(ReportDocument report, PdfOptions options) => Write(report, PageSketch.Layout(report), options, out _);

    public static byte[] Write(ReportDocument report, PagedDocument pages, PdfOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        using var target = new MemoryStream();
        diagnostics = PdfWriter.Write(report, pages, options, target);
        return target.ToArray();
    }
}
