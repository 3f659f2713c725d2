using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>One drawing of lines or areas.</summary>
/// <param name="panel">The chart and its place.</param>
/// <param name="hasScale">Whether it has a scale and a grid.</param>
internal sealed class LineDrawing(SeriesPanel panel, bool hasScale)
{
    // More points than this, and marks hide the line.
    private const int MostMarks = 14;

    // The mark of the last value of a single line is the largest.
    private const double NewsScale = 1.3;
    private static readonly Length NumberDistance = new(26);
    private static readonly Length SidePadding = new(16);
    private static readonly Length NamedPadding = new(6);

    private readonly ChartSheet sheet = panel.Sheet;
    private readonly SeriesChart chart = panel.Chart;
    private CategoryNames names = null!;
    private EndNotes notes = null!;
    private bool hasEnds;
    private LinePlot plot = null!;
    private Rect area;

    private bool HasMarks => panel.Count <= MostMarks && !chart.IsStacked && sheet.Style.PointRadius > Length.Zero;

    /// <summary>Draws the chart.</summary>
    /// <returns>Number of values that should be printed and have no room.</returns>
    public int Draw()
    {
        var ends = LineEnds.NotesOf(panel);
        notes = EndNotes.Set(sheet, [.. ends, .. GoalLines.NotesOf(panel)], panel.Bounds.Width);
        if (!ends.IsEmpty && notes.Height > panel.Bounds.Height * 0.75)
        {
            ends = [];
            notes = EndNotes.Set(sheet, GoalLines.NotesOf(panel), panel.Bounds.Width);
        }

        hasEnds = !ends.IsEmpty;
        var needsLegend = panel.NamesSeries && ends.IsEmpty && (chart.Series.Length > 1 || sheet.Request.Block.Title.IsEmpty);
        var legend = Legend.Set(sheet, needsLegend ? LegendEntries() : [], panel.Bounds.Width);
        legend.Print(sheet, new Point(panel.Bounds.X, panel.Bounds.Y));
        Place(legend.Height);
        DrawMarks();
        GoalLines.Draw(panel, area.X, area.Right, plot.PlaceOf);
        notes.Print(
            sheet, area.Right, [.. LineEnds.PlacesOf(plot, panel, ends.IsEmpty), .. GoalLines.PlacesOf(panel, plot.PlaceOf)],
            panel.Bounds.Y + legend.Height, area.Bottom + CategoryNames.Gap);
        return new LineLabels(panel, plot, names, area, endsArePrinted: !ends.IsEmpty).Print();
    }

    private void Place(Length legendHeight)
    {
        var bounds = panel.Bounds;
        var line = sheet.ValueStyle.Leading;
        var hasLabels = panel.Choice is not LabelChoice.None && !chart.IsStacked;
        var top = bounds.Y + legendHeight + (hasLabels ? line + sheet.Style.PointRadius : sheet.NameStyle.Leading / 2);
        var scale = ScaleFor(bounds.Bottom - top - (line * 2));
        var numbers = hasScale && panel is { HasNumbers: true, Latest: >= 0 } ? ScaleNumbers.WidthOf(sheet, chart.Numbers, scale) + Plot.NumberGap : Length.Zero;
        var (left, right) = (bounds.X + numbers, bounds.Right - notes.Width);
        var padding = SidePaddingOf();

        // Marks at the very ends of the plot stay within the drawing.
        var reach = (sheet.Style.PointRadius * NewsScale) - padding;
        (left, right) = (Length.Max(left, bounds.X + reach), Length.Min(right, bounds.Right - reach));
        names = CategoryNames.Set(panel, panel.Count == 1 ? right - left : (right - left - (padding * 2)) / (panel.Count - 1));
        area = new Rect(left, top, right - left, bounds.Bottom - names.Height - top);
        plot = LinePlot.Draw(panel, area, scale, hasScale && panel.Latest >= 0 ? chart.Numbers : null, padding, isDashed: !HasMarks);
        if (scale.Minimum <= 0 && scale.Maximum >= 0)
            sheet.DrawGroundLine(new Point(area.X, plot.PlaceOf(0)), new Point(area.Right, plot.PlaceOf(0)), sheet.Style.Axis);
    }

    private Length SidePaddingOf() => chart.Form is SeriesForm.Area ? Length.Zero : Length.Min(hasEnds ? NamedPadding : SidePadding, panel.Bounds.Width / (2 * panel.Count));

    private ValueScale ScaleFor(Length height)
    {
        if (panel.SharedScale is { } shared)
            return shared;
        var steps = ScaleNumbers.MostSteps(height, NumberDistance);
        if (!LineRenderer.StartsAtZero(chart) && LineRenderer.RangeOf(chart) is { Low: { } from, High: { } to })
            return ValueScale.Nice(from, to, steps);
        var (low, high) = SeriesRange.FromZero(chart);
        return hasScale ? ValueScale.Nice(low, high, steps) : ValueScale.Tight(low, high);
    }

    private void DrawMarks()
    {
        for (var s = 0; s < chart.Series.Length; s++)
        {
            for (var c = 0; c < panel.Count; c++)
            {
                if (plot.PointOf(s, c) is not { } point || !(HasMarks || IsLone(s, c) || (c == panel.Latest && !chart.IsStacked)))
                    continue;
                var radius = sheet.Style.PointRadius * (panel.HasNews && c == panel.Latest ? NewsScale : 1);
                PointMarks.Draw(sheet, point, radius, SeriesColors.Of(sheet.Theme, s), s, chart.Series[s].Values[c].Citation);
            }
        }
    }

    /// <summary>Whether a point has a gap on both sides, so that no line passes through it.</summary>
    private bool IsLone(int series, int category) =>
        (category == 0 || plot.PointOf(series, category - 1) is null) && (category == panel.Count - 1 || plot.PointOf(series, category + 1) is null);

    private ImmutableArray<LegendEntry> LegendEntries()
    {
        if (chart.IsStacked)
            return panel.Squares();
        var entries = ImmutableArray.CreateBuilder<LegendEntry>(chart.Series.Length);
        for (var i = 0; i < chart.Series.Length; i++)
        {
            var (shape, color) = (i, SeriesColors.Of(sheet.Theme, i));
            entries.Add(new LegendEntry(chart.Series[i].Name, (target, at) =>
            {
                var half = Legend.MarkSize / 2;
                target.Draw(Path.Line(at.Offset(-half, default), at.Offset(half, default)), null, new Stroke(color, sheet.Style.LineWidth));
                PointMarks.Draw(target, at, sheet.Style.PointRadius, color, shape);
            }));
        }

        return entries.MoveToImmutable();
    }
}
