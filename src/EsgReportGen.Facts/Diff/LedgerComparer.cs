using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>Compares two states of a report by their ledgers.</summary>
public static class LedgerComparer
{
    /// <summary>Compares. A pure function.</summary>
    /// <param name="before">The ledgers of the earlier state, one a language.</param>
    /// <param name="after">The ledgers of the later state, one a language.</param>
    public static LedgerDiff Compare(ImmutableArray<FactsLedger> before, ImmutableArray<FactsLedger> after)
    {
        var (factsBefore, factsAfter) = (FactsOf(before), FactsOf(after));
        var renames = MetricRenames.Find(factsBefore, factsAfter);
        var facts = FactComparer.Compare(factsBefore, factsAfter, renames);
        var substance = facts.Where(f => f.ChangesSubstance).Select(f => f.Key).ToHashSet();
        return new LedgerDiff
        {
            Facts = facts,
            Editions = [.. LanguagesOf(before, after).Select(l => EditionComparer.Compare(l, Find(before, l), Find(after, l), renames, substance))],
            Evidence = EvidenceComparer.Compare(EvidenceOf(before), EvidenceOf(after), factsAfter),
        };
    }

    // Facts speak the source language in every ledger, so that the first that has one speaks for all. A ledger from elsewhere may repeat a key.
    private static List<LedgerFact> FactsOf(ImmutableArray<FactsLedger> ledgers) => [.. ledgers.SelectMany(l => l.Facts).DistinctBy(f => f.Key)];

    private static IEnumerable<LedgerEvidence> EvidenceOf(ImmutableArray<FactsLedger> ledgers) =>
        ledgers.SelectMany(l => l.Evidence).DistinctBy(e => e.Path, StringComparer.Ordinal);

    private static IEnumerable<string> LanguagesOf(ImmutableArray<FactsLedger> before, ImmutableArray<FactsLedger> after) =>
        after.Concat(before).Select(l => l.Language).Distinct(StringComparer.Ordinal);

    private static FactsLedger? Find(ImmutableArray<FactsLedger> ledgers, string language) => ledgers.FirstOrDefault(l => l.Language == language);
}
