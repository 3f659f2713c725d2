using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Tests.Waterfalls;

public sealed class WaterfallTests
{
    [Fact]
    public void Totals_StandOnZero_StepsBeginWhereTheBarBeforeEnds()
    {
        var drawn = Drawn.In(450, 176, Chart(("FY2023", 10, true), ("Growth", 2, false), ("Solar", -5, false), ("FY2024", 7, true)));

        var (first, rise, fall, last) = (drawn.Shape(0), drawn.Shape(1), drawn.Shape(2), drawn.Shape(3));
        Assert.Equal(first.Bottom.Points, last.Bottom.Points, 6);
        Assert.Equal(first.Y.Points, rise.Bottom.Points, 6);
        Assert.Equal(rise.Y.Points, fall.Y.Points, 6);
        Assert.Equal(fall.Bottom.Points, last.Y.Points, 6);
        Assert.Equal(2.5, fall.Height / rise.Height, 6);
        Assert.Empty(drawn.Found);
        drawn.CheckTexts();
    }

    [Fact]
    public void RiseAndFall_DifferInColour_AndInTheSideOfTheirValues()
    {
        var drawn = Drawn.In(450, 176, Chart(("FY2023", 10, true), ("Growth", 2, false), ("Solar", -5, false), ("FY2024", 7, true)));

        Assert.Equal(3, drawn.Shapes.Select(s => s.Fill).Distinct().Count());
        Assert.True(drawn.Box("2").Bottom < drawn.Shape(1).Y);
        Assert.True(drawn.Box("−5").Y > drawn.Shape(2).Bottom);
    }

    [Fact]
    public void SumsBelowZero_HangBelowTheLine()
    {
        var drawn = Drawn.In(450, 176, Chart(("Start", -3, true), ("Worse", -2, false), ("Better", 6, false), ("End", 1, true)));

        Assert.Equal(drawn.Shape(0).Y.Points, drawn.Shape(3).Bottom.Points, 6);
        Assert.True(drawn.Shape(2).Y < drawn.Shape(0).Y && drawn.Shape(2).Bottom > drawn.Shape(0).Bottom);
        drawn.CheckTexts();
    }

    [Fact]
    public void ManySteps_LieBelowEachOther_ValuesInOneLine()
    {
        var steps = Enumerable.Range(1, 13).Select(i => ($"Electricity from renewable sources {i}", -3.25, false));
        var drawn = Drawn.In(450, 176, Chart([("FY2023", 100, true), .. steps, ("FY2024", 57.75, true)]));

        Assert.True(drawn.Drawing.Size.Height.Points > 200);
        Assert.Equal(drawn.Shape(0).X.Points, drawn.Shape(14).X.Points, 6);
        Assert.Equal(drawn.Shape(0).Right.Points, drawn.Shape(1).Right.Points, 6);
        Assert.Equal(450, drawn.Box("57.75").Right.Points, 6);
        Assert.Equal(450, drawn.Box("100").Right.Points, 6);
        drawn.CheckTexts();
    }

    [Fact]
    public void MissingStep_LeavesTheLevel_AndSaysItsWords()
    {
        var drawn = Drawn.In(450, 176, Chart(("Start", 4, true), ("Unknown", double.NaN, false), ("End", 6, true)));

        Assert.DoesNotContain(drawn.Shapes, s => s.Citation?.Index == 1);
        Assert.Contains(drawn.Texts, t => t.Text == ChartSketch.Missing);
        Assert.Empty(drawn.Found);
    }

    [Fact]
    public void StepsThatMissTheirTotal_AndNothing_AreReported()
    {
        Assert.Equal(["ESG6153"], Drawn.In(450, 176, Chart(("Start", 4, true), ("Up", 1, false), ("End", 6, true))).Found);
        Assert.Equal(["ESG6150"], Drawn.In(450, 176, Chart(("Start", double.NaN, true), ("Up", 0, false))).Found);
    }

    [Fact]
    public void Texts_OfAnySteps_AreClearOfEachOther() =>
        Gen.Select(Gen.Double[-100, 100].Array[1, 18], Gen.Int[140, 480], Gen.Int[1, 40]).Sample(
            (steps, width, letters) => Drawn.In(width, 176, Chart([.. steps.Select((s, i) => (new string('x', (letters / 3) + 1) + " " + new string('y', letters / 2) + i, Math.Round(s, 2), i == 0))])).CheckTexts(),
            iter: 200);

    private static WaterfallChart Chart(params (string Name, double Value, bool IsTotal)[] steps)
    {
        var sketch = new ChartSketch();
        return new WaterfallChart
        {
            Numbers = ChartSketch.Numbers,
            Steps = [.. steps.Select(s => new WaterfallStep(s.IsTotal ? WaterfallRole.Total : WaterfallRole.Step, ChartSketch.Words(s.Name), sketch.Value(s.Value)))],
        };
    }
}
