using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>The words that the forms of a difference for people share.</summary>
internal static class DiffPhrases
{
    private const int LongestNumber = 12;

    /// <summary>The counts, a line a topic: only what is not zero, but the numbers always.</summary>
    public static IEnumerable<string> Summarize(LedgerDiff diff)
    {
        var summary = diff.Summary;
        var kinds = Join(", ", Count(summary.Edited, "edited"), Count(summary.Derived, "derived"), Count(summary.Reformulated, "by another formula"));
        yield return Join("; ", Count(summary.Numbers, "changed", evenZero: true) + (kinds is null ? null : " (" + kinds + ")"), Count(summary.Added, "added"), Count(summary.Removed, "removed")) is { } numbers
            ? "numbers: " + numbers : string.Empty;
        if (Join(", ", Count(summary.Reprinted, "changed"), Count(summary.Appeared, "appeared"), Count(summary.Vanished, "vanished")) is { } printed)
            yield return "printed: " + printed;
        var wrong = diff.Editions.Sum(e => e.Claims.Count(c => c.TurnedWrong));
        if (Join(", ", Count(summary.Claims, "changed"), Count(wrong, "of them wrong now")) is { } claims)
            yield return "claims: " + claims;
        if (Count(summary.Described, "described otherwise") is { } described)
            yield return "facts: " + described;
        if (Count(summary.Evidence, "changed") is { } evidence)
            yield return "source documents: " + evidence;
        foreach (var edition in diff.Editions.Where(e => e.Presence != EditionPresence.Both))
            yield return $"language {edition.Language}: " + (edition.Presence == EditionPresence.After ? "new" : "gone");
        if (summary.Unexplained > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"unexplained: {summary.Unexplained}");
    }

    /// <summary>What a fact said and says: <c>more than 1600 count</c>, <c>missing (not-published)</c>; a dash where it is not there.</summary>
    public static (string Before, string After) Contents(FactChange change)
    {
        var (before, after) = (Content(change.Before, Shorten), Content(change.After, Shorten));
        return before == after && change.ChangesNumber ? (Content(change.Before, v => v), Content(change.After, v => v)) : (before, after);
    }

    /// <summary>The other things that differ: <c>boundary own-operations → value-chain</c>; empty where the number is all.</summary>
    /// <param name="change">The change.</param>
    /// <param name="code">How a text of the report is set.</param>
    public static string Others(FactChange change, Func<string, string> code) => string.Join("; ", change.Fields
        .Where(f => f.Name is not ("value" or "missing" or "unit" or "qualifier"))
        // Why a number changed says its restatement too.
        .Where(f => f.Name != "restatement" || f.After is null || !change.ChangesNumber)
        .Select(f => f switch
        {
            { Name: "restatement", Before: null, After: { } now } => "restated now: " + code(now),
            { Name: "restatement", Before: { } was, After: null } => "no longer restated: " + code(was),
            _ => $"{f.Name} {(f.Before is { } was ? code(was) : "–")} → {(f.After is { } now ? code(now) : "–")}",
        }));

    /// <summary>Why a fact changed and what justifies it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="code">How a name is set.</param>
    public static string Reason(FactChange change, Func<string, string> code)
    {
        var from = change.Path.IsEmpty ? null : "from " + string.Join(" ← ", change.Path.Select(k => code(Name(k))));
        var more = change.Causes.Length > 1 && !change.Path.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"and {change.Causes.Length - 1} more of its inputs") : null;
        var place = change.Kind is FactChangeKind.Edited or FactChangeKind.Reformulated ? "in " + code(FormattableString.Invariant($"{change.After!.Place.File}:{change.After.Place.Line}")) : null;
        var was = change.Key == change.KeyBefore ? null : "was called " + code(change.KeyBefore.Metric);
        return Join(", ", was, place, Join(" ", from, more), Describe(change, code)) ?? string.Empty;
    }

    /// <summary>A fact's name: metric and period.</summary>
    public static string Name(FactKey key) => key.Metric + " " + key.Period;

    /// <summary>What an occurrence prints of its fact: name, operation and the period compared with.</summary>
    public static string Name(LedgerOccurrence occurrence) =>
        Join(" ", Name(occurrence.Fact), occurrence.Operation, occurrence.From is { } from ? "from " + from : null)!;

    /// <summary><c>p. 7</c>; null if layout did not place it.</summary>
    public static string? Page(LedgerOccurrence occurrence) =>
        occurrence.Boxes is [var box, ..] ? string.Create(CultureInfo.InvariantCulture, $"p. {box.Page}") : null;

    /// <summary>The printed facts of a language that moved to another page, as a sentence.</summary>
    public static string Moved(MovedPages moved) => string.Create(
        CultureInfo.InvariantCulture,
        $"{moved.Count} printed {(moved.Count == 1 ? "number stands" : "numbers stand")} on another page, the first in {moved.Chapter} ({moved.Before} → {moved.After})");

    /// <summary>The parts that are not empty, joined; null if all are.</summary>
    public static string? Join(string separator, params string?[] parts)
    {
        var said = Array.FindAll(parts, p => !string.IsNullOrEmpty(p));
        return said.Length == 0 ? null : string.Join(separator, said);
    }

    private static string Content(LedgerFact? fact, Func<string, string> shorten) => fact switch
    {
        null => "–",
        { Value: { } value } => Join(" ", fact.Qualifier?.Replace('-', ' '), shorten(value), fact.Unit)!,
        _ => "missing (" + fact.Missing + ")",
    };

    // A quotient has up to 28 digits, of which a reader needs the first. Digits before the point are never cut.
    private static string Shorten(string value) =>
        value.Length > LongestNumber && value.IndexOf('.', StringComparison.Ordinal) is > 0 and < LongestNumber && FactFields.ReadNumber(value) is not null
            ? value[..LongestNumber] + "…" : value;

    private static string? Count(int count, string what, bool evenZero = false) =>
        count == 0 && !evenZero ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    private static string? Describe(FactChange change, Func<string, string> code) => change.Justification switch
    {
        Justification.NotNeeded => null,
        Justification.New => "new",
        Justification.Known => "was missing",
        Justification.Refined => "more digits of the same number",
        Justification.Restated => $"restated: {string.Join(", ", change.After!.Restatement!.Reasons.Select(code))} ({code(change.After.Restatement.Edition)} printed {code(change.After.Restatement.Was)})",
        Justification.Inputs => "explained by its inputs",
        _ => Unexplained(change, code),
    };

    /// <summary>A number that an edition printed otherwise needs a restatement; another one only a reader who looks into it.</summary>
    private static string Unexplained(FactChange change, Func<string, string> code) =>
        change.After is { Published: [.., { } last] } after && last.Unit == (after.Unit ?? string.Empty) && !FactFields.IsSameNumber(last.Value, after.Value)
            ? $"unexplained: {code(last.Edition)} printed {code(last.Value)}, and {(change.Kind == FactChangeKind.Derived ? "its changed inputs are not restated" : "nothing restates it")}"
            : "unexplained";
}
