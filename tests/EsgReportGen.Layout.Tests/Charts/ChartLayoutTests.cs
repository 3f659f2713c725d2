using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Layout.Tests.Charts;

/// <summary>Charts in the flow.</summary>
public sealed class ChartLayoutTests
{
    [Fact]
    public void Chart_HigherThanAPage_IsReportedOnce()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => Bars(b, 60)).LayOut();
        Assert.Equal("ESG6100", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Chart_OfAPage_IsNot() => Assert.Empty(LayoutTest.InSpace(300, 400).Chapter(b => Bars(b, 6)).LayOut().Diagnostics);

    private static ChartBlock Bars(BlockSample sample, int count) => new(sample.NewId(), default)
    {
        CaptionId = sample.NewId(),
        RemarkId = sample.NewId(),
        Title = BlockSample.Words("Many"),
        AlternativeText = "Many",
        Chart = new SeriesChart
        {
            Form = SeriesForm.Bar,
            Numbers = new AxisNumbers(ReportLocale.English, false),
            Categories = [.. Enumerable.Range(1, count).Select(i => BlockSample.Words($"Bar {i}"))],
            Series = [new ChartSeries(BlockSample.Words("Series"), [.. Enumerable.Range(1, count).Select(i => new ChartValue(i, BlockSample.Words($"{i}"), null))])],
        },
    };
}
