using System;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>Small multiples: each series in a panel of its own under its name, all to one scale.</summary>
internal static class PanelsRenderer
{
    private const int Steps = 4;
    private const double RowShare = 0.75;
    private static readonly Length NarrowestPanel = new(104);
    private static readonly Length ColumnGap = new(18);
    private static readonly Length RowGap = new(12);
    private static readonly Length TitleGap = new(4);

    /// <summary>Draws the panels.</summary>
    /// <param name="whole">The chart and its place.</param>
    /// <returns>The height that they take.</returns>
    public static Length Draw(SeriesPanel whole)
    {
        var goals = GoalLegend(whole);
        goals.Print(whole.Sheet, new Point(whole.Bounds.X, whole.Bounds.Y));
        var place = whole.Bounds with { Y = whole.Bounds.Y + goals.Height, Height = whole.Bounds.Height - goals.Height };
        var mayBeBare = whole.Chart.Labels is ValueLabels.Auto or ValueLabels.All && (whole.Chart.Form is SeriesForm.Column || LineRenderer.StartsAtZero(whole.Chart));
        if (mayBeBare)
        {
            var trial = whole.Sheet.Fork();
            if (Draw(whole with { Sheet = trial, Bounds = place }, hasScale: false) is { } height)
            {
                whole.Sheet.Append(trial);
                return goals.Height + height;
            }
        }

        return goals.Height + Draw(whole with { Bounds = place }, hasScale: true)!.Value;
    }

    private static Length? Draw(SeriesPanel whole, bool hasScale)
    {
        var (sheet, chart, bounds) = (whole.Sheet, whole.Chart, whole.Bounds);
        var scale = ScaleOf(chart, hasScale);
        var numbers = hasScale ? ScaleNumbers.WidthOf(sheet, chart.Numbers, scale) + Plot.NumberGap : Length.Zero;
        var count = chart.Series.Length;
        var most = Math.Clamp((int)((bounds.Width - numbers + ColumnGap) / (NarrowestPanel + ColumnGap)), 1, count);
        var rows = (count + most - 1) / most;
        var columns = (count + rows - 1) / rows;
        var width = (bounds.Width - numbers - (ColumnGap * (columns - 1))) / columns;
        var height = RowHeight(whole, rows);
        for (var i = 0; i < count; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var left = bounds.X + (column == 0 ? Length.Zero : numbers + ((width + ColumnGap) * column));
            var top = bounds.Y + ((height + RowGap) * row);
            var title = sheet.Label(chart.Series[i].Name, sheet.ValueStyle, width, maximumLines: 2);
            sheet.Print(title, title.Box(bounds.X + numbers + ((width + ColumnGap) * column), Anchor.After, top, Anchor.After));
            var head = TitleHeight(whole, width);
            var panel = whole with
            {
                Chart = chart with { Series = [chart.Series[i]] },
                Bounds = new Rect(left, top + head, width + (column == 0 ? numbers : Length.Zero), height - head),
                SharedScale = scale,
                HasNumbers = hasScale && column == 0,
                RepeatsNames = i > 0,
                NamesSeries = false,
                Choice = hasScale ? LabelChoices.WithScale(chart) : LabelChoice.All,
            };
            var missing = chart.Form is SeriesForm.Column ? new ColumnDrawing(panel, hasScale).Draw() : new LineDrawing(panel, hasScale).Draw();
            if (missing > 0 && !hasScale)
                return null;
        }

        return (height * rows) + (RowGap * (rows - 1));
    }

    /// <summary>Height of the highest name of a series, so that all plots begin level.</summary>
    private static Length TitleHeight(SeriesPanel whole, Length width)
    {
        var height = Length.Zero;
        foreach (var series in whole.Chart.Series)
            height = Length.Max(height, whole.Sheet.Label(series.Name, whole.Sheet.ValueStyle, width, maximumLines: 2).Height);
        return height + TitleGap;
    }

    private static Length RowHeight(SeriesPanel whole, int rows)
    {
        var request = whole.Sheet.Request;
        var fair = (whole.Bounds.Height - (RowGap * (rows - 1))) / rows;
        if (rows == 1 || request.Block.Height is not null)
            return fair;
        var most = (request.MaximumHeight - (RowGap * (rows - 1))) / rows;
        return Length.Min(most, Length.Max(fair, whole.Bounds.Height * RowShare));
    }

    private static ValueScale ScaleOf(SeriesChart chart, bool hasScale)
    {
        if (chart.Form is SeriesForm.Line && !LineRenderer.StartsAtZero(chart) && LineRenderer.RangeOf(chart) is { Low: { } from, High: { } to })
            return ValueScale.Nice(from, to, Steps);
        var (low, high) = SeriesRange.FromZero(chart);
        return hasScale ? ValueScale.Nice(low, high, Steps) : ValueScale.Tight(low, high);
    }

    /// <summary>Goals are the same in all panels and named once, above them.</summary>
    private static Legend GoalLegend(SeriesPanel whole)
    {
        var sheet = whole.Sheet;
        var entries = System.Collections.Immutable.ImmutableArray.CreateBuilder<LegendEntry>();
        foreach (var line in whole.Chart.Lines)
        {
            if (line.Value.Amount is null)
                continue;
            entries.Add(new LegendEntry(line.Name, (target, at) =>
            {
                var half = Legend.MarkSize / 2;
                target.Draw(Path.Line(at.Offset(-half, default), at.Offset(half, default)), null, target.Style.Target with { Dash = new Length(2) });
            })
            { Value = line.Value.Label });
        }

        return Legend.Set(sheet, entries.ToImmutable(), whole.Bounds.Width);
    }
}
