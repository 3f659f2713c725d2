using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>Draws how a number became another one: upright where names and values fit below and above their bars, lying otherwise.</summary>
internal static class WaterfallRenderer
{
    // Sums of rounded numbers may be off by so much of the total.
    private const decimal Tolerance = 0.005m;

    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Draw(WaterfallChart chart, ChartRequest request)
    {
        var (sheet, bars) = (new ChartSheet(request), WaterfallBar.Of(chart));
        Report(bars, request);
        var height = UprightWaterfall.TryDraw(sheet, bars) ?? LyingWaterfall.Draw(sheet, bars);
        HeightCheck.Report(request, height, bars.Length);
        return sheet.Finish(new Size(request.Size.Width, height));
    }

    private static void Report(ImmutableArray<WaterfallBar> bars, ChartRequest request)
    {
        var hasNumber = false;
        for (var i = 0; i < bars.Length; i++)
        {
            hasNumber |= bars[i].Step.Value.Amount is not null and not 0;
            if (i == 0 || !bars[i].IsTotal || !bars[i].IsKnown || HasGap(bars, i))
                continue;
            var (sum, total) = (bars[i - 1].To, bars[i].To);
            if (Math.Abs(sum - total) > Tolerance * Math.Max(Math.Abs(sum), Math.Abs(total)))
                request.Findings.Report(ChartsDiagnostics.StepsMissTotal, request.Block.Span, Text(sum), InlinePlainText.Of(bars[i].Step.Name), Text(total));
        }

        if (!hasNumber)
            request.Findings.Report(ChartsDiagnostics.NothingToDraw, request.Block.Span);
    }

    /// <summary>Whether a number is missing since the total before; what does not add up then has its reason.</summary>
    private static bool HasGap(ImmutableArray<WaterfallBar> bars, int total)
    {
        for (var i = total - 1; i >= 0; i--)
        {
            if (!bars[i].IsKnown)
                return true;
            if (bars[i].IsTotal)
                return false;
        }

        return false;
    }

    private static string Text(decimal number) => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
