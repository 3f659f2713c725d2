using System.Linq;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Glidepaths;

/// <summary>Draws the way to a target. Names stand beside the lines; in a legend above only where there is no room for them.</summary>
internal static class GlidepathRenderer
{
    private static readonly Length Headroom = new(7);
    private static readonly Length YearsGap = new(7);

    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Draw(GlidepathChart chart, ChartRequest request)
    {
        if (!HasNumbers(chart))
            request.Findings.Report(ChartsDiagnostics.NothingToDraw, request.Block.Span);
        var sheet = new ChartSheet(request);
        if (!TryDraw(sheet, chart, hasLegend: false))
            TryDraw(sheet = sheet.Fork(), chart, hasLegend: true);
        return sheet.Finish(request.Size);
    }

    /// <returns>Whether every name found its place.</returns>
    private static bool TryDraw(ChartSheet sheet, GlidepathChart chart, bool hasLegend)
    {
        var size = sheet.Request.Size;
        var goal = chart.Years.FirstOrDefault(y => y.IsGoal);
        var note = new EndNote(chart.RequiredName, goal?.Required?.Label ?? [], sheet.Style.Target.Color);
        var notes = EndNotes.Set(sheet, [note], size.Width);
        var legend = Legend.Set(sheet, hasLegend ? [ActualEntry(chart)] : [], size.Width);
        legend.Print(sheet, default);
        var top = legend.Height + sheet.ValueStyle.Leading + Headroom;
        var plot = GlidepathPlot.Place(sheet, chart, top, size.Width - notes.Width - GlidepathDrawing.GoalRadius, size.Height - sheet.NameStyle.Leading - YearsGap);
        var drawing = new GlidepathDrawing(sheet, chart, plot);
        drawing.Draw();
        var labels = new GlidepathLabels(sheet, chart, plot, drawing);
        var isNamed = labels.PrintActual(needsName: !hasLegend);
        labels.PrintRequired();
        var level = goal?.Required?.Amount is { } amount ? plot.YOf(amount) : plot.Area.Y;
        notes.Print(sheet, plot.Area.Right + GlidepathDrawing.GoalRadius - new Length(2), [level], Length.Zero, size.Height - sheet.NameStyle.Leading - new Length(2));
        labels.PrintYears();
        return isNamed;
    }

    private static LegendEntry ActualEntry(GlidepathChart chart) => new(chart.ActualName, (sheet, at) =>
        sheet.Draw(Path.Circle(at, sheet.Style.PointRadius), Colors.SeriesColors.Of(sheet.Theme, 0)));

    private static bool HasNumbers(GlidepathChart chart)
    {
        foreach (var year in chart.Years)
        {
            if (year.Actual?.Amount is not null || year.Required?.Amount is not null)
                return true;
        }

        return false;
    }
}
