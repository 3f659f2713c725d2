using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Tests.Fuzzing;

internal sealed partial class RandomDocument
{
    private TableBlock Table()
    {
        var (id, caption, width) = (Next(), Next(), 1 + Choose(6));
        Note? note = Choose(3) == 0 ? new Note(Next(), "a", NotePlacement.BelowTable, Words(), default) : null;
        var header = Choose(6) == 0 ? ImmutableArray<TableRow>.Empty : Rows(1 + Choose(2), width, isHead: true, note);
        var rows = Rows(1 + Choose(Choose(5) == 0 ? 60 : 7), width, isHead: false, note);
        var hasTitle = Choose(2) == 0;
        return new TableBlock(id, default)
        {
            CaptionId = caption,
            Label = hasTitle ? "Table 7" : string.Empty,
            Title = hasTitle && Choose(4) > 0 ? Content() : [],
            UnitText = Choose(3) == 0 ? "tCO₂e" : string.Empty,
            Columns = [.. Enumerable.Range(0, width).Select(i => new TableColumn((CellAlignment)Choose(3), i == 0))],
            HeaderRows = header,
            Rows = rows,
            Notes = note is null ? [] : [note],
        };
    }

    /// <summary>Rows that are rectangular once spans are counted; no span leaves its part of the table.</summary>
    private ImmutableArray<TableRow> Rows(int count, int width, bool isHead, Note? note)
    {
        var covered = new bool[count, width];
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var level = 0;
        for (var r = 0; r < count; r++)
        {
            var isFree = Enumerable.Range(0, width).All(c => !covered[r, c]);
            var isGroup = !isHead && isFree && r + 1 < count && Choose(8) == 0;
            var id = Next();
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            for (var c = 0; c < width; c++)
            {
                if (!covered[r, c])
                    cells.Add(isGroup ? Group(covered, r, width) : Cell(covered, r, c, isHead, note));
            }

            rows.Add(new TableRow(id, isHead ? TableRowRole.Header : isGroup ? TableRowRole.Group : Choose(10) == 0 ? TableRowRole.Total : TableRowRole.Body, isGroup ? level = Choose(2) : isHead ? 0 : level + 1, cells.ToImmutable()));
        }

        return rows.ToImmutable();
    }

    private TableCell Group(bool[,] covered, int row, int width)
    {
        for (var c = 0; c < width; c++)
            covered[row, c] = true;
        return new TableCell { Id = Next(), Content = Content(), Scope = HeaderScope.RowGroup, ColumnSpan = width };
    }

    private TableCell Cell(bool[,] covered, int row, int column, bool isHead, Note? note)
    {
        var (width, height) = (1, 1);
        if (Choose(5) == 0)
        {
            var (widest, highest) = (1 + Choose(3), 1 + Choose(3));
            while (width < widest && column + width < covered.GetLength(1) && !covered[row, column + width])
                width++;
            while (height < highest && row + height < covered.GetLength(0) && Enumerable.Range(column, width).All(c => !covered[row + height, c]))
                height++;
        }

        for (var r = row; r < row + height; r++)
        {
            for (var c = column; c < column + width; c++)
                covered[r, c] = true;
        }

        var content = Choose(4) switch { 0 => [], 1 => Text("1,234.5"), 2 => Content(), _ => Words() };
        if (note is not null && Choose(4) == 0)
            content = content.Add(new NoteReferenceInline(Next(), note, default));
        return new TableCell
        {
            Id = Next(),
            Content = content,
            Scope = isHead ? HeaderScope.Column : column == 0 ? HeaderScope.Row : HeaderScope.None,
            ColumnSpan = width,
            RowSpan = height,
        };
    }
}
