using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace EsgReportGen.Charts.Series;

/// <summary>Lines or areas of a chart, drawn, and where their points are.</summary>
internal sealed class LinePlot
{
    // Over the grid, which still shines through.
    private const byte AreaAlpha = 52;
    private static readonly Length Seam = new(1);

    private readonly Axis values;
    private readonly Axis places;
    private readonly SeriesPanel panel;

    private LinePlot(SeriesPanel panel, Axis values, Axis places) => (this.panel, this.values, this.places) = (panel, values, places);

    /// <summary>Where a number stands, from the top.</summary>
    public Length PlaceOf(decimal value) => new(values.Transform((double)value));

    /// <summary>Where a category stands, from the left.</summary>
    public Length MiddleOf(int category) => new(places.Transform(category));

    /// <summary>Where the point of a value is: its own height, or that of the sum up to it; null for a gap.</summary>
    public Point? PointOf(int series, int category) => TopOf(panel.Chart, series, category) is { } top ? new Point(MiddleOf(category), PlaceOf(top)) : null;

    /// <summary>Draws the grid and the lines.</summary>
    /// <param name="panel">The chart.</param>
    /// <param name="area">Where they stand.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="numbers">How its numbers are written; null for no grid.</param>
    /// <param name="padding">Room before the first point and behind the last.</param>
    /// <param name="isDashed">Whether lines are told apart by their dashes, because they have no marks.</param>
    public static LinePlot Draw(SeriesPanel panel, Rect area, ValueScale scale, AxisNumbers? numbers, Length padding, bool isDashed)
    {
        var plot = new Plot(panel.Sheet, area);
        var places = plot.AddPoints(panel.Count, padding);
        var values = plot.AddNumbers(scale, AxisPosition.Left, numbers, isBare: !panel.HasNumbers);
        for (var s = 0; s < panel.Chart.Series.Length; s++)
        {
            if (panel.Chart.Form is SeriesForm.Area)
                AddAreas(panel, plot, s);
            if (!panel.Chart.IsStacked)
                plot.Add(LineOf(panel, s, isDashed));
        }

        plot.Render();
        return new LinePlot(panel, values, places);
    }

    private static MarkedLine LineOf(SeriesPanel panel, int series, bool isDashed)
    {
        var line = new MarkedLine
        {
            XAxisKey = Plot.Places,
            YAxisKey = Plot.Values,
            Color = FrameShapes.ColorOf(SeriesColors.Of(panel.Sheet.Theme, series)),
            StrokeThickness = panel.Sheet.Style.LineWidth.Points,
            LineStyle = LineStyle.Solid,
            LineJoin = LineJoin.Round,
            MinimumSegmentLength = 0,
        };
        if (isDashed && series % 3 > 0)
            line.Dashes = [series % 3 == 1 ? 3 : 1];
        for (var c = 0; c < panel.Count; c++)
            line.Points.Add(TopOf(panel.Chart, series, c) is { } top ? new DataPoint(c, (double)top) : DataPoint.Undefined);
        return line;
    }

    /// <summary>An area for each run of values without a gap.</summary>
    private static void AddAreas(SeriesPanel panel, Plot plot, int series)
    {
        MarkedArea? run = null;
        for (var c = 0; c < panel.Count; c++)
        {
            if (TopOf(panel.Chart, series, c) is not { } top)
            {
                run = null;
                continue;
            }

            if (run is null)
                plot.Add(run = NewArea(panel, series));
            run.Points.Add(new DataPoint(c, (double)top));
            run.Points2.Add(new DataPoint(c, panel.Chart.IsStacked && series > 0 ? (double)(TopOf(panel.Chart, series - 1, c) ?? 0) : 0));
        }
    }

    private static MarkedArea NewArea(SeriesPanel panel, int series)
    {
        var color = SeriesColors.Of(panel.Sheet.Theme, series);
        var isStacked = panel.Chart.IsStacked;
        return new MarkedArea
        {
            XAxisKey = Plot.Places,
            YAxisKey = Plot.Values,
            Fill = FrameShapes.ColorOf(isStacked ? color : color with { Alpha = AreaAlpha }),
            Color = isStacked ? FrameShapes.ColorOf(panel.Sheet.Theme.Colors.Background) : OxyColors.Transparent,
            Color2 = OxyColors.Transparent,
            StrokeThickness = Seam.Points,
            MinimumSegmentLength = 0,
        };
    }

    /// <summary>The height of a point. A stack with a missing part has no height from there on: it would show a sum that is not known.</summary>
    private static decimal? TopOf(SeriesChart chart, int series, int category)
    {
        if (!chart.IsStacked)
            return chart.Series[series].Values[category].Amount;
        var sum = 0m;
        for (var s = 0; s < chart.Series.Length; s++)
        {
            if (chart.Series[s].Values[category].Amount is not { } amount)
                return null;
            if (s <= series)
                sum += amount;
        }

        return sum;
    }

    private sealed class MarkedLine : LineSeries
    {
        public override void Render(IRenderContext rc) => ((FrameContext)rc).DrawMarksOf(() => base.Render(rc));
    }

    private sealed class MarkedArea : AreaSeries
    {
        public override void Render(IRenderContext rc) => ((FrameContext)rc).DrawMarksOf(() => base.Render(rc));
    }
}
