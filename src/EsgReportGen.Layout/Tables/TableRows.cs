using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>Turns the rows of a table into strips: all header rows one, every other row one, or one a line where the row may be divided.</summary>
internal sealed class TableRows
{
    // Rows that a cell ties together up to this share of a page stay together.
    private const double TiedShare = 0.3;

    // A shorter row is moved as a whole: the hole it leaves is small, and its cells are read at a glance.
    private const int LinesOfDividedRow = 6;

    private readonly TableGrid grid;
    private readonly RowFrame[] rows;
    private readonly RowSetter setter;
    private readonly RowSpans spans;
    private readonly RowPainter painter;
    private readonly RepeatedRows repeated;
    private readonly FlowPlace place;
    private readonly FlowBuilder flow;

    private TableRows(TableGrid grid, ColumnWidths columns, in FlowPlace place, FlowBuilder flow)
    {
        (this.grid, this.place, this.flow) = (grid, place, flow);
        setter = new RowSetter(grid, columns, flow.Setting);
        rows = setter.SetRows(place.Height * TiedShare);
        spans = new RowSpans(rows, columns.Count);
        painter = new RowPainter(rows, spans, columns, flow.Setting.Theme.Table);
        repeated = new RepeatedRows(place.Height / 2, SetGroupAgain);
    }

    /// <summary>Adds the rows of a table to the flow.</summary>
    /// <param name="grid">The table, or a part of its columns.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="number">The table's number as it is repeated on each page that the table goes on on; null for none.</param>
    /// <param name="place">Where it is set.</param>
    /// <param name="flow">Takes the strips.</param>
    public static void Add(TableGrid grid, ColumnWidths columns, Strip? number, in FlowPlace place, FlowBuilder flow)
    {
        var table = new TableRows(grid, columns, place, flow);
        if (number is not null)
            table.repeated.Add(number);
        table.AddHeader();
        for (var i = grid.HeaderCount; i < table.rows.Length; i++)
            table.AddRow(i);
    }

    private void AddHeader()
    {
        if (grid.HeaderCount == 0)
            return;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var notes = ImmutableArray.CreateBuilder<Note>();
        var y = Length.Zero;
        for (var i = 0; i < grid.HeaderCount; i++)
        {
            painter.Draw(items, i, y);
            y += rows[i].Height;
            notes.AddRange(rows[i].Notes);
        }

        var strip = MakeStrip(y, items.ToImmutable(), notes.ToImmutable(), null);
        strip.KeepsWithNext = KeepStrength.Line;
        flow.Add(strip);
        repeated.Add(strip);
    }

    private void AddRow(int index)
    {
        var row = rows[index];
        var above = repeated.Above(row.Row.Row);
        if (IsDivided(index, place.Height - (above?.Height ?? Length.Zero)))
        {
            AddSlices(index, above);
            return;
        }

        above = WithSpans(above, index, row.PaddingAbove, row.Height - row.PaddingAbove - row.PaddingBelow);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        painter.Draw(items, index, Length.Zero);
        var strip = MakeStrip(row.Height, items.ToImmutable(), row.Notes, above);
        strip.KeepsWithNext = IsTied(index) ? KeepStrength.Line : KeepStrength.None;
        strip.Closing = painter.ClosingRules(index, row.Height, isTorn: false);
        flow.Add(strip);
        if (row.Row.Row.Role is TableRowRole.Group)
            repeated.AddGroup(row.Row.Row.Level, index);
    }

    /// <summary>A row that pages may divide: a strip for each line of its cells, two of which stay together at both ends.</summary>
    private void AddSlices(int index, Strip? above)
    {
        var row = rows[index];
        var count = row.LineCount;
        for (var line = 0; line < count; line++)
        {
            var (isFirst, isLast) = (line == 0, line == count - 1);
            var top = isFirst ? row.PaddingAbove : Length.Zero;
            var height = Length.Zero;
            var notes = ImmutableArray.CreateBuilder<Note>();
            foreach (var cell in row.Cells)
            {
                if (line >= cell.Lines.Length)
                    continue;
                notes.AddRange(cell.Lines[line].Notes);
                height = Length.Max(height, cell.Lines[line].Height);
            }

            height += top + (isLast ? row.PaddingBelow : Length.Zero);
            var items = ImmutableArray.CreateBuilder<FrameItem>();
            painter.DrawGround(items, index, new RowSlice(Length.Zero, height, isFirst, isLast));
            foreach (var cell in row.Cells)
                RowPainter.DrawLines(items, cell, line, line < cell.Lines.Length ? 1 : 0, top);
            var head = WithSpans(above, index, top, height - top);
            var strip = MakeStrip(height, items.ToImmutable(), notes.ToImmutable(), head);
            strip.Closing = painter.ClosingRules(index, height, isTorn: !isLast);
            strip.KeepsWithNext = (isLast && IsTied(index)) || (!isLast && (isFirst || line == count - 2)) ? KeepStrength.Line : KeepStrength.None;
            flow.Add(strip);
        }
    }

    private Strip MakeStrip(Length height, ImmutableArray<FrameItem> items, ImmutableArray<Note> notes, Strip? above) => new()
    {
        Height = height,
        X = place.X,
        Items = items,
        Notes = notes,
        RepeatedAbove = above,
        Box = place.Box,
        IsTurned = place.IsTurned,
        Span = grid.Table.Span,
    };

    private Strip MakeRepeated(Length height, ImmutableArray<FrameItem> items) => new()
    {
        Height = height, X = place.X, Items = items, Artifact = ArtifactKind.Repeated, Box = place.Box, IsTurned = place.IsTurned, Span = grid.Table.Span,
    };

    private Strip SetGroupAgain(int index)
    {
        var row = setter.SetRepeated(grid.Rows[index], Continued.Words(flow.Setting.Locale));
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        painter.Draw(items, index, row, Length.Zero);
        return MakeStrip(row.Height, items.ToImmutable(), [], null);
    }

    /// <summary>Adds what cells say that reach in from above, beside the row that begins a page, if that row is high enough for it.</summary>
    private Strip? WithSpans(Strip? above, int index, Length offset, Length room)
    {
        if (!spans.ReachesInto(index) || rows[index - 1].IsTiedToNext)
            return above;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var top = above?.Height ?? Length.Zero;
        if (above is not null)
            items.AddRange(above.Items);
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            var origin = spans.OriginOf(index, column);
            if (origin < index && FrameAt(origin, column) is { } cell && cell.Height <= room)
                AddAgain(items, cell, top + offset);
        }

        return MakeRepeated(top, items.ToImmutable());
    }

    /// <summary>The cell that begins at a place; null if it begins further to the reading side.</summary>
    private CellFrame? FrameAt(int row, int column)
    {
        foreach (var cell in rows[row].Cells)
        {
            if (cell.Cell.Column == column)
                return cell;
        }

        return null;
    }

    private static void AddAgain(ImmutableArray<FrameItem>.Builder items, in CellFrame cell, Length y)
    {
        foreach (var line in cell.Lines)
        {
            items.Add(new GroupItem(new Point(cell.X, y), Untagged.Of(line.Items)));
            y += line.Height;
        }
    }

    private bool IsDivided(int index, Length pageHeight) => rows[index].Height > pageHeight
        || (rows[index].LineCount >= LinesOfDividedRow && rows[index].Row.Row.Role is TableRowRole.Body && !IsInTiedRows(index));

    private bool IsInTiedRows(int index) => rows[index].IsTiedToNext || (index > 0 && rows[index - 1].IsTiedToNext);

    /// <summary>Whether a row stays with the next: names of groups, rows above sums, rows tied by a cell, and no row alone at a break.</summary>
    private bool IsTied(int index)
    {
        if (index + 1 == rows.Length)
            return false;
        var next = rows[index + 1].Row.Row.Role;
        return rows[index].Row.Row.Role is TableRowRole.Group
            || next is TableRowRole.Subtotal or TableRowRole.Total
            || index == grid.HeaderCount || index == rows.Length - 2
            || rows[index].IsTiedToNext;
    }
}
