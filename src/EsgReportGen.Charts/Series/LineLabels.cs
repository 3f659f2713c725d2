using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Prints the categories of a chart of lines, each with its values above or below their points, clear of the lines.</summary>
internal sealed class LineLabels
{
    private static readonly Length PointGap = new(1.5);

    private readonly SeriesPanel panel;
    private readonly ChartSheet sheet;
    private readonly SeriesChart chart;
    private readonly LinePlot plot;
    private readonly CategoryNames names;
    private readonly bool endsArePrinted;
    private readonly LabelField field;
    private readonly Length right;
    private readonly Length? zero;

    /// <param name="panel">The chart.</param>
    /// <param name="plot">Where its points are.</param>
    /// <param name="names">Its categories.</param>
    /// <param name="area">Where lines stand.</param>
    /// <param name="endsArePrinted">Whether the last values stand beside the names of the lines.</param>
    public LineLabels(SeriesPanel panel, LinePlot plot, CategoryNames names, Rect area, bool endsArePrinted)
    {
        (this.panel, sheet, chart, this.plot, this.names, this.endsArePrinted) = (panel, panel.Sheet, panel.Chart, plot, names, endsArePrinted);

        // Names at the ends of lines begin there.
        right = Length.Min(panel.Bounds.Right, area.Right + Legends.EndNotes.Gap);
        var top = area.Y - sheet.ValueStyle.Leading - sheet.Style.PointRadius - PointGap;
        field = new LabelField(new Rect(panel.Bounds.X, top, right - panel.Bounds.X, area.Bottom - top));
        var reach = sheet.Style.PointRadius;
        zero = SeriesRange.FromZero(chart).Low < 0 ? plot.PlaceOf(0) : null;
        GoalLines.Block(panel, field, area.X, area.Right, plot.PlaceOf);
        for (var s = 0; s < chart.Series.Length; s++)
        {
            for (var c = 0; c < panel.Count; c++)
            {
                if (plot.PointOf(s, c) is not { } point)
                    continue;
                field.Block(new Rect(point.X - reach, point.Y - reach, reach * 2, reach * 2));
                if (c > 0 && plot.PointOf(s, c - 1) is { } before)
                    field.BlockLine(before, point);
            }
        }
    }

    /// <summary>Prints them.</summary>
    /// <returns>Number of values that should be printed and have no room.</returns>
    public int Print()
    {
        var missing = 0;
        for (var c = 0; c < panel.Count; c++)
        {
            names.Print(panel, c, plot.MiddleOf(c), panel.Bounds.Bottom - names.Height);
            if (panel.Latest < 0)
                PrintGap(c);
            if (!panel.Wants(c) || (c == panel.Count - 1 && endsArePrinted))
                continue;
            for (var s = 0; s < chart.Series.Length; s++)
            {
                if (plot.PointOf(s, c) is { } point && (chart.IsStacked || !TryPrint(s, c, point)))
                    missing++;
            }
        }

        return chart is { IsStacked: true, Labels: not ValueLabels.All } ? 0 : missing;
    }

    /// <summary>A chart without any value says so in the words of its first series.</summary>
    private void PrintGap(int category)
    {
        var label = sheet.Label(chart.Series[0].Values[category].Label, sheet.NameStyle);
        TryPrint(label, label.Box(plot.MiddleOf(category), Anchor.Middle, plot.PlaceOf(0), Anchor.Before));
    }

    private bool TryPrint(int series, int category, Point point)
    {
        var isNews = panel.HasNews && category == panel.Latest;
        var label = sheet.Label(chart.Series[series].Values[category].Label, isNews ? sheet.ValueStyle : sheet.QuietValueStyle);
        var reach = sheet.Style.PointRadius + PointGap;
        var above = label.Box(point.X, Anchor.Middle, point.Y - reach, Anchor.Before);
        var below = label.Box(point.X, Anchor.Middle, point.Y + reach, Anchor.After);
        if (!IsLow(series, category, point) && TryPrintClearOfZero(label, above))
            return true;
        return TryPrintClearOfZero(label, below) || TryPrintClearOfZero(label, above);
    }

    /// <summary>Prints a label, on the other side of the line of zero where that would strike it through.</summary>
    private bool TryPrintClearOfZero(ChartLabel label, Rect place)
    {
        if (zero is { } line && line > place.Y && line < place.Bottom)
            place = place with { Y = line - place.Y < place.Height / 2 ? line : line - place.Height };
        return TryPrint(label, place);
    }

    private bool TryPrint(ChartLabel label, Rect place)
    {
        var left = Length.Max(panel.Bounds.X, Length.Min(place.X, right - place.Width));
        if (!field.TryTake(place with { X = left }))
            return false;
        sheet.Print(label, place with { X = left });
        return true;
    }

    /// <summary>Whether the line comes down to a point and goes up from it, so that below it is free.</summary>
    private bool IsLow(int series, int category, Point point)
    {
        var before = category > 0 ? plot.PointOf(series, category - 1) : null;
        var after = category < panel.Count - 1 ? plot.PointOf(series, category + 1) : null;
        return before?.Y < point.Y && after?.Y < point.Y;
    }
}
