using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EsgReportGen.Charts.Tests.Sketching;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Charts.Tests.Series;

/// <summary>Whatever the numbers are: everything stands within the drawing, texts cover no texts, and each text of the chart is printed once at most.</summary>
public sealed class RandomChartTests
{
    private const double Slack = 0.02;

    private static readonly Gen<double> Number = Gen.Frequency(
        (6, Gen.Int[-1000, 10_000].Select(i => i / 10.0)), (1, Gen.Const(0.0)), (1, Gen.Const(double.NaN)), (1, Gen.Const(0.01)), (1, Gen.Const(10_000_000.0)));

    private static readonly Gen<SeriesChart> Charts =
        from form in Gen.Enum<SeriesForm>()
        from series in Gen.Int[1, 7]
        from count in Gen.Int[1, 16]
        from flags in Gen.Int[0, 15]
        from labels in Gen.Enum<ValueLabels>()
        from numbers in Number.Array[series * count]
        select Make(form, series, count, flags, labels, numbers);

    [Fact]
    public void Chart_OfAnyNumbers_StaysWithinItsSizeAndKeepsTextsApart() => Charts.Sample(
        chart =>
        {
            var drawn = DrawnChart.Draw(chart);
            var (width, height) = (drawn.Drawing.Size.Width.Points, drawn.Drawing.Size.Height.Points);
            foreach (var (bounds, _) in drawn.Shapes.Select(s => (s.Bounds, string.Empty)).Concat(drawn.Texts).Concat(drawn.Numbers))
            {
                Assert.True(double.IsFinite(bounds.X.Points + bounds.Y.Points + bounds.Right.Points + bounds.Bottom.Points));
                Assert.InRange(bounds.X.Points, -Slack, width + Slack);
                Assert.InRange(bounds.Right.Points, -Slack, width + Slack);
                Assert.InRange(bounds.Y.Points, -6, height + Slack);
                Assert.InRange(bounds.Bottom.Points, -Slack, height + 6);
            }

            AssertApart(drawn);
            var texts = chart.Texts.Select(InlinePlainText.Of).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            foreach (var printed in drawn.Drawing.Printed.Select(InlinePlainText.Of).GroupBy(t => t, StringComparer.Ordinal))
                Assert.True(printed.Count() <= texts.GetValueOrDefault(printed.Key), $"{printed.Key} is printed too often");
        },
        iter: 400);

    private static void AssertApart(DrawnChart drawn)
    {
        for (var i = 0; i < drawn.Texts.Count; i++)
        {
            for (var j = i + 1; j < drawn.Texts.Count; j++)
            {
                var (a, b) = (drawn.Texts[i].Bounds, drawn.Texts[j].Bounds);
                var apart = a.Right.Points <= b.X.Points + Slack || b.Right.Points <= a.X.Points + Slack
                    || a.Bottom.Points <= b.Y.Points + Slack || b.Bottom.Points <= a.Y.Points + Slack;
                Assert.True(apart, $"`{drawn.Texts[i].Text}` covers `{drawn.Texts[j].Text}`: {a} {b}");
            }
        }
    }

    private static SeriesChart Make(SeriesForm form, int series, int count, int flags, ValueLabels labels, double[] numbers)
    {
        var sketch = new ChartSketch();
        var isStackedArea = form is SeriesForm.Area && (flags & 1) != 0;
        (string, double[])[] data =
        [
            .. Enumerable.Range(0, series).Select(s => ($"Series {s}", numbers.Skip(s * count).Take(count).Select(n => isStackedArea ? Math.Abs(n) : n).ToArray())),
        ];
        var chart = sketch.OverYears(form, data) with { IsStacked = (flags & 1) != 0 && form is not SeriesForm.Line, HasPanels = (flags & 2) != 0, Labels = labels };
        return (flags & 12) == 12 ? chart with { Lines = [sketch.Named("A goal", 321)] } : chart;
    }
}
