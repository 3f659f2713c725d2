using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Tables;

/// <summary>A table: from the data blocks <c>metrics-table</c> and <c>table</c>, or from a Markdown table. Rectangular once spans are counted. Immutable.</summary>
public sealed record TableBlock(NodeId Id, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>Its id for links; empty for none.</summary>
    public string Anchor { get; init; } = string.Empty;

    /// <summary>The node of the caption.</summary>
    public required NodeId CaptionId { get; init; }

    /// <summary>Number for the caption, e.g. <c>Table 3</c>; empty without a caption.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The title; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The unit that the caption names; empty for none.</summary>
    public string UnitText { get; init; } = string.Empty;

    /// <summary>Its columns from the reading side on, at least one.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>Rows of headings, repeated after a page break; may be empty.</summary>
    public ImmutableArray<TableRow> HeaderRows { get; init; } = [];

    /// <summary>The rows, at least one.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>How the table treats sums of printed digits that rounding breaks.</summary>
    public TableRounding Rounding { get; init; }

    /// <summary>What is done where it is too wide for its place.</summary>
    public WideTable Wide { get; init; }

    /// <summary>Notes printed below the table, in the order of their marks; may be empty.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}

/// <summary>How a table treats sums of printed digits that rounding breaks.</summary>
public enum TableRounding
{
    /// <summary>It says so in a note.</summary>
    Note,

    /// <summary>It moves last digits so that they add up, those with the largest remainder first, and says which.</summary>
    LargestRemainder,

    /// <summary>It is an error.</summary>
    Strict,
}

/// <summary>What is done with a table that is too wide for its place.</summary>
public enum WideTable
{
    /// <summary>It is set tighter and a little smaller, else on a page turned to landscape, else in parts.</summary>
    Auto,

    /// <summary>It stands on a page turned to landscape, in parts if that is not enough.</summary>
    Landscape,

    /// <summary>Its columns are divided among parts, each with the key columns.</summary>
    Split,

    /// <summary>It is set tighter and smaller, down to seven tenths.</summary>
    Shrink,
}

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells are set.</param>
/// <param name="IsKey">Whether it names the rows: repeated when a wide table is split.</param>
public readonly record struct TableColumn(CellAlignment Alignment, bool IsKey);

/// <summary>How the contents of a cell are set.</summary>
public enum CellAlignment
{
    /// <summary>At the reading side.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the far side: figures stand below each other by their decimal marks, or by their ends, as the theme has it.</summary>
    End,
}

/// <summary>A row of a table.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Role">What it is.</param>
/// <param name="Level">Depth of its group, from 0; groups in groups and their rows are deeper.</param>
/// <param name="Cells">Its cells from the reading side on; cells covered by a span from above are left out.</param>
public sealed record TableRow(NodeId Id, TableRowRole Role, int Level, ImmutableArray<TableCell> Cells);

/// <summary>What a row of a table is.</summary>
public enum TableRowRole
{
    /// <summary>Headings of columns.</summary>
    Header,

    /// <summary>Data.</summary>
    Body,

    /// <summary>The heading of the rows that follow.</summary>
    Group,

    /// <summary>A sum of some rows.</summary>
    Subtotal,

    /// <summary>The sum of all.</summary>
    Total,
}

/// <summary>A cell of a table.</summary>
public sealed record TableCell
{
    /// <summary>Its node.</summary>
    public required NodeId Id { get; init; }

    /// <summary>Its contents; empty for an empty cell.</summary>
    public required ImmutableArray<Inline> Content { get; init; }

    /// <summary>What it heads; <see cref="HeaderScope.None"/> for a cell of data.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>Columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How it is set, when other than its column; null for the column's.</summary>
    public CellAlignment? Alignment { get; init; }

    /// <summary>The place in the template or the data file.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>What a heading cell heads (ISO 32000-1:2008, table 349).</summary>
public enum HeaderScope
{
    /// <summary>Nothing: data.</summary>
    None,

    /// <summary>The row.</summary>
    Row,

    /// <summary>The column.</summary>
    Column,

    /// <summary>The rows of a group, across all columns.</summary>
    RowGroup,
}
