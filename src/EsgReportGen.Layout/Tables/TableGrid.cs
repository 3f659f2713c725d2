using System.Collections.Immutable;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tables;

/// <summary>A cell in its place in the grid.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">0-based index of its first row, header rows counted.</param>
/// <param name="Column">0-based index of its first column.</param>
/// <param name="RowSpan">Rows it covers, cut at the end of the rows.</param>
/// <param name="ColumnSpan">Columns it covers, cut at the last column.</param>
internal readonly record struct GridCell(TableCell Cell, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>A row with its cells in their places.</summary>
/// <param name="Row">The row.</param>
/// <param name="IsHeader">Whether it is one of the header rows.</param>
/// <param name="Cells">Its cells; those that reach in from above are not among them.</param>
internal readonly record struct GridRow(TableRow Row, bool IsHeader, ImmutableArray<GridCell> Cells);

/// <summary>A table whose cells know their columns.</summary>
internal sealed class TableGrid
{
    private readonly int[] busyUntil;

    private TableGrid(TableBlock table)
    {
        Table = table;
        busyUntil = new int[table.Columns.Length];
        var rows = ImmutableArray.CreateBuilder<GridRow>(table.HeaderRows.Length + table.Rows.Length);
        AddRows(table.HeaderRows, true, rows);
        System.Array.Clear(busyUntil);
        AddRows(table.Rows, false, rows);
        Rows = rows.MoveToImmutable();
    }

    /// <summary>The table.</summary>
    public TableBlock Table { get; }

    /// <summary>Header rows, then the others.</summary>
    public ImmutableArray<GridRow> Rows { get; }

    /// <summary>Number of header rows.</summary>
    public int HeaderCount => Table.HeaderRows.Length;

    /// <summary>Finds the places of a table's cells.</summary>
    public static TableGrid Of(TableBlock table) => new(table);

    private void AddRows(ImmutableArray<TableRow> rows, bool isHeader, ImmutableArray<GridRow>.Builder grid)
    {
        var end = grid.Count + rows.Length;
        foreach (var row in rows)
        {
            var index = grid.Count;
            var cells = ImmutableArray.CreateBuilder<GridCell>(row.Cells.Length);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < busyUntil.Length && busyUntil[column] > index)
                    column++;
                if (column >= busyUntil.Length)
                    break;
                var columnSpan = System.Math.Min(cell.ColumnSpan, busyUntil.Length - column);
                var rowSpan = System.Math.Min(cell.RowSpan, end - index);
                cells.Add(new GridCell(cell, index, column, rowSpan, columnSpan));
                for (var covered = column; covered < column + columnSpan; covered++)
                    busyUntil[covered] = index + rowSpan;
                column += columnSpan;
            }

            grid.Add(new GridRow(row, isHeader, cells.ToImmutable()));
        }
    }
}
