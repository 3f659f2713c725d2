using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>Compares what two states of a language print: each printed fact and each claim with its counterpart.</summary>
internal static class EditionComparer
{
    /// <param name="language">The language.</param>
    /// <param name="before">Its earlier ledger; null if there was none.</param>
    /// <param name="after">Its later ledger; null if there is none.</param>
    /// <param name="renames">Metrics that have another id now.</param>
    /// <param name="changed">The facts whose substance changed.</param>
    public static EditionDiff Compare(string language, FactsLedger? before, FactsLedger? after, MetricRenames renames, HashSet<FactKey> changed)
    {
        if (before is null || after is null)
            return new EditionDiff(language, before is null ? EditionPresence.After : EditionPresence.Before, [], [], null);
        var printed = Counterparts.Find(before.Occurrences, after.Occurrences, o => (o.Chapter, renames.Map(o.Fact), o.Operation, o.From), o => (renames.Map(o.Fact), o.Operation, o.From));
        var claims = Counterparts.Find(before.Claims, after.Claims, c => (c.Chapter, c.Expression), c => c.Expression);
        var (printedBefore, printedAfter) = (PlacesOf(before), PlacesOf(after));
        return new EditionDiff(
            language,
            EditionPresence.Both,
            [.. printed.Where(p => p.Before?.Printed != p.After?.Printed).Select(p => new OccurrenceChange(p.Before, p.After, IsUnexplained(p.Before, p.After, changed)))],
            [.. claims.Where(c => IsNews(c.Before, c.After, c.After is null ? printedBefore : printedAfter)).Select(c => new ClaimChange(c.Before, c.After))],
            Moved(printed));
    }

    // The words of a claim that a function prints follow the fact: they come, change and go with what is printed. Words that somebody wrote are news.
    private static bool IsNews(LedgerClaim? before, LedgerClaim? after, HashSet<LedgerPlace> printing)
    {
        if (before?.Verdict == after?.Verdict && before?.Text == after?.Text)
            return false;
        var isPrinted = printing.Contains((after ?? before)!.Template);
        return !isPrinted || (after is not null && after.Verdict != (before?.Verdict ?? "right"));
    }

    private static HashSet<LedgerPlace> PlacesOf(FactsLedger ledger) => [.. ledger.Occurrences.Select(o => o.Template)];

    // A change of a fact explains its text; another rounding needs no explanation, since the number behind the text is the same.
    private static bool IsUnexplained(LedgerOccurrence? before, LedgerOccurrence? after, HashSet<FactKey> changed) =>
        before is not null && after is not null
        && !FactFields.IsSameNumber(before.Raw, after.Raw)
        && !changed.Contains(after.Fact)
        && !(after.From is { } from && changed.Contains(after.Fact with { Period = from }));

    private static MovedPages? Moved(ImmutableArray<(LedgerOccurrence? Before, LedgerOccurrence? After)> printed)
    {
        var moved = printed.Where(p => p is { Before.Boxes: [var was, ..], After.Boxes: [var now, ..] } && was.Page != now.Page).ToList();
        return moved is [var first, ..] ? new MovedPages(moved.Count, first.After!.Chapter, first.Before!.Boxes[0].Page, first.After.Boxes[0].Page) : null;
    }
}
