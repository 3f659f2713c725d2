using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <content>Tables: they scroll within a region of their own that the keyboard reaches, so that the page never does.</content>
internal sealed partial class PageWriter
{
    // Cells of more characters keep a width to be read in; the table scrolls instead.
    private const int LongText = 32;

    private bool namesHeadings;

    private void WriteTable(TableBlock table)
    {
        html.Open(Tag.Division).With(AttributeName.Class, PrintedTable.ClassOf(table, options.Style.Paper));
        Identify(table.Id);
        var hasCaption = table.Label.Length > 0 || !table.Title.IsEmpty || table.UnitText.Length > 0;
        OpenRegion(hasCaption ? anchors.Of(table.CaptionId) : lastHeading);
        html.Open(Tag.Table);
        if (hasCaption)
            WriteCaption(table);
        var headings = new TableHeadings(table);
        namesHeadings = NamesHeadings(table);
        if (!table.HeaderRows.IsEmpty)
        {
            html.Open(Tag.TableHead);
            for (var row = 0; row < table.HeaderRows.Length; row++)
                WriteRow(table, headings, row);
            html.Close();
        }

        WriteBody(table, headings);
        html.Close().Close();
        WriteTableNotes(table.Notes);
        html.Close();
    }

    private void WriteCaption(TableBlock table)
    {
        html.Open(Tag.Caption).With(AttributeName.Id, anchors.Of(table.CaptionId)).Open(Tag.Span);
        WriteTitle(table.Label, table.Title, table.UnitText);
        html.Close().Close();
    }

    /// <summary>The rows below the headings. A group of the outermost level is a body of its own, which is what its heading heads.</summary>
    private void WriteBody(TableBlock table, TableHeadings headings)
    {
        html.Open(Tag.TableBody);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (i > 0 && BeginsBody(table, i))
                html.Close().Open(Tag.TableBody);
            WriteRow(table, headings, table.HeaderRows.Length + i);
        }

        html.Close();
    }

    // Rows behind a group that belong to none, such as a total, would be headed by it within its body.
    private static bool BeginsBody(TableBlock table, int row) =>
        table.Rows[row].Level == 0 && (table.Rows[row].Role == TableRowRole.Group || IsBehindGroup(table, row)) && !IsSpannedInto(table, row);

    private static bool IsBehindGroup(TableBlock table, int row)
    {
        do
            row--;
        while (row >= 0 && table.Rows[row].Level > 0);
        return row >= 0 && table.Rows[row].Role == TableRowRole.Group;
    }

    /// <summary>
    /// Whether cells must name their headings: where headings stand above headings, cells cover others, or a group stands in a group, which no scope
    /// can say. A group of the outermost level needs no names: it is a body of its own.
    /// </summary>
    private static bool NamesHeadings(TableBlock table)
    {
        if (table.HeaderRows.Length > 1 || HasSpans(table.HeaderRows))
            return true;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (!BeginsBody(table, i) && (table.Rows[i].Role == TableRowRole.Group || HasSpans([table.Rows[i]])))
                return true;
        }

        return false;
    }

    private static bool HasSpans(ImmutableArray<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                    return true;
            }
        }

        return false;
    }

    // A cell cannot reach out of its body.
    private static bool IsSpannedInto(TableBlock table, int row)
    {
        for (var above = 0; above < row; above++)
        {
            foreach (var cell in table.Rows[above].Cells)
            {
                if (cell.RowSpan > row - above)
                    return true;
            }
        }

        return false;
    }

    private void WriteRow(TableBlock table, TableHeadings headings, int index)
    {
        var isHead = index < table.HeaderRows.Length;
        var row = isHead ? table.HeaderRows[index] : table.Rows[index - table.HeaderRows.Length];
        html.Open(Tag.TableRow);
        if (ClassOf(row, isHead) is { Length: > 0 } className)
            html.With(AttributeName.Class, className);
        Identify(row.Id);
        for (var c = 0; c < row.Cells.Length; c++)
            WriteCell(table, headings, row.Cells[c], index, c);
        html.Close();
    }

    private static string ClassOf(TableRow row, bool isHead)
    {
        var role = row.Role switch
        {
            TableRowRole.Group when !isHead => "group",
            TableRowRole.Subtotal => "subtotal",
            TableRowRole.Total => "total",
            _ => string.Empty,
        };
        return row.Level == 0 ? role : Invariant($"{role} l{System.Math.Min(row.Level, 4)}").TrimStart();
    }

    private void WriteCell(TableBlock table, TableHeadings headings, TableCell cell, int row, int index)
    {
        var scope = headings.ScopeOf(row, index);
        html.Open(scope == HeaderScope.None ? Tag.TableData : Tag.TableHeading);
        if (ClassOf(cell, cell.Alignment ?? AlignmentAt(table, headings.ColumnOf(row, index)), scope) is { Length: > 0 } className)
            html.With(AttributeName.Class, className);
        if (namesHeadings && headings.IsNamed(row, index))
            html.With(AttributeName.Id, anchors.Of(cell.Id));
        else
            Identify(cell.Id);
        if (ScopeName(scope) is { } name)
            html.With(AttributeName.Scope, name);
        if (cell.ColumnSpan > 1)
            html.With(AttributeName.ColumnSpan, cell.ColumnSpan);
        if (cell.RowSpan > 1)
            html.With(AttributeName.RowSpan, cell.RowSpan);
        if (namesHeadings)
            WriteHeaders(headings.HeadersOf(row, index));
        WriteInlines(cell.Content);
        html.Close();
    }

    private static CellAlignment AlignmentAt(TableBlock table, int column) => column < table.Columns.Length ? table.Columns[column].Alignment : CellAlignment.Start;

    private static string ClassOf(TableCell cell, CellAlignment alignment, HeaderScope scope) => alignment switch
    {
        CellAlignment.End => "e",
        CellAlignment.Center => "c",
        _ => scope == HeaderScope.None && InlinePlainText.Of(cell.Content).Length > LongText ? "long" : string.Empty,
    };

    private static string? ScopeName(HeaderScope scope) => scope switch
    {
        HeaderScope.Row => "row",
        // Also of a heading above several columns: `colgroup` would need the groups to be declared, and says no more.
        HeaderScope.Column => "col",
        HeaderScope.RowGroup => "rowgroup",
        _ => null,
    };

    private void WriteHeaders(ImmutableArray<NodeId> headings)
    {
        if (headings.IsEmpty)
            return;
        var ids = new string[headings.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = anchors.Of(headings[i]);
        html.With(AttributeName.Headers, string.Join(' ', ids));
    }
}
