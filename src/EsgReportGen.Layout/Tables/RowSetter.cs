using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Tables;

/// <summary>Sets the cells of rows and finds the rows' heights.</summary>
/// <param name="grid">The table.</param>
/// <param name="columns">Its columns.</param>
/// <param name="chapter">The chapter.</param>
internal sealed class RowSetter(TableGrid grid, ColumnWidths columns, ChapterSetting chapter)
{
    // The name of a group belongs to what follows: it stands off from the row above.
    private const double GroupPadding = 2.4;

    /// <summary>Sets all rows, header rows first.</summary>
    /// <param name="limit">Most height of rows that a cell ties together.</param>
    public RowFrame[] SetRows(Length limit)
    {
        var rows = new RowFrame[grid.Rows.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = SetRow(grid.Rows[i], hasRowAbove: i > grid.HeaderCount);
        SpannedRows.Fit(rows, limit);
        return rows;
    }

    /// <summary>Sets a row with words behind its first cell, as where it is repeated.</summary>
    public RowFrame SetRepeated(in GridRow row, string words)
    {
        var first = row.Cells[0];
        var content = first.Cell.Content.Add(new TextInline(words, first.Cell.Span));
        return SetRow(row with { Cells = row.Cells.SetItem(0, first with { Cell = first.Cell with { Content = content } }) }, hasRowAbove: false);
    }

    private RowFrame SetRow(in GridRow row, bool hasRowAbove)
    {
        var padding = chapter.Theme.Table.RowPadding;
        var above = row.Row.Role is TableRowRole.Group && hasRowAbove ? padding * GroupPadding : padding;
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
        var width = columns.WidthOf(cell.Column, cell.ColumnSpan) - (setting.CellPadding * 2) - indent - columns.RoomBeside(row, cell);
        var request = setting.Request(cell.Cell.Content, row.Row.Role, Length.Max(width, new Length(1)), TableSetting.AlignmentOf(grid, cell));
        return new CellFrame(cell, chapter.Set(request), x);
    }
}
