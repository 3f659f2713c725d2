using System;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using UglyToad.PdfPig;

namespace EsgReportGen.Tests.Sample;

/// <summary>A reader of the sample's PDF finds every public figure as it was published.</summary>
public sealed class SampleTextTests
{
    private static readonly Lazy<string> Text = new(Read);

    [Theory]
    [InlineData("S01", "39.0%")]
    [InlineData("S02", "56.0%")]
    [InlineData("S03", "551,000")]
    [InlineData("S04", "1.269")]
    [InlineData("S06", "458,000")]
    [InlineData("S07", "500 MW")]
    [InlineData("S08", "20 years")]
    [InlineData("S09", "99%")]
    [InlineData("S10", "more than 41")]
    [InlineData("S11", "2.32 million")]
    [InlineData("S12", "63.5%")]
    [InlineData("S13", "8.1")]
    [InlineData("S14", "7.0%")]
    [InlineData("S15", "33.338 million")]
    [InlineData("S16", "45.5%")]
    [InlineData("S17", "9.884 million")]
    [InlineData("S18", "10.1 million")]
    [InlineData("S19", "13,354,000")]
    [InlineData("S20", "more than 1,600")]
    [InlineData("S21", "101,000")]
    [InlineData("S22", "47.558 million")]
    [InlineData("S23", "1.205 L/kWh")]
    [InlineData("S24", "FY2022")]
    [InlineData("S25", "25 July 2024")]
    [InlineData("P01", "48%")]
    [InlineData("P02", "13%")]
    [InlineData("P03", "2019")]
    public void Figure_AsPublished_IsInTheTextOfThePdf(string figure, string printed) =>
        Assert.True(Text.Value.Contains(printed, StringComparison.Ordinal), $"{figure}: `{printed}` is not in the text.");

    [Fact]
    public void Cover_OfTheSample_SaysThatItIsAnIllustration()
    {
        using var pdf = PdfDocument.Open(SampleReport.Report.Pdf.ToArray());
        Assert.Contains("illustration", string.Join(' ', pdf.GetPage(1).GetWords().Select(w => w.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OfTheSample_FindsNothing() => Assert.Empty(SampleReport.Findings.Select(DiagnosticRenderer.Render));

    [Fact]
    public void Pages_OfTheSample_AreAtLeastTwenty() => Assert.InRange(SampleReport.Report.Pages.Pages.Length, 20, 60);

    private static string Read()
    {
        using var pdf = PdfDocument.Open(SampleReport.Report.Pdf.ToArray());
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
            text.Append(string.Concat(page.Letters.Select(l => l.Value))).Append('\n');

        // No-break and narrow spaces are spaces to somebody who searches.
        return text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2009', ' ').ToString();
    }
}
