using System;
using System.Globalization;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using OxyPlot;
using OxyPlot.Axes;

namespace EsgReportGen.Charts.Plotting;

/// <summary>
/// A plot of OxyPlot in a place of a sheet: it turns numbers into places, draws the grid with its numbers, and the series that are added.
/// Margins are ours (<paramref name="area"/> holds the bare plot), as are all colours, numbers and fonts.
/// </summary>
/// <param name="sheet">What it is drawn on.</param>
/// <param name="area">Where marks stand; numbers of scales stand outside.</param>
internal sealed class Plot(ChartSheet sheet, Rect area)
{
    /// <summary>Key of the axis of numbers.</summary>
    public const string Values = "values";

    /// <summary>Key of the axis of categories, or of numbers from left to right.</summary>
    public const string Places = "places";

    /// <summary>From a number of a scale to the plot.</summary>
    public static readonly Length NumberGap = new(6);

    private readonly PlotModel model = new()
    {
        Culture = CultureInfo.InvariantCulture,
        Padding = new OxyThickness(0),
        PlotMargins = new OxyThickness(area.X.Points, area.Y.Points, 0, 0),
        PlotAreaBorderThickness = new OxyThickness(0),
        PlotAreaBorderColor = OxyColors.Transparent,
        Background = OxyColors.Transparent,
        IsLegendVisible = false,
        DefaultFontSize = sheet.NameStyle.Size.Points,
        TextColor = FrameShapes.ColorOf(sheet.NameStyle.Color),
    };

    /// <summary>Where marks stand.</summary>
    public Rect Area => area;

    /// <summary>Adds an axis of numbers.</summary>
    /// <param name="scale">Its range.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="numbers">How its numbers are written; null to show neither them nor the grid.</param>
    /// <param name="key">Its key.</param>
    /// <param name="isBare">Whether only the grid is shown, as in a panel beside one that has the numbers.</param>
    public Axis AddNumbers(ValueScale scale, AxisPosition position, AxisNumbers? numbers, string key = Values, bool isBare = false)
    {
        var grid = sheet.Style.Grid;
        var axis = new LinearAxis
        {
            Key = key,
            Position = position,
            Minimum = (double)scale.Minimum,
            Maximum = (double)scale.Maximum,
            MajorStep = (double)scale.Step,
            MinorStep = (double)scale.Step,
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.None,
            MajorGridlineStyle = numbers is null || grid.Width <= Length.Zero ? LineStyle.None : LineStyle.Solid,
            MajorGridlineColor = FrameShapes.ColorOf(grid.Color),
            MajorGridlineThickness = grid.Width.Points,
            AxisTickToLabelDistance = NumberGap.Points,
            IsAxisVisible = numbers is not null,
            LabelFormatter = value => numbers is null || isBare ? string.Empty : ScaleNumbers.Format(numbers, scale, value),
        };
        model.Axes.Add(axis);
        return axis;
    }

    /// <summary>Adds an axis of places for categories, the first at 0; their names are ours to print.</summary>
    /// <param name="count">Number of categories, above 0.</param>
    /// <param name="position">Where it stands: at the bottom for categories from left to right, left for those from top to bottom.</param>
    /// <param name="filled">Share of a category's room that its bars fill, above 0 to 1.</param>
    public Axis AddCategories(int count, AxisPosition position, double filled = 1)
    {
        var axis = new CategoryAxis { Key = Places, Position = position, GapWidth = (1 / filled) - 1, IsAxisVisible = false };
        for (var i = 0; i < count; i++)
            axis.Labels.Add(string.Empty);
        if (position is AxisPosition.Left)
            (axis.StartPosition, axis.EndPosition) = (1, 0);
        model.Axes.Add(axis);
        return axis;
    }

    /// <summary>Adds an axis of places for points, the first at 0, with room at both sides; their names are ours to print.</summary>
    /// <param name="count">Number of places, above 0.</param>
    /// <param name="padding">Room before the first and behind the last.</param>
    public Axis AddPoints(int count, Length padding)
    {
        var steps = Math.Max(1, count - 1);
        var room = Length.Max(area.Width / 2, area.Width - (padding * 2));
        var outside = count == 1 ? 0.5 : (area.Width - room) / 2 / (room / steps);
        var axis = new LinearAxis
        {
            Key = Places, Position = AxisPosition.Bottom, Minimum = -outside, Maximum = count - 1 + outside, MajorStep = 1, MinorStep = 1, IsAxisVisible = false,
        };
        model.Axes.Add(axis);
        return axis;
    }

    /// <summary>Adds a series.</summary>
    public void Add(OxyPlot.Series.Series series) => model.Series.Add(series);

    /// <summary>Computes and draws everything; axes know the places of numbers from now on.</summary>
    public void Render()
    {
        ((IPlotModel)model).Update(true);
        ((IPlotModel)model).Render(new FrameContext(sheet), new OxyRect(0, 0, area.Right.Points, area.Bottom.Points));
        if (model.GetLastPlotException() is { } fault)
            throw new InvalidOperationException("a chart could not be computed", fault);
    }
}
