using System;
using System.Collections.Immutable;

namespace EsgReportGen.Document.Blocks;

/// <summary>The values between which a trend line runs; every edition draws it to this scale.</summary>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value.</param>
public readonly record struct TrendRange(decimal Low, decimal High)
{
    /// <summary>The range of the values of a trend; null if all are gaps.</summary>
    public static TrendRange? Of(ImmutableArray<decimal?> values)
    {
        var range = new TrendRange(decimal.MaxValue, decimal.MinValue);
        foreach (var value in values)
        {
            if (value is { } number)
                range = new TrendRange(Math.Min(range.Low, number), Math.Max(range.High, number));
        }

        return range.Low <= range.High ? range : null;
    }

    /// <summary>How high a value stands: 0 for the lowest, 1 for the highest, one half where all are equal.</summary>
    public double ShareOf(decimal value) => High == Low ? 0.5 : (double)((value - Low) / (High - Low));
}
