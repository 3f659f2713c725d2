using System.Linq;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Tests.Series;

public sealed class LineTests
{
    private const double Gap = double.NaN;
    private readonly ChartSketch sketch = new();

    [Fact]
    public void MissingValue_BreaksTheLine()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Line, ("A", [1, 2, Gap, 4, 5])));
        var lines = drawn.Shapes.Where(s => s.Path.Fill is null && s.Path.Stroke?.Width.Points == 2 && s.Path.Citation is null).ToArray();
        Assert.Equal(2, lines.Length);
        Assert.True(lines[0].Bounds.Right < lines[1].Bounds.X);
        Assert.False(drawn.Shows(2));
    }

    [Fact]
    public void Lines_AreNamedWithTheirLastValuesWhereTheyEnd()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Line, ("Alpha", [1, 2, 3]), ("Beta", [9, 8, 7])));
        Assert.Equal(["Alpha", "3", "Beta", "7"], drawn.Texts.Take(4).Select(t => t.Text));
        Assert.True(drawn.TextOf("Beta").Y < drawn.TextOf("Alpha").Y);
        Assert.True(drawn.TextOf("Alpha").X > drawn.BarOf(2).Right);
    }

    [Fact]
    public void LineThatEndsInAGap_IsNamedInALegend()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Line, ("Alpha", [1, 2, Gap]), ("Beta", [9, 8, 7])));
        Assert.Equal(drawn.TextOf("Alpha").Y.Points, drawn.TextOf("Beta").Y.Points, 6);
    }

    [Fact]
    public void FlatLine_HasAScaleThatSaysItDoesNotBeginAtZero()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Line, ("PUE", [1.3, 1.247, 1.215, 1.2])));
        Assert.NotEmpty(drawn.Numbers);
        Assert.Equal("1.20", drawn.Numbers[0].Text);
    }

    [Fact]
    public void Area_BeginsAtZeroHoweverFlatItIs()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Area, ("A", [100, 101])) with { Labels = ValueLabels.None });
        Assert.Equal("0", drawn.Numbers[0].Text);
    }

    [Fact]
    public void Panels_ShareOneScaleAndPrintNamesOfPeriodsOnce()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, 20]), ("B", [5, 40])) with { HasPanels = true });
        Assert.Equal(2, drawn.BarOf(3).Height / drawn.BarOf(1).Height, 6);
        Assert.Single(drawn.Texts, t => t.Text == "FY2024");
        Assert.Single(drawn.Numbers, t => t.Text == "FY2024");
    }
}
