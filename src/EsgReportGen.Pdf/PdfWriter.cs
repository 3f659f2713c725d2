using System.Collections.Immutable;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Attachments;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Fonts;
using EsgReportGen.Pdf.Metadata;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf;

/// <summary>
/// Writes a report as PDF 1.7, by default after PDF/UA-1 and PDF/A-3a: the structure from the semantic tree, the content from the frames.
/// The same input gives the same bytes, whatever the number of cores.
/// </summary>
public static class PdfWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="report">The report as meaning.</param>
    /// <param name="pages">The same report with everything in its place. Tags, links and destinations name nodes of <paramref name="report"/>.</param>
    /// <param name="options">How to write.</param>
    /// <param name="target">Where the file goes, from its present position on; need not seek and is left open.</param>
    /// <returns>What an author should mend, in document order; the file is whole all the same.</returns>
    /// <exception cref="System.Diagnostics.UnreachableException">The frames break their contract: brackets that do not match, unknown nodes, glyph 0.</exception>
    public static ImmutableArray<Diagnostic> Write(ReportDocument report, PagedDocument pages, PdfOptions options, Stream target)
    {
        var diagnostics = new DiagnosticBag();
        var run = options.Run ?? SideBySide.Run;
        var tree = StructTreeBuilder.Build(report, diagnostics);
        var resources = ReportResources.Gather(pages.Pages, run);
        PrivateUse.Report(report, resources, diagnostics);
        var contents = new PageContent[pages.Pages.Length];
        var attachments = new PackedAttachment[options.Attachments.Length];
        run(attachments.Length + contents.Length, i =>
        {
            if (i < attachments.Length)
                attachments[i] = PackedAttachment.Of(options.Attachments[i], options.IsCompressed);
            else
                contents[i - attachments.Length] = PageContentWriter.Write(pages.Pages[i - attachments.Length], tree, resources, options);
        });
        var metadata = FileMetadata.Of(report, options, diagnostics);
        using var file = new ReportFile(target, report, options, pages.Pages, contents, tree, resources);
        file.Write(metadata, attachments, diagnostics);
        return diagnostics.ToImmutable();
    }
}
