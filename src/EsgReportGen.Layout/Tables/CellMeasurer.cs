using System.Collections.Generic;
using System.Collections.Immutable;
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

    /// <summary>What a cell holds.</summary>
    public FigureKind KindOf(in GridCell cell) => FigurePoint.KindOf(WithoutMarks(cell.Cell.Content));

    /// <summary>
    /// Width of what a figure has at the far side of its point: its fraction, and a sign behind it. Figures are read from the left everywhere, so
    /// on pages that are read from the right it is all that stands before the fraction.
    /// </summary>
    public double FractionOf(in GridRow row, in GridCell cell)
    {
        var figure = WithoutMarks(cell.Cell.Content);
        var behind = WidthOf(FigurePoint.Behind(figure, chapter.Locale.DecimalMark), row);
        return chapter.IsRightToLeft ? WidthOf(figure, row) - behind : behind;
    }

    /// <summary>Width of the marks of notes at the end of a cell.</summary>
    public double MarksOf(in GridRow row, in GridCell cell) => WidthOf(NoteMarks.AtEndOf(cell.Cell.Content), row);

    /// <summary>Widths of the lines that a cell has when no other is begun than its author asked for.</summary>
    public double[] LineWidths(in GridRow row, in GridCell cell)
    {
        var content = cell.Cell.Content;
        var widths = new List<double>(1);
        for (var start = 0; start <= content.Length;)
        {
            var end = start;
            while (end < content.Length && content[end] is not LineBreakInline)
                end++;
            widths.Add(WidthOf(content[start..end], row));
            start = end + 1;
        }

        return [.. widths];
    }

    private static ImmutableArray<Inline> WithoutMarks(ImmutableArray<Inline> content)
    {
        var marks = NoteMarks.AtEndOf(content).Length;
        return marks == 0 ? content : content.RemoveRange(content.Length - marks, marks);
    }

    private double WidthOf(ImmutableArray<Inline> content, in GridRow row) => content.IsEmpty
        ? 0
        : chapter.Measure(setting.Request(content, row.Row.Role, Length.Zero, TextAlignment.Start)).Maximum.Points;
}
