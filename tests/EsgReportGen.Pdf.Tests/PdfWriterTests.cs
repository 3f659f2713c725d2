using System;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public void SameReport_WrittenTwice_GivesTheSameBytes()
    {
        Assert.Equal(PdfSketch.Write(Samples.Everything()), PdfSketch.Write(Samples.Everything()));
    }

    [Fact]
    public void SameReport_WorkInAnotherOrder_GivesTheSameBytes()
    {
        var backwards = PdfOptions.Default with { Run = Backwards };
        Assert.Equal(PdfSketch.Write(Samples.Everything()), PdfSketch.Write(Samples.Everything(), backwards));
    }

    private static void Backwards(int count, Action<int> piece)
    {
        for (var i = count - 1; i >= 0; i--)
            piece(i);
    }
}
