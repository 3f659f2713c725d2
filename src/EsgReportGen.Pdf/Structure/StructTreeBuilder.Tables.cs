using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using static System.FormattableString;

namespace EsgReportGen.Pdf.Structure;

internal sealed partial class StructTreeBuilder
{
    private void AddTable(StructElement parent, TableBlock table)
    {
        if (table.Anchor.Length > 0)
            tree.Anchors.Add(new Anchor(table.Anchor, table.Id));
        var element = AddBlock(StructType.Table, parent, table.Id);
        if (!table.Title.IsEmpty || table.Label.Length > 0 || table.UnitText.Length > 0)
            AddInlines(AddBlock(StructType.Caption, element, table.CaptionId), table.Title);
        var headings = new TableHeadings(table);
        if (!table.HeaderRows.IsEmpty)
            AddRows(AddBlock(StructType.THead, element), table, headings, isHead: true);
        AddRows(AddBlock(StructType.TBody, element), table, headings, isHead: false);
        if (!headings.EveryCellHasHeading)
            diagnostics.Report(PdfDiagnostics.TableWithoutHeadings, table.Span);
        foreach (var note in table.Notes)
        {
            if (!placedNotes.Contains(note.Id))
                AddNote(AddBlock(StructType.P, parent), note);
        }
    }

    private void AddRows(StructElement parent, TableBlock table, TableHeadings headings, bool isHead)
    {
        var rows = isHead ? table.HeaderRows : table.Rows;
        var first = isHead ? 0 : table.HeaderRows.Length;
        for (var r = 0; r < rows.Length; r++)
        {
            var row = AddBlock(StructType.TR, parent, rows[r].Id);
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                var cell = rows[r].Cells[c];
                var scope = headings.ScopeOf(first + r, c);
                var element = AddBlock(scope == HeaderScope.None ? StructType.TD : StructType.TH, row, cell.Id);
                var attributes = new CellAttributes(scope, cell.ColumnSpan, cell.RowSpan, Identifiers(headings.HeadersOf(first + r, c)));
                element.Cell = attributes.IsEmpty ? null : attributes;
                element.Identifier = headings.IsNamed(first + r, c) ? Identifier(cell.Id) : null;
                AddInlines(element, cell.Content);
            }
        }
    }
    private static ImmutableArray<string> Identifiers(ImmutableArray<NodeId> headings)
    {
        if (headings.IsEmpty)
            return [];
        var identifiers = ImmutableArray.CreateBuilder<string>(headings.Length);
        foreach (var heading in headings)
            identifiers.Add(Identifier(heading));
        return identifiers.MoveToImmutable();
    }

    private static string Identifier(NodeId heading) => Invariant($"th.{heading.Chapter}.{heading.Index}");
}
