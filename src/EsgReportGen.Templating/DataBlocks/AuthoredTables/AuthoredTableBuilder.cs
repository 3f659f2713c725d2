using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.AuthoredTables;

/// <summary>Fills a table in reading order, so that nodes, citations and marks of notes are counted as a reader meets them.</summary>
internal sealed class AuthoredTableBuilder
{
    // "12 t" is a figure, "12 sites" is not.
    private const int MostLettersOfFigure = 3;

    private readonly AuthoredTable table;
    private readonly DataBlock block;
    private readonly ChapterContext chapter;
    private readonly NoteMarks notes;

    public AuthoredTableBuilder(AuthoredTable table, DataBlock block)
    {
        (this.table, this.block, chapter) = (table, block, block.Chapter);
        notes = new NoteMarks(chapter, table.Notes);
    }

    /// <summary>The table.</summary>
    public TableBlock Build(YamlMapping mapping)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        ImmutableArray<Inline> title = table.Title is { } text ? notes.Append(Read(text), table.TitleNotes, text.Span) : [];
        var anchor = block.ReadId(mapping, id, AnchorKind.Table, InlineText.WithoutNotes(title, false));
        var header = Header();
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
            rows.Add(Row(row));
        return new TableBlock(id, block.Span)
        {
            Anchor = anchor,
            CaptionId = captionId,
            Title = title,
            UnitText = table.UnitText,
            Columns = Columns(rows),
            HeaderRows = header,
            Rows = rows.MoveToImmutable(),
            Wide = table.Wide,
            Notes = notes.Below,
        };
    }

    private ImmutableArray<TableRow> Header()
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var hasGroups = false;
        var hasWords = false;
        foreach (var column in table.Columns)
        {
            hasGroups |= column.Group is not null;
            hasWords |= column.Label is not null;
        }

        if (!hasWords)
            block.Diagnostics.Add(DocumentDiagnostics.TableWithoutHeader.At(block.NameSpan));
        for (var i = 0; i < table.Columns.Length;)
        {
            var column = table.Columns[i];
            var first = i++;
            if (column.Group is not { } group)
            {
                cells.Add(HeaderCell(column) with { RowSpan = hasGroups ? 2 : 1 });
                continue;
            }

            while (i < table.Columns.Length && ReferenceEquals(table.Columns[i].Group, group))
                i++;
            cells.Add(HeaderCell(group.Label, group.Notes, group.Label.Span) with { ColumnSpan = i - first, Alignment = CellAlignment.Center });
        }

        var row = new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
        return hasGroups ? [row, InnerHeader()] : [row];
    }

    private TableRow InnerHeader()
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var column in table.Columns)
        {
            if (column.Group is not null)
                cells.Add(HeaderCell(column));
        }

        return new TableRow(id, TableRowRole.Header, 0, cells.ToImmutable());
    }

    private TableCell HeaderCell(AuthoredColumn column) => HeaderCell(column.Label, column.Notes, column.Span);

    private TableCell HeaderCell(SourcedText? label, ImmutableArray<SourcedText> ids, SourceSpan span) => new()
    {
        Id = chapter.NextNode(),
        Content = notes.Append(label is { } text ? Read(text) : [], ids, span),
        Scope = HeaderScope.Column,
        Span = span,
    };

    private TableRow Row(AuthoredRow row)
    {
        var id = chapter.NextNode();
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Cells.Length);
        for (var i = 0; i < row.Cells.Length; i++)
            cells.Add(Cell(row, row.Cells[i], i == 0 ? row.Notes : []));
        return new TableRow(id, row.Role, row.Level, cells.MoveToImmutable());
    }

    private TableCell Cell(AuthoredRow row, AuthoredCell cell, ImmutableArray<SourcedText> rowNotes)
    {
        var id = chapter.NextNode();
        var content = notes.Append(cell.Text is { } text ? Read(text) : [], [.. cell.Notes, .. rowNotes], cell.Span);
        var isName = row.Role is TableRowRole.Group || (!content.IsEmpty && table.Columns[cell.Column].IsKey);
        return new TableCell
        {
            Id = id,
            Content = content,
            Scope = !isName ? HeaderScope.None : row.Role is TableRowRole.Group ? HeaderScope.RowGroup : HeaderScope.Row,
            ColumnSpan = cell.Columns,
            RowSpan = cell.Rows,
            Alignment = cell.Alignment,
            Span = cell.Span,
        };
    }

    private ImmutableArray<Inline> Read(SourcedText text) => InlineMarkdown.Read(text, chapter, notes);

    /// <summary>The columns; one of figures alone is set as figures, unless its author says otherwise.</summary>
    private ImmutableArray<TableColumn> Columns(IReadOnlyList<TableRow> rows)
    {
        var (hasFigures, hasWords) = (new bool[table.Columns.Length], new bool[table.Columns.Length]);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                var (cell, place) = (rows[r].Cells[c], table.Rows[r].Cells[c]);
                if (cell.ColumnSpan > 1 || cell.Content.IsEmpty)
                    continue;
                var isFigure = IsFigure(InlineText.Of(InlineText.WithoutNotes(cell.Content, false)).Trim());
                hasFigures[place.Column] |= isFigure == true;
                hasWords[place.Column] |= isFigure == false;
            }
        }

        var columns = ImmutableArray.CreateBuilder<TableColumn>(table.Columns.Length);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var seen = hasFigures[i] && !hasWords[i] && !table.Columns[i].IsKey ? CellAlignment.End : CellAlignment.Start;
            columns.Add(new TableColumn(table.Columns[i].Alignment ?? seen, table.Columns[i].IsKey));
        }

        return columns.MoveToImmutable();
    }

    /// <summary>Whether a text is a figure; null for what can stand in its place, such as a dash or <c>n/a</c>.</summary>
    private static bool? IsFigure(string text)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > MostLettersOfFigure ? false : digits > 0 ? true : null;
    }
}
