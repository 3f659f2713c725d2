using System.Collections.Immutable;
using System.IO;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Pdf.Tests.Sketching;

internal static class PdfSketch
{
    public static byte[] Write(ReportDocument report) => Write(report, PdfOptions.Default);

    /// <summary>Lays the report out and writes it; nothing may be lost on the way.</summary>
    public static byte[] Write(ReportDocument report, PdfOptions options)
    {
        var bytes = Write(report, PageSketch.Layout(report), options, out var found);
        Assert.Empty(found.Where(PdfDiagnostics.IsFault));
        return bytes;
    }

    public static byte[] Write(ReportDocument report, PagedDocument pages, PdfOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        using var target = new MemoryStream();
        diagnostics = PdfWriter.Write(report, pages, options, target);
        return target.ToArray();
    }
}
