using System.Collections.Immutable;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tables;

/// <summary>A cell in its place in the grid.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">0-based index of its first row, header rows counted.</param>
/// <param name="Column">0-based index of its first column.</param>
/// <param name="RowSpan">Rows it covers, cut at the end of the rows.</param>
/// <param name="ColumnSpan">Columns it covers, cut at the last column.</param>
/// <param name="IsRepeated">Whether an earlier part of the table has shown it already.</param>
internal readonly record struct GridCell(TableCell Cell, int Row, int Column, int RowSpan, int ColumnSpan, bool IsRepeated = false);

/// <summary>A row with its cells in their places.</summary>
/// <param name="Row">The row.</param>
/// <param name="IsHeader">Whether it is one of the header rows.</param>
/// <param name="Cells">Its cells; those that reach in from above are not among them.</param>
internal readonly record struct GridRow(TableRow Row, bool IsHeader, ImmutableArray<GridCell> Cells);

/// <summary>A table, or a part of its columns, whose cells know their places. Immutable.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Header rows, then the others.</param>
internal sealed record TableGrid(TableBlock Table, ImmutableArray<TableColumn> Columns, ImmutableArray<GridRow> Rows)
{
    /// <summary>Number of header rows.</summary>
    public int HeaderCount => Table.HeaderRows.Length;

    /// <summary>Finds the places of a table's cells.</summary>
    public static TableGrid Of(TableBlock table)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>(table.HeaderRows.Length + table.Rows.Length);
        AddRows(table.HeaderRows, true, table.Columns.Length, rows);
        AddRows(table.Rows, false, table.Columns.Length, rows);
        return new TableGrid(table, table.Columns, rows.MoveToImmutable());
    }

    /// <summary>A part of the columns.</summary>
    /// <param name="columns">Their 0-based indices, ascending.</param>
    /// <param name="firstNew">The first of them that no part before had; key columns are in every part.</param>
    public TableGrid Part(ImmutableArray<int> columns, int firstNew)
    {
        var parts = ImmutableArray.CreateBuilder<TableColumn>(columns.Length);
        foreach (var column in columns)
            parts.Add(Columns[column]);
        var rows = ImmutableArray.CreateBuilder<GridRow>(Rows.Length);
        foreach (var row in Rows)
            rows.Add(row with { Cells = PartOf(row.Cells, columns, firstNew) });
        return new TableGrid(Table, parts.MoveToImmutable(), rows.MoveToImmutable());
    }

    private ImmutableArray<GridCell> PartOf(ImmutableArray<GridCell> cells, ImmutableArray<int> columns, int firstNew)
    {
        var kept = ImmutableArray.CreateBuilder<GridCell>(cells.Length);
        foreach (var cell in cells)
        {
            var (first, count) = (-1, 0);
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i] < cell.Column || columns[i] >= cell.Column + cell.ColumnSpan)
                    continue;
                first = first < 0 ? i : first;
                count++;
            }

            if (count > 0)
                kept.Add(cell with { Column = first, ColumnSpan = count, IsRepeated = WasShown(cell, firstNew) });
        }

        return kept.ToImmutable();
    }

    private bool WasShown(in GridCell cell, int firstNew)
    {
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            if (firstNew > 0 && (column < firstNew || Columns[column].IsKey))
                return true;
        }

        return false;
    }

    private static void AddRows(ImmutableArray<TableRow> rows, bool isHeader, int columns, ImmutableArray<GridRow>.Builder grid)
    {
        var busyUntil = new int[columns];
        var end = grid.Count + rows.Length;
        foreach (var row in rows)
        {
            var index = grid.Count;
            var cells = ImmutableArray.CreateBuilder<GridCell>(row.Cells.Length);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < columns && busyUntil[column] > index)
                    column++;
                if (column >= columns)
                    break;
                var columnSpan = FreeColumns(busyUntil, column, index, cell.ColumnSpan);
                var rowSpan = System.Math.Min(cell.RowSpan, end - index);
                cells.Add(new GridCell(cell, index, column, rowSpan, columnSpan));
                System.Array.Fill(busyUntil, index + rowSpan, column, columnSpan);
                column += columnSpan;
            }

            grid.Add(new GridRow(row, isHeader, cells.ToImmutable()));
        }
    }

    /// <summary>Columns that a cell can cover: up to the last, or to a cell that reaches in from above.</summary>
    private static int FreeColumns(int[] busyUntil, int column, int row, int wanted)
    {
        var count = 1;
        while (count < wanted && column + count < busyUntil.Length && busyUntil[column + count] <= row)
            count++;
        return count;
    }
}
