using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Series;

/// <summary>Names of rows and values of their bars: beyond the ends of bars, or within parts of stacks.</summary>
internal sealed class BarLabels
{
    private const double MostNameShare = 0.38;
    private const int MostLines = 3;
    private static readonly Length NameGap = new(10);
    private static readonly Length ValueGap = new(4);
    private static readonly Length PartPadding = new(4);
    private static readonly Length LidGap = new(3);

    private readonly SeriesPanel panel;
    private readonly ImmutableArray<ChartLabel> names;
    private readonly ChartLabel[,] values;

    // As high as it must be: the chart may grow beyond its panel.
    private readonly LabelField field;

    private BarLabels(SeriesPanel panel, ImmutableArray<ChartLabel> names, ChartLabel[,] values) => 
        (this.panel, this.names, this.values, field) = (panel, names, values, new LabelField(panel.Bounds with { Height = new Length(double.MaxValue) }));

    /// <summary>Width of the names and the gap behind them.</summary>
    public Length NameWidth { get; private init; }

    /// <summary>Height of the highest name.</summary>
    public Length NameHeight { get; private init; }

    /// <summary>Width of the widest value beyond a bar, with its gap; zero where values stand within parts of stacks.</summary>
    public Length ValueWidth { get; private init; }

    private SeriesChart Chart => panel.Chart;

    /// <summary>Sets the names and values of a panel.</summary>
    public static BarLabels Set(SeriesPanel panel)
    {
        var (sheet, chart) = (panel.Sheet, panel.Chart);
        var names = ImmutableArray.CreateBuilder<ChartLabel>(panel.Count);
        var (width, height, value) = (Length.Zero, Length.Zero, Length.Zero);
        foreach (var category in chart.Categories)
        {
            var name = sheet.Label(category, NameStyle(sheet), panel.Bounds.Width * MostNameShare, maximumLines: MostLines);
            names.Add(name);
            (width, height) = (Length.Max(width, name.Width), Length.Max(height, name.Height));
        }

        var values = new ChartLabel[chart.Series.Length, panel.Count];
        for (var s = 0; s < chart.Series.Length; s++)
        {
            for (var c = 0; c < panel.Count; c++)
            {
                values[s, c] = sheet.Label(chart.Series[s].Values[c].Label, StyleOf(panel, s, c));
                if (panel.Wants(c) && !chart.IsStacked)
                    value = Length.Max(value, values[s, c].Width + ValueGap);
            }
        }

        return new BarLabels(panel, names.MoveToImmutable(), values) { NameWidth = width + NameGap, NameHeight = height, ValueWidth = value };
    }

    /// <summary>Prints them row by row.</summary>
    /// <param name="plot">Where the bars are.</param>
    /// <param name="pitch">Distance of two rows.</param>
    /// <param name="filled">Share of it that bars fill.</param>
    /// <returns>Number of values that should be printed and have no room.</returns>
    public int Print(BarPlot plot, Length pitch, double filled)
    {
        var rooms = new Rect?[Chart.Series.Length, panel.Count];
        foreach (var bar in plot.Bars)
            rooms[bar.Series, bar.Category] = bar.Room;
        RowGoals.Block(panel, field, plot.PlaceOf);
        var missing = 0;
        for (var c = 0; c < panel.Count; c++)
        {
            PrintName(c, plot.MiddleOf(c));
            DrawLids(rooms, c);
            for (var s = 0; s < Chart.Series.Length; s++)
            {
                var middle = plot.MiddleOf(c) + (Chart.IsStacked ? Length.Zero : pitch * filled * ((s + 0.5) / Chart.Series.Length - 0.5));
                if (panel.Wants(c) && !TryPrint(s, c, rooms[s, c], plot, middle))
                    missing++;
            }
        }

        return missing;
    }

    private void PrintName(int category, Length middle)
    {
        var place = names[category].Box(panel.Bounds.X, Anchor.After, middle, Anchor.Middle);
        if (panel.RepeatsNames)
            panel.Sheet.PrintOnGround(names[category], place);
        else
            panel.Sheet.Print(names[category], place);
    }

    private bool TryPrint(int series, int category, Rect? room, BarPlot plot, Length middle)
    {
        var (value, label) = (Chart.Series[series].Values[category], values[series, category]);
        if (Chart.IsStacked)
            return TryPrintWithin(value, label, room, middle);
        var isNegative = value.Amount < 0;
        var end = room is { } bar ? plot.FreeEnd(bar, isNegative) : plot.PlaceOf(0);
        var place = label.Box(end + (isNegative ? -ValueGap : ValueGap), isNegative ? Anchor.Before : Anchor.After, middle, Anchor.Middle);
        if (!field.TryTake(place))
        {
            // The line of a goal in the way: within the end of the bar, else beyond the line.
            if (room is { } own && TryPrintAtHead(value, series, category, own, end, isNegative))
                return true;
            place = RowGoals.Beyond(panel, place, isNegative, plot.PlaceOf);
            if (!field.TryTake(place))
                return false;
        }

        panel.Sheet.Print(label, place);
        return true;
    }

    /// <summary>A dashed line beyond a stack for each part that it lacks, so that it is not read as a short one.</summary>
    private void DrawLids(Rect?[,] rooms, int category)
    {
        var (end, bar) = (Length.Zero, (Rect?)null);
        for (var s = 0; s < Chart.Series.Length; s++)
        {
            bar ??= rooms[s, category];
            end = rooms[s, category] is { } room ? Length.Max(end, room.Right) : end;
        }

        if (!Chart.IsStacked || bar is not { } thick)
            return;
        for (var s = 0; s < Chart.Series.Length; s++)
        {
            if (rooms[s, category] is not null)
                continue;
            end += LidGap;
            panel.Sheet.Draw(
                Path.Line(new Point(end, thick.Y), new Point(end, thick.Bottom)), null, StackNames.LidStroke(panel.Sheet), Chart.Series[s].Values[category].Citation);
        }
    }

    private bool TryPrintAtHead(ChartValue value, int series, int category, Rect bar, Length end, bool isNegative)
    {
        var fill = panel.ColorOf(series, category);
        var style = StyleOf(panel, series, category) with { Color = SeriesColors.TextOn(panel.Sheet.Theme, fill) };
        var label = panel.Sheet.Label(value.Label, style);
        var place = label.Box(end + (isNegative ? ValueGap : -ValueGap), isNegative ? Anchor.After : Anchor.Before, bar.Y + (bar.Height / 2), Anchor.Middle);
        if (label.Height > bar.Height || label.Width + (ValueGap * 2) > bar.Width || !field.TryTake(place))
            return false;
        panel.Sheet.Print(label, place);
        return true;
    }

    private bool TryPrintWithin(ChartValue value, ChartLabel label, Rect? room, Length middle)
    {
        if (room is not { } part || value.Amount == 0)
            return true;
        if (label.Width + PartPadding > part.Width)
            return false;
        panel.Sheet.Print(label, label.Box(part.X + (part.Width / 2), Anchor.Middle, middle, Anchor.Middle));
        return true;
    }

    // Names are what is read first, and so in ink.
    private static TextStyle NameStyle(ChartSheet sheet) => sheet.NameStyle with { Color = sheet.ValueStyle.Color };

    private static TextStyle StyleOf(SeriesPanel panel, int series, int category)
    {
        var sheet = panel.Sheet;
        if (panel.Chart.IsStacked)
            return sheet.QuietValueStyle with { Color = SeriesColors.TextOn(sheet.Theme, SeriesColors.Of(sheet.Theme, series)) };
        if (panel.Chart.Series[series].Values[category].Amount is null)
            return sheet.NameStyle;
        return panel.IsNews(series, category) ? sheet.ValueStyle : sheet.QuietValueStyle;
    }
}
