using System;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Lying bars, a row a category with its name before it: as high as its rows need.</summary>
internal sealed class BarRenderer
{
    // Of one bar, of one of a group, and of what may be left of them on a full page.
    private static readonly Length Thickness = new(14);
    private static readonly Length GroupedThickness = new(11);
    private static readonly Length ThinnestBar = new(4);
    private static readonly Length RowGap = new(8);
    private static readonly Length LeastRowGap = new(3);

    private readonly SeriesPanel panel;
    private readonly ChartSheet sheet;
    private readonly SeriesChart chart;
    private readonly BarLabels labels;
    private readonly Legend legend;
    private readonly RowGoals goals;
    private readonly bool hasScale;

    private BarRenderer(SeriesPanel panel)
    {
        (this.panel, sheet, chart) = (panel, panel.Sheet, panel.Chart);
        hasScale = panel.Choice is not LabelChoice.All || chart.IsStacked;
        labels = BarLabels.Set(panel);
        legend = Legend.Set(sheet, panel.NeedsLegend ? panel.Squares() : [], panel.Bounds.Width);
        goals = RowGoals.Set(panel);
    }

    /// <summary>Draws them into a panel.</summary>
    /// <returns>The height that they take, from the top of the panel.</returns>
    public static Length Draw(SeriesPanel panel)
    {
        var choice = panel.Chart.Labels is ValueLabels.Auto ? LabelChoice.All : LabelChoices.WithScale(panel.Chart);
        var renderer = new BarRenderer(panel with { Choice = choice });
        return renderer.Draw();
    }

    private Length Draw()
    {
        var bounds = panel.Bounds;
        var foot = hasScale && panel.HasNumbers ? sheet.NameStyle.Leading + Plot.NumberGap : Length.Zero;
        var head = legend.Height + goals.Height;
        var (pitch, filled) = Rows(head + foot);
        legend.Print(sheet, new Point(bounds.X, bounds.Y));
        var area = Area(bounds.Y + head, pitch * panel.Count, out var scale);
        var plot = BarPlot.Place(panel, area, scale, hasScale ? chart.Numbers : null, filled);
        var zero = plot.PlaceOf(0);
        sheet.DrawGroundLine(new Point(zero, area.Y), new Point(zero, area.Bottom), sheet.Style.Axis);
        BarShapes.Draw(panel, plot);
        var missing = labels.Print(plot, pitch, filled);
        if (missing > 0 && chart.Labels is ValueLabels.All)
            ChartFindings.ReportValues(panel, missing);
        goals.Print(plot, area, bounds.Y + legend.Height);
        return head + area.Height + foot;
    }

    /// <summary>Distance of two rows, and the share of it that bars fill.</summary>
    private (Length Pitch, double Filled) Rows(Length other)
    {
        var group = panel.BarsInGroup > 1 ? GroupedThickness * panel.BarsInGroup : Thickness;
        var names = labels.NameHeight;
        var pitch = Length.Max(group + RowGap, names + LeastRowGap);
        var request = sheet.Request;
        if (request.Block.Height is not null)
            pitch = Length.Max(pitch, (panel.Bounds.Height - other) / panel.Count);
        var most = (request.MaximumHeight - other) / panel.Count;
        if (pitch > most)
        {
            var least = Length.Max((ThinnestBar * panel.BarsInGroup) + LeastRowGap, names);
            if (least > most)
                ChartFindings.ReportHeight(panel, (least * panel.Count) + other);
            pitch = Length.Max(least, most);
            group = Length.Min(group, pitch - LeastRowGap);
        }
        else if (request.Block.Height is not null && pitch > group * 2)
        {
            // Rows of a high chart: thicker bars, but no walls.
            group = Length.Min(pitch * sheet.Style.BarShare, Length.Max(group, Thickness * 1.6 * panel.BarsInGroup));
        }

        return (pitch, Math.Min(1, group / pitch));
    }

    /// <summary>Where the bars stand: beside the names, with room for the values beyond the longest bars.</summary>
    private Rect Area(Length top, Length height, out ValueScale scale)
    {
        var bounds = panel.Bounds;
        var (low, high) = SeriesRange.FromZero(chart);
        var left = bounds.X + labels.NameWidth + (low < 0 ? labels.ValueWidth : Length.Zero);
        var right = bounds.Right - (high > 0 || low == 0 ? labels.ValueWidth : Length.Zero);
        scale = panel.SharedScale ?? ValueScale.Tight(low, high);
        if (hasScale && panel.HasNumbers)
        {
            var rough = panel.SharedScale ?? ValueScale.Nice(low, high, 5);
            var number = ScaleNumbers.WidthOf(sheet, chart.Numbers, rough);
            right -= number / 2;
            scale = panel.SharedScale ?? ValueScale.Nice(low, high, ScaleNumbers.MostSteps(right - left, number + new Length(24)));
        }

        return new Rect(left, top, right - left, height);
    }
}
