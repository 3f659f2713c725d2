using System.Threading.Tasks;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf.Structure;
using EsgReportGen.Testing.Snapshots;

namespace EsgReportGen.Pdf.Tests;

/// <summary>What a file is made of, for a reviewer to read.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task EveryBlock_Tags() => Snapshot.Verify(StructText.Print(PdfSketch.Write(Samples.Everything())), extension: "tags.txt");

    [Fact]
    public Task HeadingParagraphAndLink_Objects()
    {
        var s = new ReportSketch();
        var heading = s.Heading(1, "Water", "water");
        s.Add(heading).Add(s.Paragraph([.. ReportSketch.Words("AV office, "), s.Link(Document.Inlines.LinkTarget.ToNode(heading.Id), "see above")]));
        return Snapshot.Verify(ObjectPrinter.Print(PdfSketch.Write(s.Build(), PdfOptions.Default with { IsCompressed = false })), extension: "pdf.txt");
    }
}
