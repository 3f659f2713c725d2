using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Frameworks;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>A framework index, until all chapters are read: all that does not depend on them is there.</summary>
/// <param name="Table">The table, with a row for each disclosure of the framework; the cells of places are empty.</param>
/// <param name="Rows">What the rows are about, in their order.</param>
/// <param name="Scope">Which rows are printed.</param>
/// <param name="WhereColumn">The column of places; null for none.</param>
/// <param name="FirstPlace">Links and page numbers take nodes from here on, <see cref="MostPlaces"/> of each.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PendingIndex(TableBlock Table, ImmutableArray<IndexRow> Rows, IndexScope Scope, int? WhereColumn, NodeId FirstPlace, SourceSpan Span)
    : Block(Table.Id, Span)
{
    /// <summary>Places for which nodes are kept: a fixed run, so that other chapters change nothing in this one but the cells of places.</summary>
    public const int MostPlaces = 10_000;
}

/// <summary>A row of a framework index.</summary>
/// <param name="Id">The disclosure.</param>
/// <param name="IsMaterial">Whether report.yaml calls it material.</param>
/// <param name="IsOmitted">Whether report.yaml says why it is left out.</param>
internal readonly record struct IndexRow(DisclosureId Id, bool IsMaterial, bool IsOmitted);

/// <summary>Which disclosures a framework index lists.</summary>
internal enum IndexScope
{
    /// <summary>Those that are answered, material or left out with a reason.</summary>
    Reported,

    /// <summary>Those that are material.</summary>
    Material,

    /// <summary>All of the framework's file.</summary>
    All,
}
