using System;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Charts.Donuts;
using EsgReportGen.Charts.Glidepaths;
using EsgReportGen.Charts.Progress;
using EsgReportGen.Charts.Scatter;
using EsgReportGen.Charts.Series;
using EsgReportGen.Charts.Waterfalls;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts;

/// <summary>Which renderer draws which kind of chart: a new kind is one more line.</summary>
public static class ChartRenderers
{
    private static readonly ImmutableArray<Func<ChartRequest, ChartDrawing?>> All =
    [
        For<SeriesChart>(SeriesRenderer.Draw),
        For<DonutChart>(DonutRenderer.Draw),
        For<GlidepathChart>(GlidepathRenderer.Draw),
        For<ProgressChart>(ProgressRenderer.Draw),
        For<ScatterChart>(ScatterRenderer.Draw),
        For<WaterfallChart>(WaterfallRenderer.Draw),
    ];

    /// <summary>Draws a chart.</summary>
    /// <param name="request">The chart, its place and its tools.</param>
    public static ChartDrawing Draw(ChartRequest request)
    {
        foreach (var draw in All)
        {
            if (draw(request) is { } drawing)
                return drawing;
        }

        throw new UnreachableException($"no renderer for a {request.Block.Chart.GetType().Name}");
    }

    private static Func<ChartRequest, ChartDrawing?> For<T>(Func<T, ChartRequest, ChartDrawing> draw)
        where T : Chart => request => request.Block.Chart is T chart ? draw(chart, request) : null;
}
