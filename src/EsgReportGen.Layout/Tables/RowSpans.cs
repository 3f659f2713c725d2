namespace EsgReportGen.Layout.Tables;

/// <summary>Which cells of a table reach into the rows below their own.</summary>
internal sealed class RowSpans
{
    private readonly int[,] origins;
    private readonly bool[] isReached;

    /// <summary>Finds the cells.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Number of columns.</param>
    public RowSpans(RowFrame[] rows, int columns)
    {
        origins = new int[rows.Length + 1, columns];
        isReached = new bool[rows.Length + 1];
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
                    Mark(cell.Cell);
            }
        }
    }

    /// <summary>The row in which the cell begins that covers a place; behind the last row every place begins itself.</summary>
    public int OriginOf(int row, int column) => origins[row, column];

    /// <summary>Whether a cell from above covers a place.</summary>
    public bool ReachesInto(int row, int column) => origins[row, column] < row;

    /// <summary>Whether a cell from above covers a place of a row.</summary>
    public bool ReachesInto(int row) => isReached[row];

    private void Mark(in GridCell cell)
    {
        var last = cell.Row + cell.RowSpan - 1;
        for (var row = cell.Row; row <= last; row++)
        {
            isReached[row] |= row > cell.Row;
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                origins[row, column] = cell.Row;
        }
    }
}
