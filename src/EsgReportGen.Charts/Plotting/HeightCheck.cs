using System;
using System.Globalization;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Plotting;

/// <summary>Holds charts whose height follows from their rows against the page.</summary>
internal static class HeightCheck
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Reports a chart that is higher than a page.</summary>
    /// <param name="request">The chart.</param>
    /// <param name="height">The height that it needs.</param>
    /// <param name="rows">Number of bars, steps or parts in it.</param>
    public static void Report(ChartRequest request, Length height, int rows)
    {
        if (height > request.MaximumHeight)
            request.Findings.Report(ChartsDiagnostics.HigherThanPage, request.Block.Span, Millimetres(height), Text(rows), Millimetres(request.MaximumHeight));
    }

    private static string Millimetres(Length length) => Text((int)Math.Ceiling(length.Points / PointsPerMillimetre));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
