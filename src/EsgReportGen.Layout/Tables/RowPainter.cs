using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tables;

/// <summary>Draws rows: grounds and rules as artifacts, then the cells, each between its tags.</summary>
internal sealed class RowPainter
{
    private static readonly TagEnd EndTag = new();

    private readonly RowFrame[] rows;
    private readonly ColumnWidths columns;
    private readonly TableStyle style;
    private readonly bool[,] reachesIn;
    private readonly bool[] isStriped;

    public RowPainter(RowFrame[] rows, ColumnWidths columns, TableStyle style)
    {
        (this.rows, this.columns, this.style) = (rows, columns, style);
        reachesIn = new bool[rows.Length + 1, columns.Widths.Length];
        isStriped = new bool[rows.Length];
        MarkSpans();
        MarkStripes();
    }

    /// <summary>Draws a row.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="index">0-based index of the row, header rows counted.</param>
    /// <param name="top">Distance of the row from the top of the strip.</param>
    public void Draw(ImmutableArray<FrameItem>.Builder items, int index, Length top)
    {
        DrawGround(items, index, top, rows[index].Height);
        foreach (var cell in rows[index].Cells)
        {
            if (cell.Lines.IsEmpty)
                continue;
            items.Add(new TagStart(cell.Cell.Cell.Id));
            var y = top + OffsetOf(cell, index);
            foreach (var line in cell.Lines)
            {
                items.Add(new GroupItem(new Point(cell.X, y), line.Items));
                y += line.Height;
            }

            items.Add(EndTag);
        }
    }

    /// <summary>Whether a cell of a row, or of one above, reaches into the next row.</summary>
    public bool IsTiedToNext(int index)
    {
        for (var column = 0; column < columns.Widths.Length; column++)
        {
            if (reachesIn[index + 1, column])
                return true;
        }

        return false;
    }

    /// <summary>Draws grounds and rules of a row, or of a part of it.</summary>
    public void DrawGround(ImmutableArray<FrameItem>.Builder items, int index, Length top, Length height)
    {
        var count = items.Count;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        if (FillOf(index) is { } fill)
            DrawFill(items, index, top, height, fill);
        DrawRules(items, index, top, height);
        if (items.Count == count + 1)
            items.RemoveAt(count);
        else
            items.Add(new ArtifactEnd());
    }

    // Headings stand on the rule below them; everything else stands at the top of its row.
    private Length OffsetOf(in CellFrame cell, int index)
    {
        var row = rows[index];
        if (!row.Row.IsHeader)
            return row.PaddingAbove;
        var height = Length.Zero;
        for (var i = index; i < index + cell.Cell.RowSpan; i++)
            height += rows[i].Height;
        return height - row.PaddingBelow - cell.Height;
    }

    private Color? FillOf(int index) => rows[index].Row.Row.Role switch
    {
        TableRowRole.Header => style.HeaderFill,
        TableRowRole.Total => style.TotalFill ?? Stripe(index),
        _ => Stripe(index),
    };

    private Color? Stripe(int index) => isStriped[index] ? style.ZebraFill : null;

    private void DrawFill(ImmutableArray<FrameItem>.Builder items, int index, Length top, Length height, Color fill)
    {
        for (var column = 0; column < columns.Widths.Length;)
        {
            var end = column;
            while (end < columns.Widths.Length && reachesIn[index, end] == reachesIn[index, column])
                end++;
            // A cell that reaches in from above has the ground of its first row.
            if (!reachesIn[index, column])
                items.Add(new PathItem(Path.Rectangle(new Rect(columns.LeftOf(column), top, columns.WidthOf(column, end - column), height)), fill));
            column = end;
        }

        foreach (var cell in rows[index].Cells)
        {
            if (cell.Cell.RowSpan == 1)
                continue;
            var below = -height;
            for (var i = index; i < index + cell.Cell.RowSpan; i++)
                below += rows[i].Height;
            var bounds = new Rect(columns.LeftOf(cell.Cell.Column), top + height, columns.WidthOf(cell.Cell.Column, cell.Cell.ColumnSpan), below);
            if (below.Points > 0)
                items.Add(new PathItem(Path.Rectangle(bounds), fill));
        }
    }

    private void DrawRules(ImmutableArray<FrameItem>.Builder items, int index, Length top, Length height)
    {
        var row = rows[index].Row;
        var isLastHeader = row.IsHeader && (index + 1 == rows.Length || !rows[index + 1].Row.IsHeader);
        if (row.Row.Role is TableRowRole.Total)
            AddRule(items, 0, columns.Widths.Length, top, style.HeaderRule);
        if (row.IsHeader && !isLastHeader)
        {
            foreach (var cell in rows[index].Cells)
            {
                if (cell.Cell is { ColumnSpan: > 1, RowSpan: 1 } && !cell.Lines.IsEmpty)
                    AddRule(items, cell.Cell.Column, cell.Cell.ColumnSpan, top + height, style.Rule, columns.Setting.CellPadding);
            }

            return;
        }

        var stroke = isLastHeader ? style.HeaderRule : style.Rule;
        for (var column = 0; column < columns.Widths.Length;)
        {
            var end = column;
            while (end < columns.Widths.Length && reachesIn[index + 1, end] == reachesIn[index + 1, column])
                end++;
            if (!reachesIn[index + 1, column])
                AddRule(items, column, end - column, top + height, stroke);
            column = end;
        }
    }

    private void AddRule(ImmutableArray<FrameItem>.Builder items, int column, int count, Length y, Stroke stroke, Length inset = default)
    {
        if (stroke.Width.Points <= 0)
            return;
        var (left, right) = (columns.LeftOf(column) + inset, columns.LeftOf(column) + columns.WidthOf(column, count) - inset);
        items.Add(new PathItem(Path.Line(new Point(left, y), new Point(right, y)), null, stroke));
    }

    private void MarkSpans()
    {
        foreach (var row in rows)
        {
            foreach (var frame in row.Cells)
            {
                var cell = frame.Cell;
                for (var r = cell.Row + 1; r < cell.Row + cell.RowSpan; r++)
                {
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                        reachesIn[r, c] = true;
                }
            }
        }
    }

    private void MarkStripes()
    {
        var isOdd = false;
        for (var i = 0; i < rows.Length; i++)
        {
            var role = rows[i].Row.Row.Role;
            if (role is TableRowRole.Header or TableRowRole.Group)
            {
                isOdd = false;
                continue;
            }

            isStriped[i] = isOdd;
            isOdd = !isOdd;
        }
    }
}
