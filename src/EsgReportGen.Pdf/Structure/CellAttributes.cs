using System.Collections.Immutable;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Attributes of a cell (ISO 32000-1:2008, table 349).</summary>
/// <param name="Scope">What a heading heads; none for data.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="Headers">Identifiers of the headings of the cell; empty where the scopes tell them.</param>
internal sealed record CellAttributes(HeaderScope Scope, int ColumnSpan, int RowSpan, ImmutableArray<string> Headers)
{
    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Scope == HeaderScope.None && ColumnSpan == 1 && RowSpan == 1 && Headers.IsEmpty;
}
