using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>Sets the cells of all rows and finds the rows' heights.</summary>
internal sealed class RowSetter
{
    // The name of a group belongs to what follows: it stands off from the row above.
    private const double GroupPadding = 2.4;

    private readonly TableGrid grid;
    private readonly ColumnWidths columns;
    private readonly ChapterSetting chapter;

    private RowSetter(TableGrid grid, ColumnWidths columns, ChapterSetting chapter) =>
        (this.grid, this.columns, this.chapter) = (grid, columns, chapter);

    /// <summary>Sets all rows, header rows first.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="chapter">The chapter.</param>
    /// <param name="limit">Most height of rows that a cell ties together.</param>
    public static RowFrame[] Set(TableGrid grid, ColumnWidths columns, ChapterSetting chapter, Length limit)
    {
        var setter = new RowSetter(grid, columns, chapter);
        var rows = new RowFrame[grid.Rows.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = setter.SetRow(grid.Rows[i], i);
        foreach (var row in rows)
            FitSpans(rows, row, limit);
        return rows;
    }

    private RowFrame SetRow(in GridRow row, int index)
    {
        var padding = chapter.Theme.Table.RowPadding;
        var isGroup = row.Row.Role is TableRowRole.Group && index > grid.HeaderCount;
        var above = isGroup ? padding * GroupPadding : padding;
        var cells = ImmutableArray.CreateBuilder<CellFrame>(row.Cells.Length);
        var height = Length.Zero;
        foreach (var cell in row.Cells)
        {
            var frame = SetCell(row, cell);
            cells.Add(frame);
            if (cell.RowSpan == 1)
                height = Length.Max(height, frame.Height);
        }

        height = Length.Max(height, columns.Setting.StyleOf(row.Row.Role).Leading);
        return new RowFrame(row, cells.MoveToImmutable()) { PaddingAbove = above, PaddingBelow = padding, Height = above + height + padding };
    }

    private CellFrame SetCell(in GridRow row, in GridCell cell)
    {
        var setting = columns.Setting;
        var indent = setting.IndentOf(row.Row, cell);
        var x = columns.LeftOf(cell.Column) + setting.CellPadding + indent;
        if (cell.Cell.Content.IsEmpty)
            return new CellFrame(cell, [], x);
        var alignment = TableSetting.AlignmentOf(grid.Table, cell);
        var width = columns.WidthOf(cell.Column, cell.ColumnSpan) - (setting.CellPadding * 2) - indent - HangOf(row, cell);
        var lines = chapter.Set(setting.Request(cell.Cell.Content, row.Row.Role, width, alignment));
        return new CellFrame(cell, lines, x);
    }

    /// <summary>What stays free at the far side of a cell, so that its figures stand below those of the other rows.</summary>
    private Length HangOf(in GridRow row, in GridCell cell)
    {
        if (TableSetting.AlignmentOf(grid.Table, cell) is not TextAlignment.End)
            return Length.Zero;
        var hang = columns.MarkRoom[cell.Column + cell.ColumnSpan - 1];
        if (hang.Points <= 0 || !ColumnWidths.HasHangingMarks(row, cell, grid.Table))
            return hang;
        var marks = NoteMarks.AtEndOf(cell.Cell.Content);
        return marks.IsEmpty ? hang : hang - chapter.Measure(columns.Setting.Request(marks, row.Row.Role, Length.Zero, TextAlignment.Start)).Maximum;
    }

    /// <summary>Makes rows high enough for cells that cover several.</summary>
    private static void FitSpans(RowFrame[] rows, RowFrame row, Length limit)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Cell.RowSpan == 1)
                continue;
            var last = cell.Cell.Row + cell.Cell.RowSpan - 1;
            var needed = row.PaddingAbove + cell.Height + row.PaddingBelow;
            var height = Length.Zero;
            for (var i = cell.Cell.Row; i <= last; i++)
                height += rows[i].Height;
            rows[last].Height += Length.Max(needed - height, Length.Zero);
            // Rows too high for a page are broken between; what the cell says then stands in its first row.
            if (Length.Max(height, needed) > limit)
                row.Height = Length.Max(row.Height, needed);
        }
    }
}
