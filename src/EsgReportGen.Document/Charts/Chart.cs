using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Document.Charts;

/// <summary>What a chart shows, before it has a size: its numbers and their names. Immutable; a kind is a record of this folder.</summary>
public abstract record Chart
{
    /// <summary>How the scale of its numbers is written.</summary>
    public required AxisNumbers Numbers { get; init; }

    /// <summary>Every text of it in reading order: names, then values. What is not printed for want of room still counts.</summary>
    public abstract ImmutableArray<ImmutableArray<Inline>> Texts { get; }

    /// <summary>The texts that must be printed however small it is drawn: without these names nobody knows what it shows.</summary>
    public abstract ImmutableArray<ImmutableArray<Inline>> NeededTexts { get; }

    /// <summary>Its numbers as a table, for readers who do not see it.</summary>
    public abstract ChartTable Table { get; }
}

/// <summary>A number of a chart.</summary>
/// <param name="Amount">The number in the chart's unit; null for a gap.</param>
/// <param name="Label">What is printed of it: a <see cref="FactInline"/>, or the words of a missing one; never empty.</param>
/// <param name="Citation">The fact; null where it has none.</param>
public sealed record ChartValue(decimal? Amount, ImmutableArray<Inline> Label, CitationId? Citation);

/// <summary>A name and its number.</summary>
/// <param name="Name">The name; never empty.</param>
/// <param name="Value">The number.</param>
public sealed record NamedValue(ImmutableArray<Inline> Name, ChartValue Value);

/// <summary>The numbers of a chart as a table.</summary>
/// <param name="Headings">A heading a column of values; empty where there is one column without a name.</param>
/// <param name="Rows">The rows in reading order.</param>
public sealed record ChartTable(ImmutableArray<ImmutableArray<Inline>> Headings, ImmutableArray<ChartTableRow> Rows);

/// <summary>A row of the numbers of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">A text a column; empty where there is none.</param>
public sealed record ChartTableRow(ImmutableArray<Inline> Name, ImmutableArray<ImmutableArray<Inline>> Cells);
