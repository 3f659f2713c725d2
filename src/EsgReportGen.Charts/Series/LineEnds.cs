using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Names of lines and areas where they end, with their last values.</summary>
internal static class LineEnds
{
    private const int MostNames = 10;

    /// <summary>The names in the order of the series; none where a line has no end at the last category, or none is asked for.</summary>
    public static ImmutableArray<EndNote> NotesOf(SeriesPanel panel)
    {
        var chart = panel.Chart;
        if (!panel.NamesSeries || chart.Series.Length is < 2 or > MostNames)
            return [];
        var notes = ImmutableArray.CreateBuilder<EndNote>(chart.Series.Length);
        for (var s = 0; s < chart.Series.Length; s++)
        {
            var last = chart.Series[s].Values[^1];
            if (last.Amount is null)
                return [];
            notes.Add(new EndNote(chart.Series[s].Name, panel.Choice is LabelChoice.None ? [] : last.Label, SeriesColors.Of(panel.Sheet.Theme, s)));
        }

        return notes.MoveToImmutable();
    }

    /// <summary>Where the names want to stand: level with the ends of lines, or with the middles of stacked areas there.</summary>
    public static ImmutableArray<Length> PlacesOf(LinePlot plot, SeriesPanel panel, bool isEmpty)
    {
        if (isEmpty)
            return [];
        var places = ImmutableArray.CreateBuilder<Length>(panel.Chart.Series.Length);
        for (var s = 0; s < panel.Chart.Series.Length; s++)
        {
            var end = plot.PointOf(s, panel.Count - 1)?.Y ?? plot.PlaceOf(0);
            var foot = panel.Chart.IsStacked ? (s == 0 ? plot.PlaceOf(0) : plot.PointOf(s - 1, panel.Count - 1)?.Y ?? end) : end;
            places.Add((end + foot) / 2);
        }

        return places.MoveToImmutable();
    }
}
