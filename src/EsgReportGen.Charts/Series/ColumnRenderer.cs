using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Series;

/// <summary>Upright bars: grouped or stacked. Where every value is printed, neither scale nor grid is.</summary>
internal static class ColumnRenderer
{
    /// <summary>Draws them into a panel.</summary>
    public static void Draw(SeriesPanel panel)
    {
        if (panel.Chart is { IsStacked: false, Labels: ValueLabels.Auto or ValueLabels.All } && panel.SharedScale is null)
        {
            var trial = panel with { Sheet = panel.Sheet.Fork() };
            if (new ColumnDrawing(trial, hasScale: false).Draw() == 0)
            {
                panel.Sheet.Append(trial.Sheet);
                return;
            }
        }

        var missing = new ColumnDrawing(panel, hasScale: true).Draw();
        if (missing > 0 && panel.Chart.Labels is ValueLabels.All)
            ChartFindings.ReportValues(panel, missing);
    }
}
