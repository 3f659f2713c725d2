using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf;
using EsgReportGen.Testing.Pictures;

namespace EsgReportGen.Pdf.Tests;

public sealed class ImageTests
{
    [Fact]
    public void Picture_IsEmbeddedOnce_WithItsOpacity()
    {
        Assert.True(RasterImage.TryRead(Png(), out var image, out var problem), problem);
        var s = new ReportSketch();
        var figure = s.Figure("Two dots", "");
        var report = s.Add(s.Heading(1, "One")).Add(figure).EndChapter("one").Build();
        var item = new ImageItem(new Rect(new Length(50), new Length(100), new Length(20), new Length(10)), image!);
        var page = new Page(new Size(new Length(595), new Length(842)), "1", [new TagStart(figure.Id), item, new TagEnd(), item]);
        var bytes = PdfSketch.Write(report, new PagedDocument([page, page with { Items = [item] }]), PdfOptions.Default with { IsCompressed = false }, out _);
        var file = PdfFileReader.Read(bytes);
        var pictures = Streams(file).Where(d => d["Subtype"] is PdfName { Name: "Image" }).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.Contains(pictures, p => p["SMask"] is PdfLink);
        Assert.Contains("q 20 0 0 10 50 732 cm /Im1 Do Q", Encoding.Latin1.GetString(bytes));
        Assert.Empty(PdfChecker.Check(bytes));
    }

    private static IEnumerable<PdfDictionary> Streams(PdfFileReader file)
    {
        for (var number = 1; number < file.Size; number++)
        {
            if (file.Object(number) is PdfDictionary { IsStream: true } stream)
                yield return stream;
        }
    }

    /// <summary>A picture of two pixels, one of them half transparent.</summary>
    internal static byte[] Png() =>
        PngWriter.Write(2, 1, 8, 6, (x, _, channel) => channel switch { 0 => x == 0 ? 255 : 0, 2 => x == 0 ? 0 : 255, 3 => x == 0 ? 255 : 128, _ => 0 });
}
