using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Waterfalls;

/// <summary>Where the numbers of a <see cref="Document.Charts.WaterfallChart"/> lie on the page.</summary>
/// <param name="Low">The smallest number, zero or below.</param>
/// <param name="High">The largest, zero or above, and not the smallest.</param>
/// <param name="Start">Place of the smallest.</param>
/// <param name="End">Place of the largest; less than the start where the scale goes up the page.</param>
internal readonly record struct WaterfallScale(decimal Low, decimal High, Length Start, Length End)
{
    /// <summary>A scale for bars that includes zero.</summary>
    public static WaterfallScale Of(ImmutableArray<WaterfallBar> bars, Length start, Length end)
    {
        var (low, high) = (0m, 0m);
        foreach (var bar in bars)
            (low, high) = (Math.Min(low, bar.To), Math.Max(high, bar.To));
        return new WaterfallScale(low, low == high ? low + 1 : high, start, end);
    }

    /// <summary>The place of a number.</summary>
    public Length At(decimal number) => Start + ((End - Start) * (double)((number - Low) / (High - Low)));
}
