using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Tables;

/// <summary>Which cells of a table reach into the rows below their own.</summary>
internal sealed class RowSpans
{
    private readonly int[,] origins;
    private readonly bool[] isTied;
    private readonly bool[] isReached;

    /// <summary>Finds the cells.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="limit">Most height of rows that a cell ties together.</param>
    public RowSpans(RowFrame[] rows, int columns, Length limit)
    {
        origins = new int[rows.Length + 1, columns];
        (isTied, isReached) = (new bool[rows.Length + 1], new bool[rows.Length + 1]);
        for (var row = 0; row <= rows.Length; row++)
        {
            for (var column = 0; column < columns; column++)
                origins[row, column] = row;
        }

        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Cell.RowSpan > 1)
                    Mark(cell.Cell, HeightOf(rows, cell.Cell) <= limit);
            }
        }
    }

    /// <summary>The row in which the cell begins that covers a place; behind the last row every place begins itself.</summary>
    public int OriginOf(int row, int column) => origins[row, column];

    /// <summary>Whether a cell from above covers a place.</summary>
    public bool ReachesInto(int row, int column) => origins[row, column] < row;

    /// <summary>Whether a cell from above covers a place of a row.</summary>
    public bool ReachesInto(int row) => isReached[row];

    /// <summary>Whether a row and the next one stay on one page because of a cell that covers both.</summary>
    public bool IsTiedToNext(int row) => isTied[row];

    /// <summary>Height of the rows that a cell covers.</summary>
    public static Length HeightOf(RowFrame[] rows, in GridCell cell)
    {
        var height = Length.Zero;
        for (var i = cell.Row; i < cell.Row + cell.RowSpan; i++)
            height += rows[i].Height;
        return height;
    }

    private void Mark(in GridCell cell, bool ties)
    {
        var last = cell.Row + cell.RowSpan - 1;
        for (var row = cell.Row; row <= last; row++)
        {
            isTied[row] |= ties && row < last;
            isReached[row] |= row > cell.Row;
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                origins[row, column] = cell.Row;
        }
    }
}
