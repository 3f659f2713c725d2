using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Donuts;

/// <summary>
/// Draws parts of a whole as a ring: few parts have their names around it, many parts, and parts without a slice, in a list beside it. No part is
/// ever left out or joined with others.
/// </summary>
internal static class DonutRenderer
{
    // So that the gallery of a page keeps a common rhythm, a ring is never wider than this share of the chart.
    private const double WidestRing = 0.4;
    private const double NarrowestList = 0.42;
    private static readonly Length LeastRadius = new(36);
    private static readonly Length WidestList = new(270);
    private static readonly Length ListGap = new(30);
    private static readonly Length Below = new(12);

    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Draw(DonutChart chart, ChartRequest request)
    {
        var (sheet, slices) = (new ChartSheet(request), DonutSlice.Of(chart, request.Theme));
        Report(chart, slices, request);
        var (width, height) = (request.Size.Width, request.Size.Height);
        var radius = Length.Max(LeastRadius, Length.Min(height, width * WidestRing) / 2);
        var ring = new DonutRing(new Point(width / 2, Length.Max(height, radius * 2) / 2), Length.Max(LeastRadius, radius - SideLabels.Headroom));
        if (SideLabels.TrySet(sheet, ring, slices) is not { } labels)
            return DrawWithList(chart, sheet, slices, ring.Radius);
        ring.Draw(sheet, slices);
        labels.Print();
        ring.PrintCentre(sheet, chart.Centre);
        return sheet.Finish(new Size(width, ring.Centre.Y * 2));
    }

    private static ChartDrawing DrawWithList(DonutChart chart, ChartSheet sheet, ImmutableArray<DonutSlice> slices, Length radius)
    {
        var width = sheet.Request.Size.Width;
        var beside = width - (radius * 2) - ListGap;
        var isBelow = beside < width * NarrowestList || beside < new Length(130);
        var list = SliceList.Set(sheet, slices, isBelow ? width : Length.Min(beside, WidestList));
        var rows = list.Height;
        var height = isBelow ? (radius * 2) + Below + rows : Length.Max(radius * 2, rows);
        var ring = isBelow
            ? new DonutRing(new Point(width / 2, radius), radius)
            : new DonutRing(new Point(radius, height / 2), radius);
        ring.Draw(sheet, slices);
        list.Print(isBelow ? new Point(default, (radius * 2) + Below) : new Point((radius * 2) + ListGap, (height - rows) / 2));
        ring.PrintCentre(sheet, chart.Centre);
        HeightCheck.Report(sheet.Request, height, slices.Length);
        return sheet.Finish(new Size(width, height));
    }

    private static void Report(DonutChart chart, ImmutableArray<DonutSlice> slices, ChartRequest request)
    {
        var (seen, colors) = (0, request.Theme.Colors.Series.Length * 2);
        foreach (var slice in slices)
        {
            seen += slice.IsSeen ? 1 : 0;
            if (slice.Part.Value.Amount < 0)
                request.Findings.Report(ChartsDiagnostics.PartBelowZero, request.Block.Span, Document.Inlines.InlinePlainText.Of(slice.Part.Name));
        }

        if (seen == 0)
            request.Findings.Report(ChartsDiagnostics.NothingToDraw, request.Block.Span);
        if (seen > colors)
            request.Findings.Report(ChartsDiagnostics.TooManyParts, request.Block.Span, seen.ToString(CultureInfo.InvariantCulture));
    }
}
