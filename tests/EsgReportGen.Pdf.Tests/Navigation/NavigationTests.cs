using System.Linq;
using System.Text;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Navigation;

public sealed class NavigationTests
{
    [Fact]
    public void Labels_SayRunsOnce()
    {
        using var buffer = new PdfBuffer();
        PageLabels.Write(buffer, [.. new[] { "", "1", "2", "3", "iv", "10" }.Select(l => new Page(default, l, []))]);
        Assert.Equal("<< /Nums [0 << >> 1 << /S /D /St 1 >> 4 << /P (iv) >> 5 << /S /D /St 10 >> ] >>", Encoding.ASCII.GetString(buffer.Written));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("https://example.org/é b", "https://example.org/%C3%A9%20b")]
    public void Address_IsAscii(string address, string expected) => Assert.Equal(expected, LinkAddress.ToAscii(address));

    [Fact]
    public void Links_LeadToNamesAndAddresses()
    {
        var plain = Encoding.Latin1.GetString(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false }));
        Assert.Contains("/Contents (Opens see below) /Dest (own-operations) >>", plain);
        Assert.Contains("/Contents (Opens the web) /A << /S /URI /URI (https://example.org/a?b=\\(c\\)) >> >>", plain);
        Assert.Contains("/Border [0 0 0]", plain);
    }

    [Fact]
    public void AddressBeyondAscii_IsReported()
    {
        var s = new ReportSketch();
        var report = s.Add(s.Heading(1, "One")).Add(s.Paragraph([s.Link(LinkTarget.ToAddress("https://example.org/é"), "x")])).Build();
        PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7004"], found.Select(d => d.Id));
    }

    [Fact]
    public void Names_BeyondAscii_AreFoundInOrder()
    {
        var s = new ReportSketch();
        s.Add(s.Heading(1, "One", "水")).Add(s.Heading(2, "Two", "zoo")).Add(s.Heading(2, "Three", "água"));
        var bytes = PdfSketch.Write(s.EndChapter("one").Build());
        Assert.Empty(PdfChecker.Check(bytes));
    }

    [Fact]
    public void LinkBesideThePage_IsMovedOntoIt()
    {
        var s = new ReportSketch();
        var link = s.Link(LinkTarget.ToAddress("https://example.org"), "x");
        var paragraph = s.Paragraph([link]);
        var report = s.Add(paragraph).EndChapter("one").Build();
        var area = new Rect(new Length(-5), new Length(-5), new Length(10), new Length(3));
        var page = new Page(new Size(new Length(595), new Length(842)), "1",
            [new TagStart(paragraph.Id), new TagStart(link.Id), PageSketch.Text(5, 5, "x"), new TagEnd(), new LinkItem(area, link.Id), new TagEnd()]);
        var bytes = PdfSketch.Write(report, new PagedDocument([page]), PdfOptions.Default, out _);
        Assert.Empty(PdfChecker.Check(bytes));
    }

    [Fact]
    public void Attachment_IsListedAndKept()
    {
        var attachment = new PdfAttachment("facts.csv", "text/csv", "The facts", AttachmentRelationship.Data, "a,b\n"u8.ToArray());
        var file = PdfFileReader.Read(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { Attachments = [attachment] }));
        var specification = file.Dictionary(file.Items(file.Catalog["AF"])[0]);
        Assert.Equal("facts.csv", ((PdfString)specification["UF"]).Text);
        var stream = file.Dictionary(file.Dictionary(specification["EF"])["F"]);
        Assert.Equal("text/csv", ((PdfName)stream["Subtype"]).Name);
        Assert.Equal("a,b\n", Encoding.ASCII.GetString(file.Data(stream).Span));
    }
}
