using System;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using OxyPlot.Axes;

namespace EsgReportGen.Charts.Scatter;

/// <summary>The plane of a <see cref="ScatterChart"/>: scales, grid, names at the ends of the axes, and where numbers lie.</summary>
internal sealed class ScatterPlot
{
    private const byte TintOpacity = 20;
    private const decimal Margin = 0.2m;
    private static readonly Length NumberDistance = new(40);
    private static readonly Length NameGap = new(4);
    private static readonly Length ArrowLength = new(10);
    private static readonly Length ArrowHead = new(2.5);

    private readonly ChartSheet sheet;
    private readonly Axis across;
    private readonly Axis upwards;

    private ScatterPlot(ChartSheet sheet, ScatterChart chart, Rect area, ValueScale xs, ValueScale ys)
    {
        (this.sheet, Area) = (sheet, area);
        var plot = new Plot(sheet, area);
        across = plot.AddNumbers(Padded(xs), AxisPosition.Bottom, chart.Numbers, Plot.Places);
        upwards = plot.AddNumbers(Padded(ys), AxisPosition.Left, chart.YNumbers);
        plot.Render();
        Divide(chart, xs, ys);
    }

    /// <summary>Where points stand.</summary>
    public Rect Area { get; }

    /// <summary>Draws the plane.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="top">Where the room for it begins.</param>
    /// <param name="bottom">Where the room ends.</param>
    public static ScatterPlot Place(ChartSheet sheet, ScatterChart chart, Length top, Length bottom)
    {
        var width = sheet.Request.Size.Width;
        var xName = sheet.Label(chart.XName, sheet.NameStyle with { Color = sheet.Theme.Colors.Text }, width - (ArrowLength * 2), ChartTextAlignment.End);
        var yName = sheet.Label(chart.YName, sheet.NameStyle with { Color = sheet.Theme.Colors.Text }, width - (ArrowLength * 2));
        var (above, below) = (yName.Height + (NameGap * 3), Plot.NumberGap + sheet.NameStyle.Leading + NameGap + xName.Height);
        var height = bottom - top - above - below;
        var ys = ScaleOf(chart, p => p.Y, height);
        var left = ScaleNumbers.WidthOf(sheet, chart.YNumbers, ys) + Plot.NumberGap;
        var xs = ScaleOf(chart, p => p.X, width - left);
        var right = width - (ScaleNumbers.WidthOf(sheet, chart.Numbers, xs) / 2);
        var plot = new ScatterPlot(sheet, chart, new Rect(left, top + above, right - left, height), xs, ys);
        plot.PrintNames(xName, yName, top, bottom);
        return plot;
    }

    /// <summary>The place of a point; null where a number is missing.</summary>
    public Point? At(ScatterPoint point) => point is { X.Amount: { } x, Y.Amount: { } y } ? new Point(XOf(x), YOf(y)) : null;

    private static ValueScale ScaleOf(ScatterChart chart, Func<ScatterPoint, ChartValue> number, Length length)
    {
        decimal? low = null, high = null;
        foreach (var point in chart.Points)
        {
            if (point.X.Amount is null || point.Y.Amount is null)
                continue;
            var value = number(point).Amount!.Value;
            (low, high) = (Math.Min(low ?? value, value), Math.Max(high ?? value, value));
        }

        return ValueScale.Nice(low ?? 0, high ?? 1, ScaleNumbers.MostSteps(length, NumberDistance));
    }

    /// <summary>Lines through the plane, and a tint behind what is large in both ways.</summary>
    private void Divide(ScatterChart chart, ValueScale xs, ValueScale ys)
    {
        var line = new Stroke(sheet.Theme.Colors.Muted, new Length(0.5));
        Length? x = chart.XDivide is { } a && a > xs.Minimum && a < xs.Maximum ? XOf(a) : null;
        Length? y = chart.YDivide is { } b && b > ys.Minimum && b < ys.Maximum ? YOf(b) : null;
        if (x is { } tintLeft && y is { } tintBottom)
        {
            var quarter = new Rect(tintLeft, Area.Y, Area.Right - tintLeft, tintBottom - Area.Y);
            sheet.DrawGround(new PathItem(Path.Rectangle(quarter), sheet.Theme.Colors.Accent with { Alpha = TintOpacity }));
        }

        if (x is { } left)
            sheet.DrawGroundLine(new Point(left, Area.Y), new Point(left, Area.Bottom), line);
        if (y is { } level)
            sheet.DrawGroundLine(new Point(Area.X, level), new Point(Area.Right, level), line);
    }

    /// <summary>A scale with a little more at its ends, so that no mark stands on an axis.</summary>
    private static ValueScale Padded(ValueScale scale) =>
        scale with { Minimum = scale.Minimum - (scale.Step * Margin), Maximum = scale.Maximum + (scale.Step * Margin) };

    private Length XOf(decimal number) => new(across.Transform((double)number));

    private Length YOf(decimal number) => new(upwards.Transform((double)number));

    /// <summary>Names at the ends of the axes, where these grow to, with small arrows.</summary>
    private void PrintNames(ChartLabel xName, ChartLabel yName, Length top, Length bottom)
    {
        var (corner, axis) = (new Point(Area.X, Area.Bottom), sheet.Style.Axis);
        sheet.DrawGroundLine(new Point(Area.X, Area.Y), corner, axis);
        sheet.DrawGroundLine(corner, new Point(Area.Right, Area.Bottom), axis);
        sheet.Print(xName, xName.Box(Area.Right - ArrowLength - NameGap, Anchor.Before, bottom, Anchor.Before));
        var y = bottom - xName.Height + xName.Text.Baseline - xName.HalfOfFigures;
        DrawArrow(new Point(Area.Right - ArrowLength, y), new Point(Area.Right, y));
        sheet.Print(yName, yName.Box(Area.X + NameGap, Anchor.After, top, Anchor.After));
        DrawArrow(new Point(Area.X, top + ArrowLength + NameGap), new Point(Area.X, top + new Length(1)));
    }

    private void DrawArrow(Point from, Point to)
    {
        var (stroke, isLevel) = (new Stroke(sheet.Theme.Colors.Muted, new Length(0.75)), from.Y == to.Y);
        var (back, side) = (-ArrowHead, ArrowHead);
        var head = isLevel
            ? Path.Lines([to.Offset(back, -side), to, to.Offset(back, side)])
            : Path.Lines([to.Offset(-side, -back), to, to.Offset(side, -back)]);
        sheet.DrawGround(new PathItem(Path.Line(from, to), null, stroke));
        sheet.DrawGround(new PathItem(head, null, stroke));
    }
}
