using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Series;

/// <summary>Prints the categories of a chart of upright bars, each with its values: above the bars, below those of negative numbers, within parts of stacks.</summary>
internal sealed class ColumnLabels
{
    private static readonly Length PartPadding = new(2);

    // Figures need less height than a line of text.
    private const double PartShare = 0.78;
    private static readonly Length BarGap = new(1);
    private static readonly Length DashWidth = new(6);
    private static readonly Length DashRise = new(4);
    private static readonly Length LidRise = new(3);

    private readonly SeriesPanel panel;
    private readonly ChartSheet sheet;
    private readonly SeriesChart chart;
    private readonly BarPlot plot;
    private readonly CategoryNames names;
    private readonly Length pitch;
    private readonly Length slot;
    private readonly LabelField field;
    private readonly Rect?[,] rooms;

    public ColumnLabels(SeriesPanel panel, BarPlot plot, CategoryNames names, Length slot, double filled)
    {
        (this.panel, sheet, chart, this.plot, this.names, this.slot) = (panel, panel.Sheet, panel.Chart, plot, names, slot);
        pitch = slot * filled / (chart.IsStacked ? 1 : chart.Series.Length);
        rooms = new Rect?[chart.Series.Length, panel.Count];
        field = new LabelField(panel.Bounds);
        GoalLines.Block(panel, field, panel.Bounds.X, panel.Bounds.Right, plot.PlaceOf);
        foreach (var bar in plot.Bars)
        {
            rooms[bar.Series, bar.Category] = bar.Room;
            if (!chart.IsStacked)
                field.Block(bar.Room);
        }
    }

    /// <summary>Prints them.</summary>
    /// <returns>Number of values that should be printed and have no room.</returns>
    public int Print()
    {
        var missing = 0;
        for (var category = 0; category < panel.Count; category++)
        {
            names.Print(panel, category, plot.MiddleOf(category), panel.Bounds.Bottom - names.Height);
            for (var series = 0; series < chart.Series.Length; series++)
            {
                var value = chart.Series[series].Values[category];
                if (rooms[series, category] is not { } room)
                    PrintGap(value, series, category);
                else if (panel.Wants(category) && !(chart.IsStacked ? TryPrintWithin(value, room, series) : TryPrintBeyond(value, room, series, category)))
                    missing++;
            }
        }

        return missing;
    }

    private bool TryPrintBeyond(ChartValue value, Rect room, int series, int category)
    {
        var label = sheet.Label(value.Label, StyleOf(series, category));
        var isNegative = value.Amount < 0;
        var box = label.Box(room.X + (room.Width / 2), Anchor.Middle, plot.FreeEnd(room, isNegative) + (isNegative ? BarGap : -BarGap), isNegative ? Anchor.After : Anchor.Before);
        if (!field.TryTake(box))
        {
            // The line of a goal in the way: above it.
            box = GoalLines.Above(panel, box, plot.PlaceOf);
            if (isNegative || !field.TryTake(box))
                return chart.Series.Length == 1 && TryPrintAtHead(value, room, category);
        }

        sheet.Print(label, box);
        return true;
    }

    /// <summary>Prints a value within the free end of its bar, where a goal's line or a neighbour leaves no room beyond it.</summary>
    private bool TryPrintAtHead(ChartValue value, Rect room, int category)
    {
        var fill = panel.ColorOf(0, category);
        var label = sheet.Label(value.Label, StyleOf(0, category) with { Color = SeriesColors.TextOn(sheet.Theme, fill) });
        if (label.Width + PartPadding > room.Width || label.Height > room.Height)
            return false;
        var isNegative = value.Amount < 0;
        sheet.Print(label, label.Box(
            room.X + (room.Width / 2), Anchor.Middle, plot.FreeEnd(room, isNegative) + (isNegative ? -BarGap : BarGap), isNegative ? Anchor.Before : Anchor.After));
        return true;
    }

    private TextStyle StyleOf(int series, int category) => panel.IsNews(series, category) ? sheet.ValueStyle : sheet.QuietValueStyle;

    private bool TryPrintWithin(ChartValue value, Rect room, int series)
    {
        var style = sheet.QuietValueStyle with { Color = SeriesColors.TextOn(sheet.Theme, SeriesColors.Of(sheet.Theme, series)) };
        var label = sheet.Label(value.Label, style);
        if (label.Width + PartPadding > room.Width || label.Height * PartShare > room.Height)
            return value.Amount == 0;
        sheet.Print(label, label.Box(room.X + (room.Width / 2), Anchor.Middle, room.Y + (room.Height / 2), Anchor.Middle));
        return true;
    }

    /// <summary>A dashed line above a stack that lacks a part, so that it is not read as a low one.</summary>
    private void DrawLid(ChartValue value, int series, int category)
    {
        var (top, missing, bar) = (plot.PlaceOf(0), 1, (Rect?)null);
        for (var s = 0; s < chart.Series.Length; s++)
        {
            missing += s < series && rooms[s, category] is null ? 1 : 0;
            bar ??= rooms[s, category];
            top = rooms[s, category] is { } room ? Length.Min(top, room.Y) : top;
        }

        if (bar is not { } wide)
            return;
        var y = top - (LidRise * missing);
        sheet.Draw(Path.Line(new Point(wide.X, y), new Point(wide.Right, y)), null, StackNames.LidStroke(sheet), value.Citation);
    }

    /// <summary>What stands where a value is missing: its word where there is room, otherwise a dash.</summary>
    private void PrintGap(ChartValue value, int series, int category)
    {
        if (chart.IsStacked)
        {
            DrawLid(value, series, category);
            return;
        }

        var (middle, zero) = (plot.MiddleOf(category) + (pitch * (series + 0.5 - (chart.Series.Length / 2.0))), plot.PlaceOf(0));
        var label = sheet.Label(value.Label, sheet.NameStyle);
        var box = label.Box(middle, Anchor.Middle, zero, Anchor.Before);
        var room = chart.Series.Length == 1 ? slot : pitch;
        if (panel.Choice is not LabelChoice.None && label.Width <= room - PartPadding && field.TryTake(box))
        {
            sheet.Print(label, box);
            return;
        }

        var half = DashWidth / 2;
        var stroke = new Stroke(sheet.NameStyle.Color, new Length(0.75));
        sheet.Draw(Path.Line(new Point(middle - half, zero - DashRise), new Point(middle + half, zero - DashRise)), null, stroke, value.Citation);
    }
}
