using System.Linq;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Tests.Series;

public sealed class BarTests
{
    private readonly ChartSketch sketch = new();

    [Fact]
    public void Bars_AreReadRowByRow_AndOnlyAsHighAsTheirRows()
    {
        var drawn = DrawnChart.Draw(sketch.Over(SeriesForm.Bar, ["North", "South"], ("A", [3, 6])));
        Assert.Equal(["North", "3", "South", "6"], drawn.Texts.Select(t => t.Text));
        Assert.True(drawn.Drawing.Size.Height.Points < 60);
        Assert.Equal(2, drawn.BarOf(1).Width / drawn.BarOf(0).Width, 6);
    }

    [Fact]
    public void NegativeValue_IsLabelledBeforeItsBar()
    {
        var drawn = DrawnChart.Draw(sketch.Over(SeriesForm.Bar, ["North", "South"], ("A", [3, -6])));
        Assert.True(drawn.TextOf("\u22126").Right <= drawn.BarOf(1).X);
        Assert.True(drawn.TextOf("South").Right <= drawn.TextOf("\u22126").X);
    }

    [Fact]
    public void MissingValue_StandsInItsOwnPlace_AndNoBarCoversIt()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Bar, ("A", [double.NaN, 10]), ("B", [20, 20])));
        Assert.True(drawn.TextOf(ChartSketch.Missing).Y + (drawn.TextOf(ChartSketch.Missing).Height / 2) < drawn.BarOf(2).Y);
    }

    [Fact]
    public void Value_ThatAGoalWouldStrikeThrough_StandsWithinItsBar_OfTooShortAOneBeyondTheGoal()
    {
        var chart = sketch.Over(SeriesForm.Bar, ["North", "South", "West"], ("A", [95, 300, 2]));
        var drawn = DrawnChart.Draw(chart with { Lines = [sketch.Named("Goal", 100), sketch.Named("Limit", 5)] });
        Assert.True(drawn.TextOf("95").Right < drawn.BarOf(0).Right);
        Assert.True(drawn.TextOf("2").X > drawn.BarOf(4).X);
    }

    [Fact]
    public void FortyRows_FitOnAPage()
    {
        var drawn = DrawnChart.Draw(sketch.Over(SeriesForm.Bar, [.. Enumerable.Range(1, 40).Select(i => $"Site {i}")], ("A", [.. Enumerable.Range(1, 40).Select(i => (double)i)])));
        Assert.Empty(drawn.Findings);
        Assert.InRange(drawn.Drawing.Size.Height.Points, 400, 640);
    }

    [Fact]
    public void MoreRowsThanAPageHolds_AreAnError()
    {
        var drawn = DrawnChart.Draw(sketch.Over(SeriesForm.Bar, [.. Enumerable.Range(1, 90).Select(i => $"Site {i}")], ("A", [.. Enumerable.Range(1, 90).Select(i => (double)i)])));
        Assert.Equal("ESG6100", Assert.Single(drawn.Findings).Id);
    }
}
