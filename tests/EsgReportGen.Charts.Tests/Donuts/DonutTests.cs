using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Tests.Donuts;

public sealed class DonutTests
{
    [Fact]
    public void FewParts_HaveTheirNamesAroundTheRing()
    {
        var drawn = Drawn.In(450, 176, Chart(("Scope 1", 1), ("Scope 2", 1), ("Scope 3", 2)));

        var ring = drawn.Shape(0);
        Assert.True(drawn.Box("Scope 1").X > ring.Right);
        Assert.True(drawn.Box("Scope 3").Right < ring.X);
        Assert.Equal(drawn.Box("Scope 1").X, drawn.Box("Scope 2").X);
        drawn.CheckTexts();
    }

    [Fact]
    public void Quarters_OfAWhole_GoClockwiseFromTheTop()
    {
        var drawn = Drawn.In(450, 176, Chart(("A", 1), ("B", 1), ("C", 1), ("D", 1)));

        var (a, b, c, d) = (drawn.Shape(0), drawn.Shape(1), drawn.Shape(2), drawn.Shape(3));
        Assert.Equal(a.X.Points, b.X.Points, 6);
        Assert.Equal(a.Height.Points, b.Height.Points, 6);
        Assert.True(a.Bottom < b.Y && d.Bottom < c.Y && d.Right < a.X && c.Right < b.X);
        Assert.Equal(a.Width.Points, d.Width.Points, 6);
    }

    [Fact]
    public void OnePart_IsAWholeRing()
    {
        var drawn = Drawn.In(450, 176, Chart(("Everything", 5120)));

        var ring = Assert.Single(drawn.Shapes).Path;
        Assert.Equal(2, ring.Segments.Count(s => s.Verb == PathVerb.Move));
        Assert.Equal(["Everything", "5,120"], drawn.Texts.Select(t => t.Text));
    }

    [Fact]
    public void ManyParts_StandInAList_NoneIsLeftOut()
    {
        var drawn = Drawn.In(450, 176, Chart([.. Enumerable.Range(1, 12).Select(i => ($"Part {i}", i == 1 ? 5000.0 : i))]));

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"Part {i}"), drawn.Texts.Select(t => t.Text).Where(t => t.StartsWith("Part", StringComparison.Ordinal)));
        Assert.Single(drawn.Texts.Where(t => !t.Text.StartsWith("Part", StringComparison.Ordinal)).Select(t => Math.Round(t.Box.Right.Points, 3)).Distinct());
        Assert.Equal(12, drawn.Shapes.Count(s => s.Citation is not null));
        drawn.CheckTexts();
    }

    [Fact]
    public void Parts_WithoutASlice_AreListedWithTheirWords()
    {
        var drawn = Drawn.In(450, 176, Chart(("A", 3), ("Zero", 0), ("Unknown", double.NaN)));

        Assert.Equal(["A", "3", "Zero", "0", "Unknown", ChartSketch.Missing], drawn.Texts.Select(t => t.Text));
        Assert.Empty(drawn.Found);
    }

    [Fact]
    public void NothingToSee_AndPartsBelowZero_AreReported()
    {
        Assert.Equal(["ESG6150"], Drawn.In(450, 176, Chart(("A", double.NaN), ("B", 0))).Found);
        Assert.Equal(["ESG6151"], Drawn.In(450, 176, Chart(("A", 2), ("B", -1))).Found);
    }

    [Fact]
    public void Centre_StandsInTheHole()
    {
        var drawn = Drawn.In(450, 176, Chart(("A", 1), ("B", 2)) with { Centre = new ChartSketch().Named("tonnes", 3000) });

        Assert.Equal(225, drawn.Box("3,000").X.Points + (drawn.Box("3,000").Width.Points / 2), 3);
        Assert.True(drawn.Box("tonnes").Y >= drawn.Box("3,000").Bottom);
    }

    [Fact]
    public void Texts_OfAnyParts_AreClearOfEachOther() =>
        Gen.Select(Gen.Double[0.001, 100].Array[1, 14], Gen.Int[120, 480], Gen.Int[3, 30]).Sample(
            (parts, width, letters) => Drawn.In(width, 176, Chart([.. parts.Select((p, i) => (new string('x', letters / 2) + " " + new string('y', letters / 2) + i, Math.Round(p, 2)))])).CheckTexts(),
            iter: 200);

    private static DonutChart Chart(params (string Name, double Value)[] parts)
    {
        var sketch = new ChartSketch();
        return new DonutChart { Numbers = ChartSketch.Numbers, Slices = [.. parts.Select(p => sketch.Named(p.Name, p.Value))] };
    }
}
