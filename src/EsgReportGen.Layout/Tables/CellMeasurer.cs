using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>Measures the cells of a table in a setting.</summary>
/// <param name="grid">The table.</param>
/// <param name="setting">How cells are set.</param>
/// <param name="chapter">The chapter.</param>
internal sealed class CellMeasurer(TableGrid grid, TableSetting setting, ChapterSetting chapter)
{
    /// <summary>How narrow and how wide a cell can be set, without padding.</summary>
    public ParagraphWidths Widths(in GridRow row, in GridCell cell) =>
        chapter.Measure(setting.Request(cell.Cell.Content, row.Row.Role, Length.Zero, TextAlignment.Start));

    /// <summary>Whether a cell stands by the point of its column: cells of data at the far side of one column.</summary>
    public bool IsFigure(in GridRow row, in GridCell cell) =>
        !row.IsHeader && cell.ColumnSpan == 1 && TableSetting.AlignmentOf(grid, cell) is TextAlignment.End;

    /// <summary>Widths of what a figure has behind its point: its fraction with a sign behind it, and the marks of its notes.</summary>
    public (Length Fraction, Length Marks) BehindPoint(in GridRow row, in GridCell cell)
    {
        var content = cell.Cell.Content;
        var marks = NoteMarks.AtEndOf(content);
        var figure = content.RemoveRange(content.Length - marks.Length, marks.Length);
        var fraction = setting.Theme.Table.AlignsDecimals ? FigurePoint.Behind(figure, chapter.Locale.DecimalMark) : [];
        return (WidthOf(fraction, row), WidthOf(marks, row));
    }

    private Length WidthOf(System.Collections.Immutable.ImmutableArray<Inline> content, in GridRow row) => content.IsEmpty
        ? Length.Zero
        : chapter.Measure(setting.Request(content, row.Row.Role, Length.Zero, TextAlignment.Start)).Maximum;
}
