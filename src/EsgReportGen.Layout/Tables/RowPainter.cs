using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>Draws rows: grounds and rules as artifacts, then the cells, each between its tags.</summary>
internal sealed class RowPainter
{
    private static readonly TagEnd EndTag = new();
    private static readonly ArtifactEnd EndArtifact = new();

    private readonly RowFrame[] rows;
    private readonly RowSpans spans;
    private readonly ColumnWidths columns;
    private readonly TableStyle style;
    private readonly bool[] isStriped;

    public RowPainter(RowFrame[] rows, RowSpans spans, ColumnWidths columns, TableStyle style)
    {
        (this.rows, this.spans, this.columns, this.style) = (rows, spans, columns, style);
        isStriped = new bool[rows.Length];
        MarkStripes();
    }

    /// <summary>Draws a row.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="index">0-based index of the row, header rows counted.</param>
    /// <param name="top">Distance of the row from the top of the strip.</param>
    public void Draw(ImmutableArray<FrameItem>.Builder items, int index, Length top) => Draw(items, index, rows[index], top);

    /// <summary>Draws a row as it is set anew.</summary>
    public void Draw(ImmutableArray<FrameItem>.Builder items, int index, RowFrame row, Length top)
    {
        DrawGround(items, index, new RowSlice(top, row.Height, true, true));
        foreach (var cell in row.Cells)
            DrawLines(items, cell, 0, cell.Lines.Length, top + OffsetOf(row, cell, index));
    }

    /// <summary>Draws some lines of a cell, one below the other.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="first">0-based index of the first line.</param>
    /// <param name="count">Number of lines; may be 0.</param>
    /// <param name="y">Distance of the first line from the top of the strip.</param>
    public static void DrawLines(ImmutableArray<FrameItem>.Builder items, in CellFrame cell, int first, int count, Length y)
    {
        if (count <= 0)
            return;
        items.Add(cell.Cell.IsRepeated ? new ArtifactStart(ArtifactKind.Repeated) : new TagStart(cell.Cell.Cell.Id));
        for (var i = first; i < first + count; i++)
        {
            var line = cell.Lines[i];
            items.Add(new GroupItem(new Point(cell.X, y), cell.Cell.IsRepeated ? Untagged.Of(line.Items) : line.Items));
            y += line.Height;
        }

        items.Add(cell.Cell.IsRepeated ? EndArtifact : EndTag);
    }

    /// <summary>Draws grounds and rules of a row, or of a part of it.</summary>
    public void DrawGround(ImmutableArray<FrameItem>.Builder items, int index, in RowSlice slice)
    {
        var count = items.Count;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        DrawFills(items, index, slice);
        if (slice.IsFirst)
            DrawRuleAbove(items, index, slice.Top);
        if (slice.IsLast)
            DrawRulesBelow(items, index, slice.Top + slice.Height);
        if (items.Count == count + 1)
            items.RemoveAt(count);
        else
            items.Add(EndArtifact);
    }

    /// <summary>The rules that close a row where a page ends with it: below cells that go on in the next row, or in the rest of the row itself.</summary>
    /// <param name="index">0-based index of the row.</param>
    /// <param name="y">Distance of the rules from the top of the strip.</param>
    /// <param name="isTorn">Whether the row itself goes on.</param>
    public ImmutableArray<FrameItem> ClosingRules(int index, Length y, bool isTorn)
    {
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        for (var column = 0; column < columns.Count; column++)
        {
            if (isTorn || spans.ReachesInto(index + 1, column))
                AddRule(items, column, 1, y, style.Rule);
        }

        return items.ToImmutable();
    }

    // Headings stand on the rule below them; everything else stands at the top of its row.
    private Length OffsetOf(RowFrame row, in CellFrame cell, int index)
    {
        if (!row.Row.IsHeader)
            return row.PaddingAbove;
        var height = row.Height;
        for (var i = index + 1; i < index + cell.Cell.RowSpan; i++)
            height += rows[i].Height;
        return height - row.PaddingBelow - cell.Height;
    }

    private Color? FillOf(int index) => rows[index].Row.Row.Role switch
    {
        TableRowRole.Header => style.HeaderFill,
        TableRowRole.Group => style.GroupFill,
        TableRowRole.Subtotal => style.SubtotalFill ?? Stripe(index),
        TableRowRole.Total => style.TotalFill ?? Stripe(index),
        _ => Stripe(index),
    };

    private Color? Stripe(int index) => isStriped[index] ? style.ZebraFill : null;

    // A cell that reaches in from above has the ground of its first row.
    private void DrawFills(ImmutableArray<FrameItem>.Builder items, int index, in RowSlice slice)
    {
        for (var column = 0; column < columns.Count;)
        {
            var end = column;
            while (end < columns.Count && spans.OriginOf(index, end) == spans.OriginOf(index, column))
                end++;
            var bounds = new Rect(columns.LeftOf(column), slice.Top, columns.WidthOf(column, end - column), slice.Height);
            if (FillOf(spans.OriginOf(index, column)) is { } fill)
                items.Add(new PathItem(Path.Rectangle(bounds), fill));
            column = end;
        }
    }

    private void DrawRuleAbove(ImmutableArray<FrameItem>.Builder items, int index, Length y)
    {
        var role = rows[index].Row.Row.Role;
        if (role is TableRowRole.Total)
            AddRule(items, 0, columns.Count, y, style.TotalRule);
        // The rule between rows is there already.
        else if (role is TableRowRole.Subtotal && style.SubtotalRule != style.Rule)
            AddRule(items, 0, columns.Count, y, style.SubtotalRule);
    }

    private void DrawRulesBelow(ImmutableArray<FrameItem>.Builder items, int index, Length y)
    {
        var row = rows[index].Row;
        var isLastHeader = row.IsHeader && (index + 1 == rows.Length || !rows[index + 1].Row.IsHeader);
        if (row.IsHeader && !isLastHeader)
        {
            foreach (var cell in rows[index].Cells)
            {
                if (cell.Cell is { ColumnSpan: > 1, RowSpan: 1 } && !cell.Lines.IsEmpty)
                    AddRule(items, cell.Cell.Column, cell.Cell.ColumnSpan, y, style.Rule, columns.Setting.CellPadding);
            }

            return;
        }

        var stroke = isLastHeader ? style.HeaderRule : index + 1 == rows.Length ? style.EndRule : style.Rule;
        for (var column = 0; column < columns.Count;)
        {
            var end = column;
            while (end < columns.Count && spans.ReachesInto(index + 1, end) == spans.ReachesInto(index + 1, column))
                end++;
            if (!spans.ReachesInto(index + 1, column))
                AddRule(items, column, end - column, y, stroke);
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

/// <summary>A row, or a part of it that stands on a page by itself.</summary>
/// <param name="Top">Distance of its top from that of the strip.</param>
/// <param name="Height">Its height.</param>
/// <param name="IsFirst">Whether the row begins with it.</param>
/// <param name="IsLast">Whether the row ends with it.</param>
internal readonly record struct RowSlice(Length Top, Length Height, bool IsFirst, bool IsLast);
