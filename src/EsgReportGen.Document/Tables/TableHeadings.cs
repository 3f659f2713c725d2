using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document.Tables;

/// <summary>
/// Which headings a cell of a table has. Plain tables say it by the scopes of their headings; where rows stand in groups, which no scope can say, or
/// cells cover several rows or columns, every cell names its headings (ISO 14289-1, 7.5; HTML, the <c>headers</c> attribute). Rows are
/// counted from the first header row.
/// </summary>
public sealed class TableHeadings
{
    private readonly ImmutableArray<TableRow> rows;
    private readonly int headerRows;
    private readonly bool areNamed;
    private readonly int[][] columns;
    private readonly TableCell?[,] grid;
    private readonly ImmutableArray<NodeId>[][] headers;

    /// <summary>Finds the headings of all cells of a table.</summary>
    public TableHeadings(TableBlock table)
    {
        rows = [.. table.HeaderRows, .. table.Rows];
        headerRows = table.HeaderRows.Length;
        columns = new int[rows.Length][];
        grid = new TableCell?[rows.Length, table.Columns.Length];
        FillGrid(table.Columns.Length);
        areNamed = headerRows > 1 || HasSpans();
        headers = new ImmutableArray<NodeId>[rows.Length][];
        EveryCellHasHeading = FindHeaders(table.Columns.Length);
    }

    /// <summary>Whether every cell of data has a heading of its column or row.</summary>
    public bool EveryCellHasHeading { get; }

    /// <summary>What a cell heads; cells of header rows that say nothing head their column.</summary>
    public HeaderScope ScopeOf(int row, int cell) => ScopeOf(row, rows[row].Cells[cell]);

    /// <summary>The column that a cell begins in, from 0.</summary>
    public int ColumnOf(int row, int cell) => columns[row][cell];

    /// <summary>The nodes of a cell's headings, those of its row before those of its columns, outer ones first; empty where the scopes say them.</summary>
    public ImmutableArray<NodeId> HeadersOf(int row, int cell) => headers[row][cell];

    /// <summary>Whether cells name this one as their heading, so that it must have an identifier.</summary>
    public bool IsNamed(int row, int cell) => areNamed && ScopeOf(row, cell) != HeaderScope.None;

    private HeaderScope ScopeOf(int row, TableCell cell) => cell.Scope == HeaderScope.None && row < headerRows ? HeaderScope.Column : cell.Scope;

    private void FillGrid(int width)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            var column = 0;
            columns[r] = new int[rows[r].Cells.Length];
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                var cell = rows[r].Cells[c];
                while (column < width && grid[r, column] is not null)
                    column++;
                columns[r][c] = column;
                for (var y = r; y < Math.Min(rows.Length, r + cell.RowSpan); y++)
                {
                    for (var x = column; x < Math.Min(width, column + cell.ColumnSpan); x++)
                        grid[y, x] = cell;
                }

                column += cell.ColumnSpan;
            }
        }
    }

    private bool HasSpans()
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Scope == HeaderScope.RowGroup || cell.RowSpan > 1 || cell.ColumnSpan > 1)
                    return true;
            }
        }

        return false;
    }

    private bool FindHeaders(int width)
    {
        var isComplete = true;
        var groups = new List<(int Level, TableCell Cell)>();
        var above = new List<TableCell>[width];
        for (var r = 0; r < rows.Length; r++)
        {
            var row = rows[r];
            groups.RemoveAll(g => g.Level >= row.Level);
            var beside = RowHeadings(r);
            headers[r] = new ImmutableArray<NodeId>[row.Cells.Length];
            for (var c = 0; c < row.Cells.Length; c++)
            {
                var found = FindHeaders(r, c, groups, beside, above);
                isComplete &= found.Count > 0 || ScopeOf(r, c) != HeaderScope.None;
                headers[r][c] = areNamed ? found.ToImmutable() : [];
            }

            for (var c = 0; c < row.Cells.Length; c++)
                Remember(r, c, groups, above);
        }

        return isComplete;
    }

    private void Remember(int r, int c, List<(int Level, TableCell Cell)> groups, List<TableCell>[] above)
    {
        var cell = rows[r].Cells[c];
        if (rows[r].Role == TableRowRole.Group && cell.Scope == HeaderScope.RowGroup)
            groups.Add((rows[r].Level, cell));
        if (ScopeOf(r, cell) != HeaderScope.Column)
            return;
        for (var x = columns[r][c]; x < Math.Min(above.Length, columns[r][c] + cell.ColumnSpan); x++)
            (above[x] ??= []).Add(cell);
    }

    /// <summary>
    /// A cell of data names its rows, or the innermost group of a row without a name, and its columns; the heading of a column those above it,
    /// the heading of a row those beside it and its innermost group, a group the group around it.
    /// </summary>
    private ImmutableArray<NodeId>.Builder FindHeaders(int r, int c, List<(int Level, TableCell Cell)> groups, List<TableCell> beside, List<TableCell>[] above)
    {
        var scope = ScopeOf(r, c);
        var found = ImmutableArray.CreateBuilder<NodeId>();
        if (scope is HeaderScope.None or HeaderScope.Row)
            AddRowHeadings(found, r, c, beside);
        var hasRowHeading = scope == HeaderScope.None && beside.Count > 0;
        if (groups.Count > 0 && r >= headerRows && scope != HeaderScope.Column && !hasRowHeading)
            AddOnce(found, groups[^1].Cell);
        if (scope is HeaderScope.None or HeaderScope.Column)
            AddColumnHeadings(found, r, c, above);
        return found;
    }

    private List<TableCell> RowHeadings(int r)
    {
        var found = new List<TableCell>(1);
        for (var x = 0; x < grid.GetLength(1); x++)
        {
            if (grid[r, x] is { Scope: HeaderScope.Row } heading && !found.Contains(heading))
                found.Add(heading);
        }

        return found;
    }

    private void AddRowHeadings(ImmutableArray<NodeId>.Builder found, int r, int c, List<TableCell> beside)
    {
        foreach (var heading in beside)
        {
            // The name of a row belongs to what stands before it: the name of all the rows that it is one of.
            if (ReferenceEquals(heading, rows[r].Cells[c]))
                break;
            AddOnce(found, heading);
        }
    }

    private void AddColumnHeadings(ImmutableArray<NodeId>.Builder found, int r, int c, List<TableCell>[] above)
    {
        for (var x = columns[r][c]; x < Math.Min(above.Length, columns[r][c] + rows[r].Cells[c].ColumnSpan); x++)
        {
            foreach (var heading in (IEnumerable<TableCell>?)above[x] ?? [])
                AddOnce(found, heading);
        }
    }

    private static void AddOnce(ImmutableArray<NodeId>.Builder found, TableCell heading)
    {
        if (!found.Contains(heading.Id))
            found.Add(heading.Id);
    }
}
