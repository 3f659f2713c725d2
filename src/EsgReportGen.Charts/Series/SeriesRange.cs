using System;
using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Series;

/// <summary>The smallest and the largest number that a chart has to show.</summary>
internal static class SeriesRange
{
    /// <summary>The range of all values, or of all sums where series stand on each other, and of all goals, zero included.</summary>
    public static (decimal Low, decimal High) FromZero(SeriesChart chart)
    {
        var (low, high) = (0m, 0m);
        for (var i = 0; i < chart.Categories.Length; i++)
        {
            var (below, above) = (0m, 0m);
            foreach (var series in chart.Series)
            {
                if (series.Values[i].Amount is not { } amount)
                    continue;
                var (from, to) = chart.IsStacked ? amount < 0 ? (below += amount, 0m) : (0m, above += amount) : (amount, amount);
                (low, high) = (Math.Min(low, from), Math.Max(high, to));
            }
        }

        foreach (var line in chart.Lines)
        {
            if (line.Value.Amount is { } goal)
                (low, high) = (Math.Min(low, goal), Math.Max(high, goal));
        }

        return (low, high);
    }
}
