using System;
using System.Collections.Generic;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace EsgReportGen.Charts.Series;

/// <summary>A bar as OxyPlot places it.</summary>
/// <param name="Series">0-based index of its series.</param>
/// <param name="Category">0-based index of its category.</param>
/// <param name="Room">Its rectangle; without length for zero.</param>
internal readonly record struct PlacedBar(int Series, int Category, Rect Room);

/// <summary>The bars of a chart, placed: grouped or stacked, upright or lying.</summary>
internal sealed class BarPlot
{
    private readonly Axis values;
    private readonly Axis places;
    private readonly bool isUpright;

    private BarPlot(Axis values, Axis places, bool isUpright, List<PlacedBar> bars) =>
        (this.values, this.places, this.isUpright, Bars) = (values, places, isUpright, bars);

    /// <summary>The bars, series by series, then in the order of categories; none for a missing value.</summary>
    public List<PlacedBar> Bars { get; }

    /// <summary>Where a number stands: from the top for upright bars, from the left for lying ones.</summary>
    public Length PlaceOf(decimal value) => new(values.Transform((double)value));

    /// <summary>The middle of a category.</summary>
    public Length MiddleOf(int category) => new(places.Transform(category));

    /// <summary>Computes the places and draws the grid.</summary>
    /// <param name="panel">The chart.</param>
    /// <param name="area">Where the bars stand.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="numbers">How its numbers are written; null for no grid.</param>
    /// <param name="filled">Share of a category's room that its bars fill.</param>
    public static BarPlot Place(SeriesPanel panel, Rect area, ValueScale scale, AxisNumbers? numbers, double filled)
    {
        var isUpright = panel.Chart.Form is SeriesForm.Column;
        var plot = new Plot(panel.Sheet, area);
        var places = plot.AddCategories(panel.Count, isUpright ? AxisPosition.Bottom : AxisPosition.Left, filled);
        var values = plot.AddNumbers(scale, isUpright ? AxisPosition.Left : AxisPosition.Bottom, numbers, isBare: !panel.HasNumbers);
        var bars = new List<PlacedBar>();
        for (var i = 0; i < panel.Chart.Series.Length; i++)
            plot.Add(SeriesOf(panel.Chart, i, bars));
        plot.Render();
        return new BarPlot(values, places, isUpright, bars);
    }

    /// <summary>The end of a bar that is away from zero.</summary>
    public Length FreeEnd(Rect room, bool isNegative) => isUpright
        ? isNegative ? room.Bottom : room.Y
        : isNegative ? room.X : room.Right;

    private static RecordingBars SeriesOf(SeriesChart chart, int index, List<PlacedBar> bars)
    {
        var amounts = chart.Series[index].Values;
        var series = new RecordingBars((category, room) =>
        {
            if (amounts[category].Amount is not null)
                bars.Add(new PlacedBar(index, category, room));
        })
        {
            XAxisKey = Plot.Values,
            YAxisKey = Plot.Places,
            IsStacked = chart.IsStacked,
        };

        // A missing value keeps its room among the bars of its category, which OxyPlot gives to numbers only.
        for (var i = 0; i < amounts.Length; i++)
            series.Items.Add(new BarItem((double)(amounts[i].Amount ?? 0), i));
        return series;
    }

    /// <summary>Bars that say where they are instead of drawing themselves: the outline, its colour and its fact are ours.</summary>
    private sealed class RecordingBars(Action<int, Rect> record) : BarSeries
    {
        protected override void RenderItem(IRenderContext rc, double barValue, double categoryValue, double actualBarWidth, BarItem item, OxyRect rect) =>
            record(item.CategoryIndex, FrameShapes.RectOf(rect));
    }
}
