using System;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Tables;

/// <summary>
/// Makes rows high enough for the cells that cover several. Rows that such cells hold together stay on one page, unless they are too many: then
/// pages may divide them, and what a cell says stands in its first row.
/// </summary>
internal static class SpannedRows
{
    /// <summary>Fits the rows of a table.</summary>
    /// <param name="rows">The rows; their heights grow.</param>
    /// <param name="limit">Most height of rows that stay together.</param>
    public static void Fit(RowFrame[] rows, Length limit)
    {
        for (var first = 0; first < rows.Length;)
        {
            var last = LastOf(rows, first);
            if (last > first)
                FitTogether(rows.AsSpan(first..(last + 1)), limit);
            first = last + 1;
        }
    }

    /// <summary>The last row that cells hold together with a row, one after the other.</summary>
    private static int LastOf(RowFrame[] rows, int first)
    {
        var last = first;
        for (var i = first; i <= last; i++)
        {
            foreach (var cell in rows[i].Cells)
                last = Math.Max(last, i + cell.Cell.RowSpan - 1);
        }

        return last;
    }

    private static void FitTogether(Span<RowFrame> rows, Length limit)
    {
        var heights = new Length[rows.Length];
        for (var i = 0; i < heights.Length; i++)
            heights[i] = rows[i].Height;
        // A lower row that grows for a cell counts for the cells that end in it too.
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var cell in rows[i].Cells)
                Grow(heights, i, cell.Cell.RowSpan, NeededBy(rows[i], cell));
        }

        if (Sum(heights, 0, heights.Length) <= limit || rows[0].Row.IsHeader)
        {
            for (var i = 0; i < rows.Length; i++)
                (rows[i].Height, rows[i].IsTiedToNext) = (heights[i], i < rows.Length - 1);
            return;
        }

        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
                row.Height = Length.Max(row.Height, NeededBy(row, cell));
        }
    }

    private static void Grow(Length[] heights, int row, int span, Length needed)
    {
        var missing = needed - Sum(heights, row, span);
        if (span > 1 && missing.Points > 0)
            heights[row + span - 1] += missing;
    }

    private static Length NeededBy(RowFrame row, in CellFrame cell) => row.PaddingAbove + cell.Height + row.PaddingBelow;

    private static Length Sum(Length[] heights, int first, int count)
    {
        var sum = Length.Zero;
        for (var i = first; i < first + count; i++)
            sum += heights[i];
        return sum;
    }
}
