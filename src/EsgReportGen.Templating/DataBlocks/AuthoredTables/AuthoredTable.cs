using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.DataBlocks.AuthoredTables;

/// <summary>What a block <c>table</c> says, with every cell in its place. Immutable.</summary>
internal sealed record AuthoredTable
{
    /// <summary>The title; null for none.</summary>
    public SourcedText? Title { get; init; }

    /// <summary>The unit that the caption names; empty for none.</summary>
    public string UnitText { get; init; } = string.Empty;

    /// <summary>Its columns, at least one.</summary>
    public required ImmutableArray<AuthoredColumn> Columns { get; init; }

    /// <summary>Its rows, at least one.</summary>
    public required ImmutableArray<AuthoredRow> Rows { get; init; }

    /// <summary>What is done where it is too wide.</summary>
    public WideTable Wide { get; init; }

    /// <summary>Where notes are printed.</summary>
    public NotePlacement Notes { get; init; }

    /// <summary>Notes to the table as a whole.</summary>
    public ImmutableArray<SourcedText> TitleNotes { get; init; } = [];
}

/// <summary>A column as its author describes it.</summary>
/// <param name="Label">Its heading; null for an empty one.</param>
/// <param name="Alignment">How it is set; null to be seen from its cells.</param>
/// <param name="IsKey">Whether it names the rows.</param>
/// <param name="Group">The heading above it and its neighbours; null for none. Compared by reference.</param>
/// <param name="Notes">Notes to it.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record AuthoredColumn(
    SourcedText? Label, CellAlignment? Alignment, bool IsKey, AuthoredHeading? Group, ImmutableArray<SourcedText> Notes, SourceSpan Span);

/// <summary>A heading above several columns.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Notes">Notes to it.</param>
internal sealed record AuthoredHeading(SourcedText Label, ImmutableArray<SourcedText> Notes);

/// <summary>A row as its author writes it.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Level">Depth, from 0.</param>
/// <param name="Cells">Its cells; those that reach in from above are not among them.</param>
/// <param name="Notes">Notes to the row.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record AuthoredRow(TableRowRole Role, int Level, ImmutableArray<AuthoredCell> Cells, ImmutableArray<SourcedText> Notes, SourceSpan Span);

/// <summary>A cell as its author writes it.</summary>
/// <param name="Text">Its words; null for an empty cell.</param>
/// <param name="Column">0-based index of its first column.</param>
/// <param name="Columns">Columns that it covers.</param>
/// <param name="Rows">Rows that it covers.</param>
/// <param name="Alignment">How it is set; null for the column's way.</param>
/// <param name="Notes">Notes to it.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record AuthoredCell(
    SourcedText? Text, int Column, int Columns, int Rows, CellAlignment? Alignment, ImmutableArray<SourcedText> Notes, SourceSpan Span);
