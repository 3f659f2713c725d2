using System;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>Adds up printed digits.</summary>
internal static class ColumnSum
{
    /// <summary>The printed total less the sum of its printed parts; null where one of them is unknown or the sum is too large.</summary>
    /// <param name="sum">The total and its parts.</param>
    /// <param name="column">The column's numbers by row.</param>
    /// <param name="moved">Last digits that each row is moved by.</param>
    public static decimal? Gap(ShownSum sum, PrintedNumber?[] column, int[] moved) =>
        Digits(sum.Head, column, moved) is { } total && OfParts(sum, column, moved) is { } parts ? total - parts : null;

    /// <summary>The sum of the printed parts; null as in <see cref="Gap"/>.</summary>
    public static decimal? OfParts(ShownSum sum, PrintedNumber?[] column, int[] moved)
    {
        var parts = 0m;
        foreach (var part in sum.Parts)
        {
            if (Digits(part.Row, column, moved) is not { } digits || Math.Abs(digits) > decimal.MaxValue / 1000)
                return null;
            parts += part.Sign * digits;
            if (Math.Abs(parts) > decimal.MaxValue / 1000)
                return null;
        }

        return parts;
    }

    /// <summary>What the digits of a row say.</summary>
    public static decimal? Digits(int row, PrintedNumber?[] column, int[] moved) =>
        column[row] is { } number ? number.Shown + (moved[row] * number.Step) : null;
}
