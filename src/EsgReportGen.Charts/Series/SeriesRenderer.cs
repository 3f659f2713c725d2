using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Draws columns, bars, lines and areas.</summary>
internal static class SeriesRenderer
{
    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Draw(SeriesChart chart, ChartRequest request)
    {
        var sheet = new ChartSheet(request);
        var panel = new SeriesPanel(sheet, chart, new Rect(default, default, request.Size.Width, request.Size.Height));
        ChartFindings.ReportSeries(panel);
        ColumnRenderer.Draw(panel with { Chart = chart with { Form = SeriesForm.Column } });
        return sheet.Finish(request.Size);
    }
}
