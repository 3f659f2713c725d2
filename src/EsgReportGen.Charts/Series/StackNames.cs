using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>Names of the parts of a stack beside the last one, so that no legend is needed.</summary>
internal static class StackNames
{
    private const int MostNames = 8;

    /// <summary>The names, in the order of the series; none where the last stack lacks a part.</summary>
    public static ImmutableArray<EndNote> Of(SeriesPanel panel)
    {
        var chart = panel.Chart;
        if (!panel.NamesSeries || !chart.IsStacked || chart.Series.Length is < 2 or > MostNames)
            return [];
        var notes = ImmutableArray.CreateBuilder<EndNote>(chart.Series.Length);
        for (var i = 0; i < chart.Series.Length; i++)
        {
            if (chart.Series[i].Values[^1].Amount is null or <= 0)
                return [];
            notes.Add(new EndNote(chart.Series[i].Name, [], SeriesColors.Of(panel.Sheet.Theme, i)));
        }

        return notes.MoveToImmutable();
    }

    /// <summary>The middles of the parts of the last stack, in the order of the series.</summary>
    public static ImmutableArray<Length> MiddlesOf(BarPlot plot, SeriesPanel panel)
    {
        var middles = new Length[panel.Chart.Series.Length];
        foreach (var bar in plot.Bars)
        {
            if (bar.Category == panel.Count - 1)
                middles[bar.Series] = bar.Room.Y + (bar.Room.Height / 2);
        }

        return [.. middles];
    }

    /// <summary>The line that shows that a stack lacks a part.</summary>
    public static Stroke LidStroke(ChartSheet sheet) => new(sheet.NameStyle.Color, new Length(0.75), new Length(2.5));

    /// <summary>Whether no part of the same sign stands beyond a part.</summary>
    public static bool IsOutermost(SeriesChart chart, PlacedBar bar)
    {
        var isNegative = chart.Series[bar.Series].Values[bar.Category].Amount < 0;
        for (var i = bar.Series + 1; i < chart.Series.Length; i++)
        {
            if (chart.Series[i].Values[bar.Category].Amount is { } amount && amount != 0 && amount < 0 == isNegative)
                return false;
        }

        return true;
    }
}
