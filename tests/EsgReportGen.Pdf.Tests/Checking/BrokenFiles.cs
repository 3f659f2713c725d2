using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Ways to break a sound file in one place, each with the words in which the checker must tell it. Partial by the part of the file.</summary>
internal static partial class BrokenFiles
{
    private static readonly PdfOptions Readable = PdfOptions.Default with
    {
        IsCompressed = false,
        Attachments = [new PdfAttachment("facts.csv", "text/csv", "The facts", AttachmentRelationship.Data, "a,b\n"u8.ToArray())],
    };

    /// <summary>A file with everything in it, which the checker finds sound.</summary>
    public static byte[] Sound { get; } = PdfSketch.Write(WithPicture(out var pages), pages, Readable, out _);

    /// <summary>All ways, by name.</summary>
    public static IReadOnlyDictionary<string, (string Finding, Action<PdfEdit> Break)> All { get; } =
        new[] { Content(), Structure(), Tables(), Links(), Catalog(), Metadata(), Fonts(), Pictures(), Attachments() }.SelectMany(c => c)
            .ToDictionary(c => c.Name, c => (c.Finding, c.Break), StringComparer.Ordinal);

    private static Document.ReportDocument WithPicture(out PagedDocument pages)
    {
        var s = new ReportSketch();
        var figure = s.Figure("Two dots", "");
        var report = Samples.Everything();
        report = report with { Chapters = [report.Chapters[0], new ReportSketchOfNextChapter(figure).Chapter] };
        var item = new ImageItem(new Rect(new Length(50), new Length(100), new Length(20), new Length(10)), Picture());
        var page = new Page(new Size(new Length(595), new Length(842)), "3", [new DestinationItem(report.Chapters[1].Id, default), new TagStart(new Foundation.Identity.NodeId(1, figure.Id.Index)), item, new TagEnd()]);
        pages = new PagedDocument([.. PageSketch.Layout(report with { Chapters = [report.Chapters[0]] }).Pages, page]);
        return report;
    }

    private static RasterImage Picture()
    {
        Assert.True(RasterImage.TryRead(ImageTests.Png(), out var image, out var problem), problem);
        return image!;
    }

    private static (string Name, string Finding, Action<PdfEdit> Break) Case(string name, string finding, Action<PdfEdit> change) => (name, finding, change);

    private static PdfString Text(string text) => new(Encoding.Latin1.GetBytes(text));

    private static PdfArray Numbers(params double[] numbers) => new([.. numbers.Select(n => new PdfNumber(n))]);

    private static PdfKeyword Word(string word) => new(word);

    private static PdfValue ContentOf(PdfEdit e, int page) => e.Page(page)["Contents"];

    /// <summary>A chapter with only a picture, numbered as the second.</summary>
    private sealed class ReportSketchOfNextChapter(Document.Blocks.FigureBlock figure)
    {
        public Document.Chapter Chapter { get; } = new()
        {
            Id = new Foundation.Identity.NodeId(1, 0),
            Key = "picture",
            Title = ReportSketch.Words("Picture"),
            Span = default,
            Blocks = [figure with { Id = new Foundation.Identity.NodeId(1, figure.Id.Index), CaptionId = new Foundation.Identity.NodeId(1, figure.CaptionId.Index) }],
        };
    }
}
