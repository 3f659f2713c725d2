using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Legends;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Scatter;

/// <summary>Draws named points in a plane. Names keep clear of each other and of all points; a thin line leads to one that had to move.</summary>
internal static class ScatterRenderer
{
    // A plane wants to be about as high as wide; more points need more of it.
    private static readonly double[] Heights = [0.6, 0.85, 1.2];
    private const double WidestName = 0.24;
    private static readonly Length Clearance = new(1.5);

    /// <summary>Draws a chart; one without a height of its own grows until every name has room.</summary>
    public static ChartDrawing Draw(ScatterChart chart, ChartRequest request)
    {
        Report(chart, request);
        var names = NamesOf(chart, request);
        ChartSheet? best = null;
        var (least, height) = (int.MaxValue, Length.Zero);
        foreach (var share in Heights)
        {
            var tried = request.Block.Height is null ? Length.Min(Length.Max(request.Size.Height, request.Size.Width * share), request.MaximumHeight) : request.Size.Height;
            if (best is not null && (least == 0 || tried == height))
                break;
            var sheet = new ChartSheet(request);
            var covered = DrawOn(sheet, chart, names, tried);
            if (covered < least)
                (best, least, height) = (sheet, covered, tried);
        }

        if (least > 0)
            request.Findings.Report(ChartsDiagnostics.NamesTooClose, request.Block.Span, least.ToString(CultureInfo.InvariantCulture));
        return best!.Finish(new Size(request.Size.Width, height));
    }

    /// <returns>Number of names without a room of their own.</returns>
    private static int DrawOn(ChartSheet sheet, ScatterChart chart, ImmutableArray<ChartLabel> all, Length height)
    {
        var legend = Legend.Set(sheet, EntriesOf(chart), sheet.Request.Size.Width);
        legend.Print(sheet, default);
        var plot = ScatterPlot.Place(sheet, chart, legend.Height, height);
        var points = ImmutableArray.CreateBuilder<Point>();
        var names = ImmutableArray.CreateBuilder<ChartLabel>();
        for (var i = 0; i < chart.Points.Length; i++)
        {
            if (plot.At(chart.Points[i]) is not { } at)
                continue;
            ScatterMarks.Draw(sheet, chart.Points[i], at);
            points.Add(at);
            names.Add(all[i]);
        }

        return PrintNames(sheet, plot, points.ToImmutable(), names.ToImmutable());
    }

    private static int PrintNames(ChartSheet sheet, ScatterPlot plot, ImmutableArray<Point> points, ImmutableArray<ChartLabel> names)
    {
        var sizes = new Size[names.Length];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = new Size(names[i].Width + (Clearance * 2), names[i].Height);
        var top = plot.Area.Y - (ScatterMarks.Radius * 2);
        var bounds = new Rect(plot.Area.X + Clearance, top, sheet.Request.Size.Width - plot.Area.X - Clearance, plot.Area.Bottom - top - Clearance);
        var (places, covered) = PointLabels.Place(points, ScatterMarks.Radius, sizes, bounds);
        var line = new Stroke(sheet.Theme.Colors.Muted, new Length(0.5));
        for (var i = 0; i < names.Length; i++)
        {
            if (places[i] is not { } place)
                continue;
            if (place.HasLine)
                sheet.DrawGround(new PathItem(Path.Line(place.From, place.To), null, line));
            var isBefore = place.Room.Right <= points[i].X + Clearance;
            var name = isBefore && names[i].Text.LineCount > 1 ? SetAgain(sheet, names[i]) : names[i];
            sheet.Print(name, name.Box(place.Room.X + Clearance, Anchor.After, place.Room.Y, Anchor.After));
        }

        return covered;
    }

    private static ChartLabel SetAgain(ChartSheet sheet, ChartLabel name) =>
        sheet.Label(name.Content, StyleOf(sheet), MeasureOf(sheet, name.Content), ChartTextAlignment.End);

    /// <summary>The names of all points, set once for every height that is tried.</summary>
    private static ImmutableArray<ChartLabel> NamesOf(ScatterChart chart, ChartRequest request)
    {
        var (sheet, names) = (new ChartSheet(request), ImmutableArray.CreateBuilder<ChartLabel>(chart.Points.Length));
        foreach (var point in chart.Points)
            names.Add(sheet.Label(point.Name, StyleOf(sheet), MeasureOf(sheet, point.Name)));
        return names.MoveToImmutable();
    }

    private static Graphics.Theming.TextStyle StyleOf(ChartSheet sheet) => sheet.NameStyle with { Color = sheet.Theme.Colors.Text };

    private static Length MeasureOf(ChartSheet sheet, ImmutableArray<Inline> name) =>
        Length.Max(sheet.Request.Size.Width * WidestName, sheet.Request.Text.WidestWord(name, sheet.NameStyle) + new Length(0.1));

    private static ImmutableArray<LegendEntry> EntriesOf(ScatterChart chart)
    {
        var entries = ImmutableArray.CreateBuilder<LegendEntry>();
        for (var i = 0; i < chart.Groups.Length; i++)
        {
            var group = i;
            entries.Add(new LegendEntry(chart.Groups[i], (sheet, at) => ScatterMarks.Draw(sheet, group, at)));
        }

        return entries.ToImmutable();
    }

    private static void Report(ScatterChart chart, ChartRequest request)
    {
        var seen = 0;
        foreach (var point in chart.Points)
        {
            if (point.X.Amount is null || point.Y.Amount is null)
                request.Findings.Report(ChartsDiagnostics.PointWithoutPlace, request.Block.Span, InlinePlainText.Of(point.Name));
            else
                seen++;
        }

        if (seen == 0)
            request.Findings.Report(ChartsDiagnostics.NothingToDraw, request.Block.Span);
    }
}
