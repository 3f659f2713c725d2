using System;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf;

namespace EsgReportGen.Stages;

/// <summary>The bytes of a finished file.</summary>
internal sealed record PdfFile(ReadOnlyMemory<byte> Bytes);

/// <summary>Writes the PDF, unless only checks were asked for.</summary>
internal static class PdfStage
{
    public static Compilation<PdfFile> Write(ReportDocument document, PagedDocument pages, ReportOptions options)
    {
        if (options.ChecksOnly)
            return new Compilation<PdfFile>(new PdfFile(default), []);
        using var stream = new MemoryStream();
        var findings = PdfWriter.Write(document, pages, PdfOptions.Default, stream);
        return new Compilation<PdfFile>(new PdfFile(stream.GetBuffer().AsMemory(0, (int)stream.Length)), findings);
    }
}
