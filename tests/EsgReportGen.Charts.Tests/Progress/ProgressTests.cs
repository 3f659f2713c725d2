using System.Linq;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Tests.Progress;

public sealed class ProgressTests
{
    private readonly ChartSketch sketch = new();

    [Fact]
    public void Bars_AreFilledByTheirShares_FromOneEdge()
    {
        var drawn = Drawn.In(400, 150, Chart(Bar("Women", 40, 50), Bar("Energy", 25, 100)));

        var (women, energy) = (drawn.Shape(0), drawn.Shape(2));
        Assert.Equal(women.X, energy.X);
        Assert.Equal(0.8 / 0.25, women.Width / energy.Width, 6);
        Assert.Equal(women.X + (women.Width / 0.8), drawn.Shape(1).X);
    }

    [Fact]
    public void Values_AndGoals_EndAtOneEdgeEach()
    {
        var drawn = Drawn.In(400, 150, Chart(Bar("Women", 4.5, 50), Bar("Clean energy", 250, 1000)) with { ValueName = ChartSketch.Words("Reached"), GoalName = ChartSketch.Words("Target") });

        Assert.Equal(drawn.Box("4.5").Right.Points, drawn.Box("250").Right.Points, 6);
        Assert.Equal(drawn.Box("Reached").Right.Points, drawn.Box("250").Right.Points, 6);
        Assert.Equal(400, drawn.Box("50").Right.Points, 6);
        Assert.Equal(400, drawn.Box("Target").Right.Points, 6);
        drawn.CheckTexts();
    }

    [Fact]
    public void Bar_BeyondItsGoal_FillsTheTrack_AndPointsOn()
    {
        var drawn = Drawn.In(400, 150, Chart(Bar("Trees", 120, 100)));

        Assert.Equal(drawn.Shape(1).X.Points, drawn.Shape(0).Right.Points, 6);
        var arrow = BoxSetter.BoundsOf(drawn.Shapes.Last(s => s.Citation is null).Path);
        Assert.True(arrow.X > drawn.Shape(0).Right);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-4.0)]
    [InlineData(double.NaN)]
    public void Bar_WithoutProgress_HasAnEmptyTrack_AndItsValue(double value)
    {
        var drawn = Drawn.In(400, 150, Chart(Bar("Trees", value, 100)));

        Assert.DoesNotContain(drawn.Shapes, s => s.Citation?.Index == 0);
        Assert.Contains(drawn.Texts, t => t.Text == (double.IsNaN(value) ? ChartSketch.Missing : value == 0 ? "0" : "−4"));
    }

    [Fact]
    public void LongTexts_StandAboveTheirTracks()
    {
        var drawn = Drawn.In(200, 150, Chart(Bar("Emissions that our platforms have avoided", 1234567, 100), Bar("Trees", 5, 7654321)));

        Assert.Equal(0, drawn.Shape(2).X.Points);
        Assert.True(drawn.Shape(2).Y > drawn.Box("Trees").Bottom - new Graphics.Geometry.Length(0.1));
        drawn.CheckTexts();
    }

    [Fact]
    public void MoreBarsThanAPageHolds_AreReported()
    {
        var drawn = Drawn.In(400, 150, Chart([.. Enumerable.Range(0, 60).Select(i => Bar($"Bar {i}", i, 100))]));

        Assert.Equal(["ESG6100"], drawn.Found);
    }

    private static ProgressChart Chart(params ProgressBar[] bars) => new() { Numbers = ChartSketch.Numbers, Bars = [.. bars] };

    private ProgressBar Bar(string name, double value, double goal) =>
        new(ChartSketch.Words(name), sketch.Value(value), sketch.Value(goal), double.IsNaN(value) ? null : value / goal);
}
