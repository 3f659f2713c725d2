using System;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>One drawing of upright bars.</summary>
/// <param name="panel">The chart and its place.</param>
/// <param name="hasScale">Whether it has a scale and a grid.</param>
internal sealed class ColumnDrawing(SeriesPanel panel, bool hasScale)
{
    // Wider bars look like walls.
    private static readonly Length WidestBar = new(54);
    private static readonly Length NumberDistance = new(26);

    private readonly ChartSheet sheet = panel.Sheet;
    private readonly SeriesChart chart = panel.Chart;
    private EndNotes notes = null!;
    private CategoryNames names = null!;
    private Rect area;
    private BarPlot plot = null!;
    private Length slot;
    private double filled;

    /// <summary>Draws the chart.</summary>
    /// <returns>Number of values that should be printed and have no room.</returns>
    public int Draw()
    {
        var stackNames = StackNames.Of(panel);
        notes = EndNotes.Set(sheet, [.. stackNames, .. GoalLines.NotesOf(panel)], panel.Bounds.Width);
        if (notes.Height > panel.Bounds.Height / 2 && !stackNames.IsEmpty)
        {
            stackNames = [];
            notes = EndNotes.Set(sheet, GoalLines.NotesOf(panel), panel.Bounds.Width);
        }

        var needsLegend = stackNames.IsEmpty && panel.NeedsLegend;
        var legend = Legend.Set(sheet, needsLegend ? panel.Squares() : [], panel.Bounds.Width);
        legend.Print(sheet, new Point(panel.Bounds.X, panel.Bounds.Y));
        Place(legend.Height);
        DrawGround();
        BarShapes.Draw(panel, plot);
        GoalLines.Draw(panel, area.X, area.Right, plot.PlaceOf);
        if (!stackNames.IsEmpty)
            notes.Print(sheet, LastBarEnd(), [.. StackNames.MiddlesOf(plot, panel), .. GoalLines.PlacesOf(panel, plot.PlaceOf)], panel.Bounds.Y, area.Bottom);
        var missing = new ColumnLabels(panel, plot, names, slot, filled).Print();
        if (stackNames.IsEmpty)
            notes.Print(sheet, area.Right, GoalLines.PlacesOf(panel, plot.PlaceOf), panel.Bounds.Y, area.Bottom);
        return missing;
    }

    private void Place(Length legendHeight)
    {
        var bounds = panel.Bounds;
        var (low, high) = SeriesRange.FromZero(chart);
        var hasLabels = panel.Choice is not LabelChoice.None && !chart.IsStacked;
        var value = hasLabels ? sheet.ValueStyle.Leading + new Length(1) : Length.Zero;
        var top = bounds.Y + legendHeight + (value > Length.Zero ? value : sheet.NameStyle.Leading / 2);
        var below = low < 0 ? value : Length.Zero;
        var steps = ScaleNumbers.MostSteps(bounds.Bottom - top - below - (sheet.NameStyle.Leading * 2), NumberDistance);
        var scale = panel.SharedScale ?? (hasScale ? ValueScale.Nice(low, high, steps) : ValueScale.Tight(low, high));
        var numbers = hasScale && panel.HasNumbers ? ScaleNumbers.WidthOf(sheet, chart.Numbers, scale) + Plot.NumberGap : Length.Zero;
        var (left, right) = (bounds.X + numbers, bounds.Right - notes.Width);
        slot = (right - left) / panel.Count;
        names = CategoryNames.Set(panel, slot);
        area = new Rect(left, top, right - left, bounds.Bottom - names.Height - below - top);
        var share = panel.BarsInGroup > 1 ? 1 - ((1 - sheet.Style.BarShare) * 0.6) : sheet.Style.BarShare;
        filled = Math.Min(share, WidestBar * panel.BarsInGroup / slot);
        plot = BarPlot.Place(panel, area, scale, hasScale ? chart.Numbers : null, filled);
    }

    private void DrawGround()
    {
        var zero = plot.PlaceOf(0);
        sheet.DrawGroundLine(new Point(area.X, zero), new Point(area.Right, zero), sheet.Style.Axis);
    }

    private Length LastBarEnd()
    {
        var right = area.X;
        foreach (var bar in plot.Bars)
            right = Length.Max(right, bar.Room.Right);
        return right;
    }
}
