using System.Collections.Immutable;

namespace EsgReportGen.Facts.Ledger;

/// <summary>The source documents that facts name, as they are on the day of the build. Immutable.</summary>
/// <param name="Files">The files, ordered by path.</param>
public sealed record Evidence(ImmutableArray<LedgerEvidence> Files)
{
    /// <summary>No documents.</summary>
    public static Evidence None { get; } = new([]);
}
