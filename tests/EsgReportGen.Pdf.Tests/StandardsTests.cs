using System;
using System.Text;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests;

/// <summary>A file says what it keeps, and keeps no more than it was asked for.</summary>
public sealed class StandardsTests
{
    [Theory]
    [InlineData(PdfStandards.Ua1 | PdfStandards.A3a, true, true)]
    [InlineData(PdfStandards.Ua1, true, false)]
    [InlineData(PdfStandards.A3a, false, true)]
    [InlineData(PdfStandards.None, false, false)]
    public void Metadata_SayWhatIsKept(PdfStandards standards, bool isUa, bool isA)
    {
        var xmp = Xmp(Read(standards));
        Assert.Equal(isUa, xmp.Contains("<pdfuaid:part>1<", StringComparison.Ordinal));
        Assert.Equal(isA, xmp.Contains("<pdfaid:part>3<", StringComparison.Ordinal));
        Assert.Equal(isA, xmp.Contains("<pdfaid:conformance>A<", StringComparison.Ordinal));
        Assert.Equal(isUa && isA, xmp.Contains("pdfaExtension:schemas", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PdfStandards.Ua1, true, false)]
    [InlineData(PdfStandards.A3a, true, true)]
    [InlineData(PdfStandards.None, false, false)]
    public void TagsAndColours_StandOnlyWhereTheyAreKept(PdfStandards standards, bool isTagged, bool hasProfile)
    {
        var file = Read(standards);
        Assert.Equal(isTagged, file.Catalog["StructTreeRoot"] is PdfLink);
        Assert.Equal(isTagged, file.Catalog["MarkInfo"] is PdfDictionary);
        Assert.Equal(hasProfile, file.Items(file.Catalog["OutputIntents"]).Count == 1);
    }

    [Fact]
    public void WithoutStandards_NothingOfTagsIsLeft()
    {
        var text = Encoding.Latin1.GetString(Write(PdfStandards.None));
        foreach (var mark in (string[])["BDC\n/", "/Artifact", "/MCID", "/StructParent", "/Tabs", "/Alt "])
            Assert.DoesNotContain(mark, text);
        Assert.Contains("/Lang (en)", text);
        Assert.Contains("/Outlines", text);
        Assert.Contains("/Dest (own-operations)", text);
    }

    [Fact]
    public void WithoutStandards_TheTextIsTheSame()
    {
        using var tagged = UglyToad.PdfPig.PdfDocument.Open(Write(PdfOptions.Default.Standards));
        using var plain = UglyToad.PdfPig.PdfDocument.Open(Write(PdfStandards.None));
        Assert.Equal(tagged.GetPage(2).Text, plain.GetPage(2).Text);
    }

    private static PdfFileReader Read(PdfStandards standards) => PdfFileReader.Read(Write(standards));

    private static byte[] Write(PdfStandards standards) =>
        PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false, Standards = standards });

    private static string Xmp(PdfFileReader file) => Encoding.UTF8.GetString(file.Data(file.Dictionary(file.Catalog["Metadata"])).Span);
}
