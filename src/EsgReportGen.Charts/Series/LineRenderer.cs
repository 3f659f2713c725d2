using System;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Series;

/// <summary>Lines and areas, each named where it ends. One line whose every value is printed has neither scale nor grid, if it is drawn from zero.</summary>
internal static class LineRenderer
{
    // Lines that move within less than this share of their height say nothing when drawn from zero.
    private const decimal FlatShare = 0.3m;

    /// <summary>Draws them into a panel.</summary>
    public static void Draw(SeriesPanel panel)
    {
        var chart = panel.Chart;
        var mayBeBare = chart is { IsStacked: false, Series.Length: 1, Labels: ValueLabels.Auto or ValueLabels.All };
        if (mayBeBare && TryDrawBare(panel))
            return;
        var choice = mayBeBare && Fits(panel, LabelChoice.All) ? LabelChoice.All : LabelChoices.WithScale(chart);
        if (choice is LabelChoice.Latest && !Fits(panel, choice))
            choice = LabelChoice.None;
        var missing = new LineDrawing(panel with { Choice = choice }, hasScale: true).Draw();
        if (missing > 0 && chart.Labels is ValueLabels.All)
            ChartFindings.ReportValues(panel, missing);
    }

    /// <summary>Draws them without a scale, if every value has room and zero is the foot.</summary>
    public static bool TryDrawBare(SeriesPanel panel)
    {
        if (!StartsAtZero(panel.Chart))
            return false;
        var trial = panel with { Sheet = panel.Sheet.Fork(), Choice = LabelChoice.All };
        if (new LineDrawing(trial, hasScale: false).Draw() > 0)
            return false;
        panel.Sheet.Append(trial.Sheet);
        return true;
    }

    /// <summary>Whether the scale has to begin at zero: areas are measured from there, and lines unless they would look flat.</summary>
    public static bool StartsAtZero(SeriesChart chart)
    {
        if (chart.Form is SeriesForm.Area)
            return true;
        var (low, high) = RangeOf(chart);
        return low is not > 0 || low == high || high - low >= FlatShare * high;
    }

    /// <summary>The range of all points and goals, without zero; nulls where nothing has a value.</summary>
    public static (decimal? Low, decimal? High) RangeOf(SeriesChart chart)
    {
        (decimal? low, decimal? high) = (null, null);
        foreach (var series in chart.Series)
        {
            foreach (var value in series.Values)
                Include(value.Amount);
        }

        foreach (var line in chart.Lines)
            Include(line.Value.Amount);
        return (low, high);

        void Include(decimal? amount)
        {
            if (amount is not { } number)
                return;
            low = low is { } l ? Math.Min(l, number) : number;
            high = high is { } h ? Math.Max(h, number) : number;
        }
    }

    private static bool Fits(SeriesPanel panel, LabelChoice choice) =>
        new LineDrawing(panel with { Sheet = panel.Sheet.Fork(), Choice = choice }, hasScale: true).Draw() == 0;
}
