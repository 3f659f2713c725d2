using System.Linq;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Tests.Series;

public sealed class ColumnTests
{
    private const double Gap = double.NaN;
    private readonly ChartSketch sketch = new();

    [Fact]
    public void Heights_OfPositiveValues_AreInProportionAndStandOnOneLine()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, 20, 5])));
        var (ten, twenty, five) = (drawn.BarOf(0), drawn.BarOf(1), drawn.BarOf(2));
        Assert.Equal(2, twenty.Height / ten.Height, 6);
        Assert.Equal(4, twenty.Height / five.Height, 6);
        Assert.Equal(ten.Bottom.Points, five.Bottom.Points, 6);
        Assert.Equal(ten.Width.Points, five.Width.Points, 6);
    }

    [Fact]
    public void NegativeValue_HangsFromTheLineAndIsLabelledBelow()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [4, -2])));
        Assert.Equal(drawn.BarOf(0).Bottom.Points, drawn.BarOf(1).Y.Points, 6);
        Assert.True(drawn.TextOf("\u22122").Y >= drawn.BarOf(1).Bottom);
        Assert.True(drawn.TextOf("4").Bottom <= drawn.BarOf(0).Y);
    }

    [Fact]
    public void AllValuesPrinted_NeedNoScale()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, 20, 5])));
        Assert.Empty(drawn.Numbers);
        Assert.Equal(["FY2022", "10", "FY2023", "20", "FY2024", "5"], drawn.Texts.Select(t => t.Text));
    }

    [Fact]
    public void LabelsNone_ShowsAScaleFromZero()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, 20, 5])) with { Labels = ValueLabels.None });
        Assert.Equal(["0", "5", "10", "15", "20"], drawn.Numbers.Select(n => n.Text));
        Assert.Equal(3, drawn.Texts.Count);
    }

    [Fact]
    public void MissingValue_KeepsItsPlaceAndSaysItsWord()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, Gap, 5])));
        Assert.False(drawn.Shows(1));
        var word = drawn.TextOf(ChartSketch.Missing);
        Assert.True(word.X > drawn.BarOf(0).Right && word.Right < drawn.BarOf(2).X);
    }

    [Fact]
    public void MissingValue_OfOneSeriesOfMany_KeepsItsPlaceInTheGroup()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [Gap, 10]), ("B", [Gap, 20]), ("C", [30, 30])));
        Assert.Equal(FromYear(5, "FY2024"), FromYear(4, "FY2023"), 6);

        double FromYear(int bar, string year) => (drawn.BarOf(bar).X - drawn.TextOf(year).X).Points;
    }

    [Theory]
    [InlineData(SeriesForm.Column)]
    [InlineData(SeriesForm.Bar)]
    public void StackThatLacksAPart_HasALidThatSaysSo(SeriesForm form)
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(form, ("A", [10, 20]), ("B", [Gap, 5])) with { IsStacked = true });
        Assert.True(form is SeriesForm.Column ? drawn.BarOf(2).Y < drawn.BarOf(0).Y : drawn.BarOf(2).X > drawn.BarOf(0).Right);
        Assert.Null(drawn.FillOf(2));
    }

    [Fact]
    public void TwoPeriodsOfThings_ShowTheEarlierOnePaler()
    {
        var chart = sketch.Over(SeriesForm.Column, ["North", "South"], ("FY2023", [1, 2]), ("FY2024", [3, 4])) with { HasSeriesOfPeriods = true };
        var drawn = DrawnChart.Draw(chart);
        var (earlier, later) = (drawn.FillOf(0), drawn.FillOf(2));
        Assert.Equal(Drawn.Theme.Colors.Series[0], later);
        Assert.Equal(Colors.SeriesColors.Pale(Drawn.Theme, Drawn.Theme.Colors.Series[0]), earlier);
    }

    [Fact]
    public void Stack_StandsPartOnPart_AndIsNamedBesideTheLast()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [10, 20]), ("B", [30, 40])) with { IsStacked = true });
        Assert.InRange((drawn.BarOf(1).Y - drawn.BarOf(3).Bottom).Points, 0, 1.01);
        Assert.True(drawn.TextOf("A").X > drawn.BarOf(1).Right);
        Assert.True(drawn.TextOf("B").Y < drawn.TextOf("A").Y);
    }

    [Fact]
    public void SmallBesideLarge_IsNotEnlarged()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [0.01, 10_000_000])));
        Assert.True(drawn.BarOf(0).Height.Points < 0.001);
        Assert.Contains(drawn.Texts, t => t.Text == "0.01");
    }

    [Fact]
    public void Goal_CrossesTheChartAtItsNumber()
    {
        var chart = sketch.OverYears(SeriesForm.Column, ("A", [10, 20]));
        var drawn = DrawnChart.Draw(chart with { Lines = [sketch.Named("Goal", 40)] });
        var (bar, goal) = (drawn.BarOf(1), drawn.BarOf(2));
        Assert.Equal(2, (bar.Bottom - goal.Y) / bar.Height, 6);
        Assert.Contains(drawn.Texts, t => t.Text == "Goal");
    }

    [Fact]
    public void FortyPeriods_NameSomeWithTheFirstAndTheLast()
    {
        var drawn = DrawnChart.Draw(sketch.OverYears(SeriesForm.Column, ("A", [.. Enumerable.Range(1, 40).Select(i => (double)i)])));
        var names = drawn.Texts.Where(t => t.Text.StartsWith("FY", System.StringComparison.Ordinal)).Select(t => t.Text).ToArray();
        Assert.Equal("FY1985", names[0]);
        Assert.Equal("FY2024", names[^1]);
        Assert.InRange(names.Length, 3, 20);
        Assert.Contains(drawn.Texts, t => t.Text == "40");
    }

    [Fact]
    public void ThingsWithLongNames_LieDown()
    {
        string[] things = ["Purchased goods and services", "Transport and distribution of what we sell", "Business travel of all employees", "Commuting", "Investments of the group"];
        var drawn = DrawnChart.Draw(sketch.Over(SeriesForm.Column, things, ("A", [5, 4, 3, 2, 1])), width: 220);
        Assert.Equal(5, drawn.BarOf(0).Width / drawn.BarOf(4).Width, 6);
        Assert.True(drawn.BarOf(0).Bottom < drawn.BarOf(4).Y);
    }

    [Fact]
    public void LabelsAll_ThatDoNotFit_AreAFinding()
    {
        var chart = sketch.OverYears(SeriesForm.Column, ("A", [.. Enumerable.Range(1, 40).Select(i => 1000.0 + i)])) with { Labels = ValueLabels.All };
        Assert.Equal("ESG6101", Assert.Single(DrawnChart.Draw(chart).Findings).Id);
    }
}
