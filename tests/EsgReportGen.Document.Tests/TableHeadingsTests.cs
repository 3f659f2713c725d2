using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document.Tests;

public sealed class TableHeadingsTests
{
    private int next;

    [Fact]
    public void PlainTable_SaysItsHeadingsByScopes()
    {
        var headings = new TableHeadings(Table(2, [Header("Key", "2024")], [Row(Heads("a"), Cell("1"))]));

        Assert.Empty(headings.HeadersOf(1, 1));
        Assert.False(headings.IsNamed(0, 1));
        Assert.True(headings.EveryCellHasHeading);
    }

    [Fact]
    public void TwoLevelsOfHeadings_AreBothNamed_TheOuterFirst()
    {
        var table = Table(
            3,
            [Header(Cell("Key", rows: 2), Cell("2024", columns: 2)), Header("value", "change")],
            [Row(Heads("a"), Cell("1"), Cell("2"))]);

        Assert.Equal(["a", "2024", "value"], NamesOf(table, 2, 1));
        Assert.Equal(["a", "2024", "change"], NamesOf(table, 2, 2));
        Assert.Equal(["2024"], NamesOf(table, 1, 0));
        Assert.Empty(NamesOf(table, 0, 0));
    }

    [Fact]
    public void NameOverSeveralRows_IsAHeadingOfEachOfThem()
    {
        var table = Table(3, [Header("Area", "Kind", "2024")], [Row(Heads("Energy", rows: 2), Heads("Power"), Cell("1")), Row(Heads("Heat"), Cell("2"))]);

        Assert.Equal(["Energy", "Power", "2024"], NamesOf(table, 1, 2));
        Assert.Equal(["Energy", "Heat", "2024"], NamesOf(table, 2, 1));
        Assert.Equal(["Energy"], NamesOf(table, 2, 0));
    }

    [Fact]
    public void Rows_InGroupsWithinGroups_NameTheInnermost()
    {
        var table = Table(
            2,
            [Header("Key", "2024")],
            [Group("Air", 0), Group("Direct", 1), Row(Heads("a"), Cell("1")) with { Level = 2 }, Group("Water", 0), Row(Heads("b"), Cell("2")) with { Level = 1 }]);

        Assert.Equal(["Direct"], NamesOf(table, 3, 0));
        Assert.Equal(["Air"], NamesOf(table, 2, 0));
        Assert.Equal(["Water"], NamesOf(table, 5, 0));
        Assert.Equal(["b", "2024"], NamesOf(table, 5, 1));
    }

    private string[] NamesOf(TableBlock table, int row, int cell)
    {
        var cells = table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).ToDictionary(c => c.Id, c => ((TextInline)c.Content[0]).Text);
        return [.. new TableHeadings(table).HeadersOf(row, cell).Select(id => cells[id])];
    }

    private TableBlock Table(int columns, ImmutableArray<TableRow> header, ImmutableArray<TableRow> rows) => new(Id(), default)
    {
        CaptionId = Id(),
        Columns = [.. Enumerable.Range(0, columns).Select(i => new TableColumn(CellAlignment.Start, i == 0))],
        HeaderRows = header,
        Rows = rows,
    };

    private TableRow Header(params string[] texts) => Header([.. texts.Select(t => Cell(t))]);

    private TableRow Header(params TableCell[] cells) => new(Id(), TableRowRole.Header, 0, [.. cells]);

    private TableRow Group(string name, int level) =>
        new(Id(), TableRowRole.Group, level, [Cell(name, columns: 2) with { Scope = HeaderScope.RowGroup }]);

    private TableRow Row(params TableCell[] cells) => new(Id(), TableRowRole.Body, 0, [.. cells]);

    private TableCell Heads(string text, int rows = 1) => Cell(text, rows: rows) with { Scope = HeaderScope.Row };

    private TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new() { Id = Id(), Content = [new TextInline(text, default)], ColumnSpan = columns, RowSpan = rows };

    private NodeId Id() => new(0, next++);
}
