using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Facts.Diff;

/// <summary>A difference in counts. A value.</summary>
public readonly record struct DiffSummary
{
    /// <summary>Facts of both states whose number changed.</summary>
    public int Numbers { get; init; }

    /// <summary>Of these, those whose declaration says something else.</summary>
    public int Edited { get; init; }

    /// <summary>Of these, those whose inputs changed.</summary>
    public int Derived { get; init; }

    /// <summary>Of these, those whose formula changed.</summary>
    public int Reformulated { get; init; }

    /// <summary>New facts.</summary>
    public int Added { get; init; }

    /// <summary>Facts that are gone.</summary>
    public int Removed { get; init; }

    /// <summary>Facts whose number is the same and about which something else changed.</summary>
    public int Described { get; init; }

    /// <summary>Printed facts that read differently, in all languages.</summary>
    public int Reprinted { get; init; }

    /// <summary>Printed facts that appeared, in all languages.</summary>
    public int Appeared { get; init; }

    /// <summary>Printed facts that vanished, in all languages.</summary>
    public int Vanished { get; init; }

    /// <summary>Claims that changed, in all languages.</summary>
    public int Claims { get; init; }

    /// <summary>Source documents that changed.</summary>
    public int Evidence { get; init; }

    /// <summary>Languages that came or went.</summary>
    public int Languages { get; init; }

    /// <summary>Facts without justification, printed numbers that no fact explains, and claims that turned wrong.</summary>
    public int Unexplained { get; init; }

    /// <summary>Whether anything changed but pages.</summary>
    public bool IsAny => Numbers + Added + Removed + Described + Reprinted + Appeared + Vanished + Claims + Evidence + Languages > 0;

    internal static DiffSummary Of(LedgerDiff diff)
    {
        var facts = diff.Facts;
        var printed = diff.Editions.SelectMany(e => e.Occurrences).ToImmutableArray();
        var claims = diff.Editions.SelectMany(e => e.Claims).ToImmutableArray();
        return new DiffSummary
        {
            Numbers = facts.Count(f => f.ChangesNumber),
            Edited = facts.Count(f => f.ChangesNumber && f.Kind == FactChangeKind.Edited),
            Derived = facts.Count(f => f.ChangesNumber && f.Kind == FactChangeKind.Derived),
            Reformulated = facts.Count(f => f.ChangesNumber && f.Kind == FactChangeKind.Reformulated),
            Added = facts.Count(f => f.Before is null),
            Removed = facts.Count(f => f.After is null),
            Described = facts.Count(f => f is { Before: not null, After: not null, ChangesNumber: false }),
            Reprinted = printed.Count(o => o is { Before: not null, After: not null }),
            Appeared = printed.Count(o => o.Before is null),
            Vanished = printed.Count(o => o.After is null),
            Claims = claims.Length,
            Evidence = diff.Evidence.Length,
            Languages = diff.Editions.Count(e => e.Presence != EditionPresence.Both),
            Unexplained = facts.Count(f => f.Justification == Justification.None) + printed.Count(o => o.IsUnexplained) + claims.Count(c => c.TurnedWrong),
        };
    }
}
