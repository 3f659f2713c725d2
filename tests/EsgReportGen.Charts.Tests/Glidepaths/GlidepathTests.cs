using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Tests.Glidepaths;

public sealed class GlidepathTests
{
    private const string Actual = "Emissions";
    private const string Required = "Required path";

    [Fact]
    public void Years_LieOnATrueScaleOfTime()
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2022, 2030], [10, 8], 10, 0));

        var (first, second, goal) = (Middle(drawn, "FY2020"), Middle(drawn, "FY2022"), Middle(drawn, "FY2030"));
        Assert.Equal(5, (goal - first) / (second - first), 6);
    }

    [Fact]
    public void Goal_IsARing_WithItsValueAndTheNameOfThePathBesideIt()
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2021, 2030], [10, 9.5], 10, 0));

        var ring = drawn.Shapes.First(s => s.Path.Segments.Count(p => p.Verb == PathVerb.Curve) == 4 && s.Citation is not null && s.Stroke!.Value.Color == Drawn.Theme.Chart.Target.Color);
        var place = BoxSetter.BoundsOf(ring.Path);
        Assert.Equal(Middle(drawn, "FY2030"), place.X.Points + (place.Width.Points / 2), 6);
        Assert.True(drawn.Box(Required).X > place.Right);
        Assert.Contains(drawn.Texts, t => t.Text == "0");
        drawn.CheckTexts();
    }

    [Theory]
    [InlineData(10, 0, 9.5, false)]
    [InlineData(10, 0, 8.2, true)]
    [InlineData(20, 100, 60, true)]
    [InlineData(20, 100, 25, false)]
    public void Gap_IsInTheColourOfBetterOrWorse(double from, double to, double reached, bool isBetter)
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2021, 2030], [from, reached], from, to));

        var color = isBetter ? Drawn.Theme.Colors.Positive : Drawn.Theme.Colors.Negative;
        Assert.Single(drawn.Ground, g => g.Fill is { } fill && fill with { Alpha = 255 } == color);
        Assert.Contains(drawn.Ground, g => g.Stroke?.Color == color);
    }

    [Fact]
    public void Line_ThatCrossesThePath_HasAnAreaOnEitherSide()
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2021, 2022, 2030], [10, 10, 5], 10, 0));

        Assert.Equal([Drawn.Theme.Colors.Negative, Drawn.Theme.Colors.Positive], Areas(drawn).Select(a => a.Fill!.Value with { Alpha = 255 }));
    }

    [Fact]
    public void Path_IsDashed_WhatWasReachedIsSolid_BrokenAtAGap()
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2021, 2022, 2023, 2024, 2030], [10, 9, double.NaN, 7, 6.5], 10, 0));

        Assert.Single(drawn.Ground, g => g.Stroke is { Dash.Points: > 0 } && g.Path.Segments.Length == 6);
        Assert.Equal(2, drawn.Shapes.Count(s => s.Fill is null && s.Stroke is { Dash.Points: 0 } && s.Path.Segments.Length == 2));
    }

    [Fact]
    public void Path_WithoutReachedValues_IsDrawnAlone()
    {
        var drawn = Drawn.In(450, 176, Chart([2024, 2030], [], 10, 0));

        Assert.Empty(Areas(drawn));
        Assert.Equal(["10", Required, "0", "FY2024", "FY2030"], drawn.Texts.Select(t => t.Text));
        Assert.Empty(drawn.Found);
    }

    [Fact]
    public void GoalThatEqualsItsBase_IsNeitherBetterNorWorse()
    {
        var drawn = Drawn.In(450, 176, Chart([2020, 2021, 2030], [50, 55], 50, 50));

        Assert.Equal(Drawn.Theme.Colors.Muted, Assert.Single(Areas(drawn)).Fill!.Value with { Alpha = 255 });
        drawn.CheckTexts();
    }

    [Fact]
    public void Names_OfAnyCourse_ArePrinted_ClearOfOtherTexts() =>
        Gen.Select(Gen.Double[0, 100].Array[1, 12], Gen.Double[0, 100], Gen.Double[0, 100], Gen.Int[1, 20], Gen.Int[200, 480]).Sample(
            (reached, from, to, ahead, width) =>
            {
                var years = Enumerable.Range(2010, reached.Length + ahead).ToArray();
                var drawn = Drawn.In(width, 176, Chart(years, [.. reached.Select(r => Math.Round(r, 1))], Math.Round(from, 1), Math.Round(to, 1)));
                drawn.CheckTexts();
                Assert.Contains(drawn.Texts, t => t.Text == Actual);
                Assert.Contains(drawn.Texts, t => t.Text == $"FY{years[^1]}");
            },
            iter: 200);

    private static double Middle(Drawn drawn, string text) => drawn.Box(text).X.Points + (drawn.Box(text).Width.Points / 2);

    private static PathItem[] Areas(Drawn drawn) => [.. drawn.Ground.Where(g => g.Fill is { Alpha: < 255 })];

    private static GlidepathChart Chart(int[] years, double[] reached, double from, double to)
    {
        var sketch = new ChartSketch();
        return new GlidepathChart
        {
            Numbers = ChartSketch.Numbers,
            ActualName = ChartSketch.Words(Actual),
            RequiredName = ChartSketch.Words(Required),
            Years =
            [
                .. years.Select((year, i) => new GlidepathYear(
                    year, ChartSketch.Words($"FY{year}"), i < reached.Length ? sketch.Value(reached[i]) : null,
                    sketch.Value(Math.Round(from + ((to - from) * (year - years[0]) / Math.Max(1, years[^1] - years[0])), 2)), i == years.Length - 1)),
            ],
        };
    }
}
