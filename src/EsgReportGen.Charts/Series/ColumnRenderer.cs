using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Series;

/// <summary>Upright bars: grouped or stacked. Where every value is printed, neither scale nor grid is.</summary>
internal static class ColumnRenderer
{
    /// <summary>Draws them into a panel.</summary>
    public static void Draw(SeriesPanel panel)
    {
        if (panel.Chart is { IsStacked: false, Labels: ValueLabels.Auto or ValueLabels.All } && TryDrawBare(panel))
            return;
        var choice = LabelChoices.WithScale(panel.Chart);

        // Some of the latest values without the others would look like a choice.
        if (choice is LabelChoice.Latest && new ColumnDrawing(panel with { Sheet = panel.Sheet.Fork(), Choice = choice }, hasScale: true).Draw() > 0)
            choice = LabelChoice.None;
        var missing = new ColumnDrawing(panel with { Choice = choice }, hasScale: true).Draw();
        if (missing > 0 && panel.Chart.Labels is ValueLabels.All)
            ChartFindings.ReportValues(panel, missing);
    }

    /// <summary>Draws them without a scale, if every value has room.</summary>
    public static bool TryDrawBare(SeriesPanel panel)
    {
        var trial = panel with { Sheet = panel.Sheet.Fork(), Choice = LabelChoice.All };
        if (new ColumnDrawing(trial, hasScale: false).Draw() > 0)
            return false;
        panel.Sheet.Append(trial.Sheet);
        return true;
    }
}
