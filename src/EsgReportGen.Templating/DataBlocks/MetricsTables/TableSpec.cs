using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <summary>What a <c>metrics-table</c> asks for, before it is filled. Immutable.</summary>
internal sealed record TableSpec
{
    /// <summary>The title; null for none.</summary>
    public SourcedText? Title { get; init; }

    /// <summary>The unit to print in; null for each metric's own.</summary>
    public Unit? In { get; init; }

    /// <summary>Where the unit stands; null to be found out.</summary>
    public UnitPlace? UnitPlace { get; init; }

    /// <summary>The columns behind the names of the rows.</summary>
    public required ImmutableArray<ColumnSpec> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required ImmutableArray<RowSpec> Rows { get; init; }

    /// <summary>Where notes are printed.</summary>
    public NotePlacement Notes { get; init; } = NotePlacement.BelowTable;

    /// <summary>How sums that rounding breaks are treated.</summary>
    public TableRounding Rounding { get; init; }

    /// <summary>What is done where the table is too wide.</summary>
    public WideTable Wide { get; init; }

    /// <summary>Notes to the table as a whole.</summary>
    public ImmutableArray<SourcedText> TitleNotes { get; init; } = [];
}

/// <summary>Where a table says its units.</summary>
internal enum UnitPlace
{
    /// <summary>In the caption.</summary>
    Caption,

    /// <summary>In the headings of the columns of values.</summary>
    Header,

    /// <summary>In a column of their own.</summary>
    Column,

    /// <summary>Behind the name of each row.</summary>
    Row,
}

/// <summary>A column behind the names of the rows.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Period">The period shown, or whose change is shown.</param>
/// <param name="From">The period that a change compares with.</param>
/// <param name="Label">Its heading where the author wrote one; otherwise null.</param>
/// <param name="Notes">Notes to it.</param>
/// <param name="Span">Where it is asked for.</param>
internal sealed record ColumnSpec(ColumnKind Kind, Period Period, Period From, SourcedText? Label, ImmutableArray<SourcedText> Notes, SourceSpan Span)
{
    /// <summary>The heading above it and its neighbours; null for none.</summary>
    public ColumnGroup? Group { get; init; }
}

/// <summary>A heading above several columns. Two of the same words are two headings.</summary>
/// <param name="Label">Its words; null for the name of its period.</param>
/// <param name="Period">The period that its columns are about, where it has no words.</param>
/// <param name="Notes">Notes to it.</param>
/// <param name="Span">Where it is asked for.</param>
internal sealed record ColumnGroup(SourcedText? Label, Period Period, ImmutableArray<SourcedText> Notes, SourceSpan Span);

/// <summary>What a column shows.</summary>
internal enum ColumnKind
{
    /// <summary>The values of a period.</summary>
    Period,

    /// <summary>The change between two periods.</summary>
    Change,

    /// <summary>The units.</summary>
    Unit,

    /// <summary>Where the values come from.</summary>
    Source,
}

/// <summary>A row: the heading of a group if it has no metric.</summary>
/// <param name="Metric">The metric; null for a group.</param>
/// <param name="Label">The group's heading, or a name to print instead of the metric's; otherwise null.</param>
/// <param name="Role">What the row is.</param>
/// <param name="Level">Depth, from 0.</param>
/// <param name="Unit">The unit to print in; null for a row that is no number.</param>
/// <param name="Decimals">Decimals to print; null for as many as are known.</param>
/// <param name="Notes">Notes to the row besides the metric's own.</param>
/// <param name="Span">The place of the metric's id, or of the heading.</param>
internal sealed record RowSpec(
    Metric? Metric, SourcedText? Label, TableRowRole Role, int Level, Unit? Unit, int? Decimals, ImmutableArray<SourcedText> Notes, SourceSpan Span);
