using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document.Tables;

/// <summary>
/// Which headings a cell of a table has. Plain tables say it by the scopes of their headings; only where rows stand in groups,
/// which no scope can say, does every cell name its headings (ISO 14289-1, 7.5; HTML, the <c>headers</c> attribute). Rows are counted from the first header row.
/// </summary>
public sealed class TableHeadings
{
    private readonly List<TableRow> rows = [];
    private readonly int headerRows;
    private readonly bool hasGroups;
    private readonly int[][] columns;
    private readonly TableCell?[,] grid;
    private readonly ImmutableArray<NodeId>[][] headers;

    /// <summary>Finds the headings of all cells of a table.</summary>
    public TableHeadings(TableBlock table)
    {
        rows.AddRange(table.HeaderRows);
        headerRows = rows.Count;
        rows.AddRange(table.Rows);
        columns = new int[rows.Count][];
        grid = new TableCell?[rows.Count, table.Columns.Length];
        FillGrid(table.Columns.Length);
        hasGroups = HasGroups();
        headers = new ImmutableArray<NodeId>[rows.Count][];
        EveryCellHasHeading = FindHeaders(table.Columns.Length);
    }

    /// <summary>Whether every cell of data has a heading of its column or row.</summary>
    public bool EveryCellHasHeading { get; }

    /// <summary>What a cell heads; cells of header rows that say nothing head their column.</summary>
    public HeaderScope ScopeOf(int row, int cell)
    {
        var scope = rows[row].Cells[cell].Scope;
        return scope == HeaderScope.None && row < headerRows ? HeaderScope.Column : scope;
    }

    /// <summary>The column that a cell begins in, from 0.</summary>
    public int ColumnOf(int row, int cell) => columns[row][cell];

    /// <summary>The nodes of a cell's headings; empty where the scopes say them.</summary>
    public ImmutableArray<NodeId> HeadersOf(int row, int cell) => headers[row][cell];

    /// <summary>Whether cells name this one as their heading, so that it must have an identifier.</summary>
    public bool IsNamed(int row, int cell) => hasGroups && ScopeOf(row, cell) != HeaderScope.None;

    private void FillGrid(int width)
    {
        for (var r = 0; r < rows.Count; r++)
        {
            var column = 0;
            columns[r] = new int[rows[r].Cells.Length];
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                var cell = rows[r].Cells[c];
                while (column < width && grid[r, column] is not null)
                    column++;
                columns[r][c] = column;
                for (var y = r; y < Math.Min(rows.Count, r + cell.RowSpan); y++)
                {
                    for (var x = column; x < Math.Min(width, column + cell.ColumnSpan); x++)
                        grid[y, x] = cell;
                }

                column += cell.ColumnSpan;
            }
        }
    }

    private bool HasGroups()
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Scope == HeaderScope.RowGroup)
                    return true;
            }
        }

        return false;
    }

    private bool FindHeaders(int width)
    {
        var isComplete = true;
        var groups = new List<(int Level, TableCell Cell)>();
        for (var r = 0; r < rows.Count; r++)
        {
            var level = rows[r].Level;
            var isGroup = rows[r].Role == TableRowRole.Group;
            groups.RemoveAll(g => g.Level >= level);
            headers[r] = new ImmutableArray<NodeId>[rows[r].Cells.Length];
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                headers[r][c] = FindHeaders(r, c, width, groups, out var hasHeading);
                isComplete &= hasHeading;
                if (isGroup && rows[r].Cells[c].Scope == HeaderScope.RowGroup)
                    groups.Add((level, rows[r].Cells[c]));
            }
        }

        return isComplete;
    }

    /// <summary>A heading of a row names its innermost group, a group the group around it, a cell of data its row and columns.</summary>
    private ImmutableArray<NodeId> FindHeaders(int r, int c, int width, List<(int Level, TableCell Cell)> groups, out bool hasHeading)
    {
        var scope = ScopeOf(r, c);
        var found = ImmutableArray.CreateBuilder<NodeId>();
        hasHeading = scope != HeaderScope.None;
        var isGrouped = groups.Count > 0 && r >= headerRows;
        if (hasHeading)
        {
            if (hasGroups && isGrouped && scope is HeaderScope.Row or HeaderScope.RowGroup && groups.Count > 0)
                found.Add(groups[^1].Cell.Id);
            return found.ToImmutable();
        }

        var hasRowHeading = AddRowHeadings(found, r);
        if (!hasRowHeading && isGrouped)
            found.Add(groups[^1].Cell.Id);
        var cell = rows[r].Cells[c];
        for (var x = columns[r][c]; x < Math.Min(width, columns[r][c] + cell.ColumnSpan); x++)
            AddColumnHeadings(found, r, x);
        hasHeading = found.Count > 0;
        return hasGroups ? found.ToImmutable() : [];
    }

    private bool AddRowHeadings(ImmutableArray<NodeId>.Builder found, int r)
    {
        var hasAny = false;
        for (var x = 0; x < grid.GetLength(1); x++)
        {
            if (grid[r, x] is not { Scope: HeaderScope.Row } heading)
                continue;
            hasAny = true;
            AddOnce(found, heading);
        }

        return hasAny;
    }

    private void AddColumnHeadings(ImmutableArray<NodeId>.Builder found, int r, int x)
    {
        for (var y = 0; y < r; y++)
        {
            if (grid[y, x] is { } heading && (heading.Scope == HeaderScope.Column || (y < headerRows && heading.Scope == HeaderScope.None)))
                AddOnce(found, heading);
        }
    }

    private static void AddOnce(ImmutableArray<NodeId>.Builder found, TableCell heading)
    {
        if (!found.Contains(heading.Id))
            found.Add(heading.Id);
    }
}
