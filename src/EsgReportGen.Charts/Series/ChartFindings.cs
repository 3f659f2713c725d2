using System.Globalization;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>What is reported of charts that are hard to read.</summary>
internal static class ChartFindings
{
    /// <summary>Reports values that are not printed although all were asked for.</summary>
    public static void ReportValues(SeriesPanel panel, int missing)
    {
        var all = panel.Count * panel.Chart.Series.Length;
        panel.Sheet.Request.Findings.Report(
            ChartsDiagnostics.ValuesDoNotFit, panel.Sheet.Request.Block.Span, Text(missing), Text(all));
    }

    /// <summary>Reports more series in one plot than have tones of their own.</summary>
    public static void ReportSeries(SeriesPanel panel)
    {
        var count = panel.Chart.Series.Length;
        if (count > SeriesColors.Distinct(panel.Sheet.Theme))
            panel.Sheet.Request.Findings.Report(ChartsDiagnostics.TooManySeries, panel.Sheet.Request.Block.Span, Text(count));
    }

    /// <summary>Reports a chart that needs more height than a page has.</summary>
    public static void ReportHeight(SeriesPanel panel, Length needed)
    {
        var request = panel.Sheet.Request;
        request.Findings.Report(ChartsDiagnostics.HigherThanPage, request.Block.Span, Millimetres(needed), Text(panel.Count), Millimetres(request.MaximumHeight));
    }

    private static string Millimetres(Length length) => Text((int)System.Math.Ceiling(length.Points * 25.4 / 72));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
