using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>Turns the rows of a table into strips: all header rows one, every other row one, unless it is higher than a page.</summary>
internal sealed class TableRows
{
    private readonly TableGrid grid;
    private readonly RowFrame[] rows;
    private readonly RowPainter painter;
    private readonly RepeatedRows repeated;
    private readonly FlowPlace place;
    private readonly FlowBuilder flow;

    private TableRows(TableGrid grid, ColumnWidths columns, in FlowPlace place, FlowBuilder flow)
    {
        (this.grid, this.place, this.flow) = (grid, place, flow);
        rows = RowSetter.Set(grid, columns, flow.Setting, place.Height * 0.8);
        painter = new RowPainter(rows, columns, flow.Setting.Theme.Table);
        repeated = new RepeatedRows(place.Height / 2);
    }

    /// <summary>Adds the rows of a table to the flow.</summary>
    public static void Add(TableGrid grid, ColumnWidths columns, in FlowPlace place, FlowBuilder flow)
    {
        var table = new TableRows(grid, columns, place, flow);
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
        repeated.SetHeader(strip);
    }

    private void AddRow(int index)
    {
        var row = rows[index];
        var above = repeated.Above(row.Row.Row);
        var limit = place.Height - (above?.Height ?? Length.Zero);
        if (row.Height > limit)
        {
            AddParts(index, above);
            return;
        }

        var items = ImmutableArray.CreateBuilder<FrameItem>();
        painter.Draw(items, index, Length.Zero);
        var strip = MakeStrip(row.Height, items.ToImmutable(), row.Notes, above);
        strip.KeepsWithNext = IsTied(index) ? KeepStrength.Line : KeepStrength.None;
        flow.Add(strip);
        if (row.Row.Row.Role is TableRowRole.Group)
            repeated.AddGroup(row.Row.Row.Level, strip);
    }

    /// <summary>A row higher than a page: a strip for each line of its cells.</summary>
    private void AddParts(int index, Strip? above)
    {
        var row = rows[index];
        var count = 1;
        foreach (var cell in row.Cells)
            count = System.Math.Max(count, cell.Lines.Length);
        for (var line = 0; line < count; line++)
        {
            var items = ImmutableArray.CreateBuilder<FrameItem>();
            var notes = ImmutableArray.CreateBuilder<Note>();
            var top = line == 0 ? row.PaddingAbove : Length.Zero;
            var height = Length.Zero;
            foreach (var cell in row.Cells)
            {
                if (line >= cell.Lines.Length)
                    continue;
                items.Add(new TagStart(cell.Cell.Cell.Id));
                items.Add(new GroupItem(new Point(cell.X, top), cell.Lines[line].Items));
                items.Add(new TagEnd());
                notes.AddRange(cell.Lines[line].Notes);
                height = Length.Max(height, cell.Lines[line].Height);
            }

            height += top;
            if (line == count - 1)
            {
                height += row.PaddingBelow;
                painter.DrawGround(items, index, Length.Zero, height);
            }

            flow.Add(MakeStrip(height, items.ToImmutable(), notes.ToImmutable(), above));
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

    /// <summary>Whether a row stays with the next: names of groups, rows above sums, rows tied by a cell, and no row alone at a break.</summary>
    private bool IsTied(int index)
    {
        if (index + 1 == rows.Length)
            return false;
        var next = rows[index + 1].Row.Row.Role;
        return rows[index].Row.Row.Role is TableRowRole.Group
            || next is TableRowRole.Subtotal or TableRowRole.Total
            || index == grid.HeaderCount || index == rows.Length - 2
            || painter.IsTiedToNext(index);
    }
}
