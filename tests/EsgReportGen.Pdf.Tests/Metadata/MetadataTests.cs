using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Metadata;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Metadata;

public sealed class MetadataTests
{
    [Fact]
    public void Xmp_AgreesWithTheInformationDictionary()
    {
        var file = PdfFileReader.Read(PdfSketch.Write(Samples.Everything()));
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(file.Data(file.Dictionary(file.Catalog["Metadata"])).Span).Trim('\uFEFF'));
        var information = file.Dictionary(file.Trailer["Info"]);
        Assert.Equal("Everything – at once", ((PdfString)information["Title"]).Text);
        Assert.Equal("Everything – at once", xmp.Descendants().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal("D:20240722000000Z", ((PdfString)information["CreationDate"]).Text);
        Assert.Equal("2024-07-22T00:00:00Z", xmp.Descendants().Single(e => e.Name.LocalName == "CreateDate").Value);
        Assert.Equal("en", xmp.Descendants().Single(e => e.Name.LocalName == "language").Value);
    }

    [Fact]
    public void Xmp_EscapesMarkup()
    {
        var packet = Encoding.UTF8.GetString(XmpPacket.Build(new FileMetadata("a < b & c", string.Empty, string.Empty, "en", DateTimeOffset.UnixEpoch), PdfStandards.A3a));
        Assert.Contains(">a &lt; b &amp; c<", packet);
    }

    [Fact]
    public void ControlCharacters_AreLeftOut()
    {
        var report = new ReportSketch { Title = "a\u0007b\uFFFE \uD83D c" }.EndChapter("one").Build();
        var bytes = PdfSketch.Write(report with { Cover = report.Cover with { Lines = [] } }, new PagedDocument([PageSketch.Layout(report).Pages[^1]]), PdfOptions.Default, out _);
        var file = PdfFileReader.Read(bytes);
        Assert.Equal("a b  \uFFFD c", ((PdfString)file.Dictionary(file.Trailer["Info"])["Title"]).Text);
        Assert.DoesNotContain(Testing.Pdf.PdfChecker.Check(bytes), p => p.StartsWith("metadata", StringComparison.Ordinal) || p.Contains("differs", StringComparison.Ordinal));
    }

    [Fact]
    public void DateOfTheOptions_CountsBeforeTheReports()
    {
        var options = PdfOptions.Default with { Date = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)) };
        var file = PdfFileReader.Read(PdfSketch.Write(Samples.Everything(), options));
        Assert.Equal("D:20200102010405Z", ((PdfString)file.Dictionary(file.Trailer["Info"])["ModDate"]).Text);
    }

    [Fact]
    public void EmptyTitle_IsReported_AndTheIdServes()
    {
        var report = new ReportSketch { Title = " " }.EndChapter("one").Build();
        var bytes = PdfSketch.Write(report, PageSketch.Layout(report), PdfOptions.Default, out var found);
        Assert.Equal(["ESG7003"], found.Select(d => d.Id));
        var file = PdfFileReader.Read(bytes);
        Assert.Equal("sketch", ((PdfString)file.Dictionary(file.Trailer["Info"])["Title"]).Text);
    }

    [Fact]
    public void Profile_IsADisplayProfileWhoseSizeIsSaid()
    {
        var profile = IccProfile.Srgb;
        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal(0, profile.Length % 4);

        // Half of full scale is linear 0.2140 (IEC 61966-2-1).
        var curve = profile.Length - 512;
        var middle = System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(profile.AsSpan(curve + 2 * 128));
        Assert.InRange(middle / 65535.0, 0.2155, 0.2165);
    }
}
