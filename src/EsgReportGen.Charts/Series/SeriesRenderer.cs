using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Draws columns, bars, lines and areas.</summary>
internal static class SeriesRenderer
{
    // Columns of things stand as close as this at most; more of them lie down.
    private const int MostColumnsOfThings = 12;

    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Draw(SeriesChart chart, ChartRequest request)
    {
        var sheet = new ChartSheet(request);
        var whole = new SeriesPanel(sheet, chart, new Rect(default, default, request.Size.Width, request.Size.Height));
        if (chart.HasPanels && chart.Series.Length > 1 && !chart.IsStacked && chart.Form is not SeriesForm.Bar)
            return Finish(PanelsRenderer.Draw(whole));
        ChartFindings.ReportSeries(whole);
        switch (FormOf(whole))
        {
            case SeriesForm.Column:
                ColumnRenderer.Draw(whole);
                return Finish(request.Size.Height);
            case SeriesForm.Bar:
                return Finish(BarRenderer.Draw(whole with { Chart = chart with { Form = SeriesForm.Bar } }));
            default:
                LineRenderer.Draw(whole);
                return Finish(request.Size.Height);
        }

        ChartDrawing Finish(Length height) => sheet.Finish(new Size(request.Size.Width, height));
    }

    /// <summary>Columns of things lie down where their names have no room below them.</summary>
    private static SeriesForm FormOf(SeriesPanel whole)
    {
        if (whole.Chart is not { Form: SeriesForm.Column, HasPeriods: false })
            return whole.Chart.Form;

        // Names of goals at the end take their room from the columns.
        var room = whole.Bounds.Width * (whole.Chart.Lines.IsEmpty ? 0.9 : 0.6) / whole.Count;
        return whole.Count <= MostColumnsOfThings && CategoryNames.Set(whole, room).Fit ? SeriesForm.Column : SeriesForm.Bar;
    }
}
