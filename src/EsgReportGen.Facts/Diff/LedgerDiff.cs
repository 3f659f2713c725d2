using System.Collections.Immutable;

namespace EsgReportGen.Facts.Diff;

/// <summary>What changed between two states of a report: numbers, not pixels. Immutable; all orders are those of the later state.</summary>
public sealed record LedgerDiff
{
    /// <summary>Facts that differ, in the catalog's order; those that are gone stand after the fact that they followed.</summary>
    public required ImmutableArray<FactChange> Facts { get; init; }

    /// <summary>What differs on the pages, a language each, in the order of the report's languages.</summary>
    public required ImmutableArray<EditionDiff> Editions { get; init; }

    /// <summary>Source documents that differ, ordered by path.</summary>
    public required ImmutableArray<EvidenceChange> Evidence { get; init; }

    /// <summary>All of it counted.</summary>
    public DiffSummary Summary => DiffSummary.Of(this);
}

/// <summary>What changed on the pages of one language. Immutable.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Presence">Whether both states have the language.</param>
/// <param name="Occurrences">Printed facts that read differently, appeared or vanished, in document order; empty for a language of one state only.</param>
/// <param name="Claims">Claims that changed, in document order; empty for a language of one state only.</param>
/// <param name="Moved">The facts that stand on another page; null if none does.</param>
public sealed record EditionDiff(
    string Language, EditionPresence Presence, ImmutableArray<OccurrenceChange> Occurrences, ImmutableArray<ClaimChange> Claims, MovedPages? Moved);

/// <summary>In which of two states a language is.</summary>
public enum EditionPresence
{
    /// <summary>In both.</summary>
    Both,

    /// <summary>In the earlier one only: the language was dropped.</summary>
    Before,

    /// <summary>In the later one only: the language is new.</summary>
    After,
}

/// <summary>Printed facts that read the same on another page.</summary>
/// <param name="Count">How many.</param>
/// <param name="Chapter">The chapter of the first.</param>
/// <param name="Before">The page of the first in the earlier state.</param>
/// <param name="After">Its page in the later state.</param>
public sealed record MovedPages(int Count, string Chapter, int Before, int After);

/// <summary>A source document that differs; null on the side that does not have it.</summary>
/// <param name="Path">Its path from the project's root.</param>
/// <param name="Before">Its hash in the earlier state.</param>
/// <param name="After">Its hash in the later state.</param>
/// <param name="Facts">How many facts name it.</param>
public sealed record EvidenceChange(string Path, string? Before, string? After, int Facts);
