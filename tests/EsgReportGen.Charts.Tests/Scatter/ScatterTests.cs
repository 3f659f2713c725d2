using System;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Tests.Scatter;

public sealed class ScatterTests
{
    [Fact]
    public void Points_LieByTheirNumbers_AndShowBothFacts()
    {
        var drawn = Drawn.In(450, 250, Chart(("A", 1, 1, 0), ("B", 3, 2, 0), ("C", 5, 5, 0)), 90);

        var (a, b, c) = (drawn.Shape(0), drawn.Shape(2), drawn.Shape(4));
        Assert.Equal((c.X - a.X).Points / 2, (b.X - a.X).Points, 3);
        Assert.Equal((a.Y - c.Y).Points / 4, (a.Y - b.Y).Points, 3);
        Assert.Equal(6, drawn.Shapes.Select(s => s.Citation).Where(s => s is not null).Distinct().Count());
    }

    [Fact]
    public void Groups_DifferInColourAndInShape()
    {
        var drawn = Drawn.In(450, 250, Chart(("A", 1, 1, 0), ("B", 3, 2, 1), ("C", 5, 5, 2)) with { Groups = Names("Environment", "Social", "Governance") });

        var marks = drawn.Shapes.Where(s => s.Citation is not null && s.Fill is not null).ToArray();
        Assert.Equal(3, marks.Select(m => m.Fill).Distinct().Count());
        Assert.Equal(3, marks.Select(m => m.Path.Segments.Length).Distinct().Count());
        Assert.Equal(["Environment", "Social", "Governance"], drawn.Texts.Take(3).Select(t => t.Text));
    }

    [Fact]
    public void NamesOfAxes_StandAtTheirEnds()
    {
        var drawn = Drawn.In(450, 250, Chart(("A", 1, 1, 0), ("B", 3, 2, 0)));

        Assert.True(drawn.Box("Impact").Right.Points > 400);
        Assert.True(drawn.Box("Impact").Y > drawn.Shape(0).Bottom);
        Assert.True(drawn.Box("Importance").Bottom < drawn.Shape(2).Y);
    }

    [Fact]
    public void PointsAtOnePlace_AreAllNamed()
    {
        var drawn = Drawn.In(450, 250, Chart([.. Enumerable.Range(0, 12).Select(i => ($"Topic {i}", 3.0, 3.0, 0))]));

        Assert.Equal(12, drawn.Texts.Count(t => t.Text.StartsWith("Topic", StringComparison.Ordinal)));
        Assert.Empty(drawn.Found);
        drawn.CheckTexts();
    }

    [Fact]
    public void PointWithoutANumber_IsReported_NotDrawn()
    {
        var drawn = Drawn.In(450, 250, Chart(("A", 1, 1, 0), ("Unknown", double.NaN, 2, 0)));

        Assert.Equal(["ESG6154"], drawn.Found);
        Assert.DoesNotContain(drawn.Texts, t => t.Text == "Unknown");
    }

    [Fact]
    public void MoreNamesThanThereIsRoomFor_AreReported()
    {
        var drawn = Drawn.In(200, 80, Chart([.. Enumerable.Range(0, 40).Select(i => ($"Topic number {i}", i % 7 / 10.0, i % 5 / 10.0, 0))]), 28);

        Assert.Equal(["ESG6155"], drawn.Found);
    }

    [Fact]
    public void Quarter_OfWhatIsLargeInBothWays_IsTinted()
    {
        var drawn = Drawn.In(450, 250, Chart(("A", 1, 1, 0), ("B", 5, 5, 0)) with { XDivide = 3, YDivide = 3 });

        var quarter = BoxSetter.BoundsOf(Assert.Single(drawn.Ground, g => g.Fill is { Alpha: < 255 }).Path);
        Assert.True(quarter.X < drawn.Shape(2).X && quarter.Bottom > drawn.Shape(2).Bottom && quarter.X > drawn.Shape(0).Right);
    }

    [Fact]
    public void Names_OfAnyPoints_AreClearOfEachOtherAndOfThePoints_OrReported() =>
        Gen.Select(Gen.Double[1, 5], Gen.Double[1, 5], Gen.Int[3, 34]).Array[1, 40].Sample(
            points =>
            {
                var drawn = Drawn.In(450, 176, Chart([.. points.Select((p, i) => (new string('x', p.Item3 / 2) + " " + new string('y', p.Item3 / 2) + i, Math.Round(p.Item1, 1), Math.Round(p.Item2, 1), i % 3))]));
                if (drawn.Found.Length > 0)
                    return;
                drawn.CheckTexts();
                foreach (var mark in drawn.Shapes.Where(s => s.Citation is not null))
                    Assert.DoesNotContain(drawn.Texts, t => Crossings.Meet(t.Box, Inner(BoxSetter.BoundsOf(mark.Path))));
            },
            iter: 40);

    [Fact]
    public void Places_AreTheSameEachTime()
    {
        var chart = Chart([.. Enumerable.Range(0, 30).Select(i => ($"Topic {i}", 1 + (i * 37 % 41 / 10.0), 1 + (i * 23 % 43 / 10.0), 0))]);

        Assert.Equal(Drawn.In(450, 176, chart).Texts, Drawn.In(450, 176, chart).Texts);
    }

    // Corners of triangles and squares reach a little beyond the circle that labels keep clear of.
    private static Rect Inner(Rect room) => new(room.X + new Length(1.5), room.Y + new Length(1.5), room.Width - new Length(3), room.Height - new Length(3));

    private static ImmutableArray<ImmutableArray<Inline>> Names(params string[] names) => [.. names.Select(ChartSketch.Words)];

    private static ScatterChart Chart(params (string Name, double X, double Y, int Group)[] points)
    {
        var sketch = new ChartSketch();
        return new ScatterChart
        {
            Numbers = ChartSketch.Numbers,
            YNumbers = ChartSketch.Numbers,
            XName = ChartSketch.Words("Impact"),
            YName = ChartSketch.Words("Importance"),
            Points = [.. points.Select(p => new ScatterPoint(ChartSketch.Words(p.Name), sketch.Value(p.X), sketch.Value(p.Y), p.Group))],
        };
    }
}
