using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>Compares the source documents of two states.</summary>
internal static class EvidenceComparer
{
    /// <param name="before">The earlier documents, each path once.</param>
    /// <param name="after">The later documents, each path once.</param>
    /// <param name="facts">The later facts, which name documents.</param>
    public static ImmutableArray<EvidenceChange> Compare(IEnumerable<LedgerEvidence> before, IEnumerable<LedgerEvidence> after, IReadOnlyCollection<LedgerFact> facts)
    {
        var hashes = new SortedDictionary<string, (string? Before, string? After)>(StringComparer.Ordinal);
        foreach (var file in before)
            hashes[file.Path] = (file.Sha256, null);
        foreach (var file in after)
            hashes[file.Path] = (hashes.GetValueOrDefault(file.Path).Before, file.Sha256);
        return
        [
            .. hashes.Where(h => h.Value.Before != h.Value.After)
                .Select(h => new EvidenceChange(h.Key, h.Value.Before, h.Value.After, facts.Count(f => f.Source?.File == h.Key))),
        ];
    }
}
