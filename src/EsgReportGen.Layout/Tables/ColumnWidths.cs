using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>The columns of a table in their places.</summary>
/// <param name="Setting">How cells are set.</param>
/// <param name="Widths">Width of each column, padding included.</param>
/// <param name="MarkRoom">Room at the far side of each column that note marks hang in.</param>
/// <param name="Needed">Least width of all columns.</param>
internal sealed record ColumnWidths(TableSetting Setting, ImmutableArray<Length> Widths, ImmutableArray<Length> MarkRoom, Length Needed)
{
    /// <summary>Where a column begins.</summary>
    public Length LeftOf(int column)
    {
        var x = Length.Zero;
        for (var i = 0; i < column; i++)
            x += Widths[i];
        return x;
    }

    /// <summary>Width of several columns side by side.</summary>
    public Length WidthOf(int column, int count)
    {
        var width = Length.Zero;
        for (var i = column; i < column + count; i++)
            width += Widths[i];
        return width;
    }

    /// <summary>Finds the widths: as the theme has it if that fits, else with less padding, else with smaller text; the last attempt if nothing fits.</summary>
    public static ColumnWidths Find(TableGrid grid, Length width, ChapterSetting chapter)
    {
        ColumnWidths? found = null;
        foreach (var attempt in TableSetting.Attempts(chapter.Theme))
        {
            found = new Finder(grid, attempt, chapter).Find(width);
            if (found.Needed.Points <= width.Points + 0.01)
                break;
        }

        return found!;
    }

    private sealed class Finder
    {
        // Sums of lengths are not exact; a word must not be broken for the last bit of one.
        private const double Slack = 0.01;

        private readonly TableGrid grid;
        private readonly TableSetting setting;
        private readonly ChapterSetting chapter;
        private readonly double[] least;
        private readonly double[] most;
        private readonly double[] hangs;

        public Finder(TableGrid grid, TableSetting setting, ChapterSetting chapter)
        {
            (this.grid, this.setting, this.chapter) = (grid, setting, chapter);
            var count = grid.Table.Columns.Length;
            (least, most, hangs) = (new double[count], new double[count], new double[count]);
        }

        public ColumnWidths Find(Length width)
        {
            MeasureMarks();
            MeasureCells();
            MeasureSpans();
            var needed = 0.0;
            foreach (var column in least)
                needed += column;
            var widths = needed >= width.Points ? least : WidthChooser.Choose(grid.Table.Columns, least, most, width.Points);
            return new ColumnWidths(setting, [.. Array.ConvertAll(widths, w => new Length(w))], [.. Array.ConvertAll(hangs, h => new Length(h))], new Length(needed));
        }

        private void MeasureMarks()
        {
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    if (HasHangingMarks(row, cell, grid.Table))
                        hangs[cell.Column] = Math.Max(hangs[cell.Column], WidthOfMarks(row, cell));
                }
            }
        }

        private void MeasureCells()
        {
            var padding = setting.CellPadding.Points * 2;
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    if (cell.ColumnSpan > 1 || cell.Cell.Content.IsEmpty)
                        continue;
                    var widths = Measure(row, cell);
                    var hang = RoomBeside(row, cell);
                    var around = padding + setting.IndentOf(row.Row, cell).Points + hang + Slack;
                    least[cell.Column] = Math.Max(least[cell.Column], widths.Minimum.Points + around);
                    most[cell.Column] = Math.Max(most[cell.Column], widths.Maximum.Points + around);
                }
            }

            for (var i = 0; i < least.Length; i++)
            {
                least[i] = Math.Max(least[i], padding);
                most[i] = Math.Max(most[i], least[i]);
            }
        }

        /// <summary>Widens the columns below a cell that covers several of them and needs more than they have.</summary>
        private void MeasureSpans()
        {
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    // The name of a group runs over the whole table and may be broken; it never widens columns of figures.
                    if (cell.ColumnSpan == 1 || cell.ColumnSpan == least.Length || cell.Cell.Content.IsEmpty)
                        continue;
                    var widths = Measure(row, cell);
                    var around = (setting.CellPadding.Points * 2) + setting.IndentOf(row.Row, cell).Points + RoomBeside(row, cell) + Slack;
                    Widen(least, cell, widths.Minimum.Points + around);
                    Widen(most, cell, widths.Maximum.Points + around);
                }
            }

            for (var i = 0; i < least.Length; i++)
                most[i] = Math.Max(most[i], least[i]);
        }

        private static void Widen(double[] columns, in GridCell cell, double width)
        {
            var sum = 0.0;
            for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
                sum += columns[i];
            for (var i = cell.Column; sum < width && i < cell.Column + cell.ColumnSpan; i++)
                columns[i] += (width - sum) / cell.ColumnSpan;
        }

        /// <summary>What a cell leaves free at its far side for the marks of others.</summary>
        private double RoomBeside(in GridRow row, in GridCell cell)
        {
            if (TableSetting.AlignmentOf(grid.Table, cell) is not TextAlignment.End)
                return 0;
            var room = hangs[cell.Column + cell.ColumnSpan - 1];
            return HasHangingMarks(row, cell, grid.Table) ? room - WidthOfMarks(row, cell) : room;
        }

        private ParagraphWidths Measure(in GridRow row, in GridCell cell) =>
            chapter.Measure(setting.Request(cell.Cell.Content, row.Row.Role, Length.Zero, TextAlignment.Start));

        private double WidthOfMarks(in GridRow row, in GridCell cell)
        {
            var marks = NoteMarks.AtEndOf(cell.Cell.Content);
            return marks.IsEmpty ? 0 : chapter.Measure(setting.Request(marks, row.Row.Role, Length.Zero, TextAlignment.Start)).Maximum.Points;
        }
    }

    /// <summary>Whether the marks of a cell hang: those of figures at the far side of one column.</summary>
    public static bool HasHangingMarks(in GridRow row, in GridCell cell, TableBlock table) =>
        !row.IsHeader && cell.ColumnSpan == 1 && TableSetting.AlignmentOf(table, cell) is TextAlignment.End;
}
