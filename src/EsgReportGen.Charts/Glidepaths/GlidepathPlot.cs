using System;
using System.Collections.Immutable;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using OxyPlot.Axes;

namespace EsgReportGen.Charts.Glidepaths;

/// <summary>Where the numbers of a <see cref="GlidepathChart"/> lie: years on a true scale of time, numbers upwards.</summary>
internal sealed class GlidepathPlot
{
    // A scale that would be mostly empty below its numbers need not begin at zero; lines do not stand on it as bars do.
    private const decimal MostEmpty = 0.6m;
    private const decimal Inset = 0.02m;
    private static readonly Length NumberDistance = new(26);

    private readonly Axis values;
    private readonly Axis places;

    private GlidepathPlot(ChartSheet sheet, GlidepathChart chart, Rect area, ValueScale scale)
    {
        (Area, Scale) = (area, scale);
        var plot = new Plot(sheet, area);
        values = plot.AddNumbers(scale, AxisPosition.Left, chart.Numbers);
        var (first, last) = (chart.Years[0].Year, Math.Max(chart.Years[^1].Year, chart.Years[0].Year + 1));
        var margin = (last - first) * Inset;
        places = plot.AddNumbers(new ValueScale(first - margin, last, last - first + margin), AxisPosition.Bottom, null, Plot.Places);
        plot.Render();
    }

    /// <summary>Where lines and points stand.</summary>
    public Rect Area { get; }

    /// <summary>The range of the numbers.</summary>
    public ValueScale Scale { get; }

    /// <summary>Draws the grid and finds the places.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="top">Where the plot begins.</param>
    /// <param name="right">Where it ends from left to right.</param>
    /// <param name="bottom">Where it ends from top to bottom.</param>
    public static GlidepathPlot Place(ChartSheet sheet, GlidepathChart chart, Length top, Length right, Length bottom)
    {
        var (low, high) = RangeOf(chart);
        var scale = ValueScale.Nice(low, high, ScaleNumbers.MostSteps(bottom - top, NumberDistance));
        var left = ScaleNumbers.WidthOf(sheet, chart.Numbers, scale) + Plot.NumberGap;
        return new GlidepathPlot(sheet, chart, new Rect(left, top, right - left, bottom - top), scale);
    }

    /// <summary>The place of a year.</summary>
    public Length XOf(int year) => new(places.Transform(year));

    /// <summary>The place of a number.</summary>
    public Length YOf(decimal number) => new(values.Transform((double)number));

    /// <summary>The points of a line in order of years; those without a number are left out.</summary>
    public ImmutableArray<Point> PointsOf(GlidepathChart chart, Func<GlidepathYear, ChartValue?> line)
    {
        var points = ImmutableArray.CreateBuilder<Point>();
        foreach (var year in chart.Years)
        {
            if (line(year)?.Amount is { } amount)
                points.Add(new Point(XOf(year.Year), YOf(amount)));
        }

        return points.ToImmutable();
    }

    private static (decimal Low, decimal High) RangeOf(GlidepathChart chart)
    {
        decimal? low = null, high = null;
        foreach (var year in chart.Years)
        {
            foreach (var value in new[] { year.Actual?.Amount, year.Required?.Amount })
            {
                low = value is { } a ? Math.Min(low ?? a, a) : low;
                high = value is { } b ? Math.Max(high ?? b, b) : high;
            }
        }

        if (low is not { } least || high is not { } most)
            return (0, 1);
        var isFarFromZero = least > 0 && least > most * MostEmpty;
        return (isFarFromZero ? least - ((most - least) / 4) : Math.Min(0, least), Math.Max(0, most));
    }
}
