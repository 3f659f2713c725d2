using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>Compares the facts of two states, and says of each that differs how it came to.</summary>
internal static class FactComparer
{
    /// <param name="before">The earlier facts, each key once.</param>
    /// <param name="after">The later facts, each key once.</param>
    /// <param name="renames">Metrics that have another id now.</param>
    /// <returns>The facts that differ, in the order of the later state.</returns>
    public static ImmutableArray<FactChange> Compare(IReadOnlyList<LedgerFact> before, IReadOnlyList<LedgerFact> after, MetricRenames renames)
    {
        var changes = Pair(before, after, renames);
        var byKey = changes.ToDictionary(c => c.Key);
        for (var i = 0; i < changes.Count; i++)
            changes[i] = byKey[changes[i].Key] = WithCauses(changes[i], byKey, renames);
        return ChangeJustifier.Justify(changes);
    }

    private static List<FactChange> Pair(IReadOnlyList<LedgerFact> before, IReadOnlyList<LedgerFact> after, MetricRenames renames)
    {
        var earlier = before.ToDictionary(f => renames.Map(f.Key));
        var later = after.Select(f => f.Key).ToHashSet();
        var goneAfter = FollowersGone(before, later, renames);
        var changes = new List<FactChange>();
        changes.AddRange(goneAfter[default].Select(f => Removed(f, renames)));
        foreach (var fact in after)
        {
            if (Changed(earlier.GetValueOrDefault(fact.Key), fact, renames) is { } change)
                changes.Add(change);
            changes.AddRange(goneAfter[fact.Key].Select(f => Removed(f, renames)));
        }

        return changes;
    }

    /// <summary>The facts that are gone, by the last fact before them that is still there; by no key where there is none.</summary>
    private static ILookup<FactKey, LedgerFact> FollowersGone(IReadOnlyList<LedgerFact> before, HashSet<FactKey> later, MetricRenames renames)
    {
        var gone = new List<(FactKey After, LedgerFact Fact)>();
        FactKey last = default;
        foreach (var fact in before)
        {
            var key = renames.Map(fact.Key);
            if (later.Contains(key))
                last = key;
            else
                gone.Add((last, fact));
        }

        return gone.ToLookup(g => g.After, g => g.Fact);
    }

    private static FactChange Removed(LedgerFact fact, MetricRenames renames) =>
        new() { Key = renames.Map(fact.Key), KeyBefore = fact.Key, Kind = FactChangeKind.Removed, Before = fact };

    private static FactChange? Changed(LedgerFact? before, LedgerFact after, MetricRenames renames)
    {
        if (before is null)
            return new FactChange { Key = after.Key, KeyBefore = after.Key, Kind = FactChangeKind.Added, After = after };
        var change = new FactChange { Key = after.Key, KeyBefore = before.Key, Kind = FactChangeKind.Edited, Before = before, After = after, Fields = FactFields.Compare(before, after, renames) };
        if (change.Fields.IsEmpty && change.Key == change.KeyBefore)
            return null;
        return change.Fields.Any(f => f.Weight == FieldWeight.Formula) ? change with { Kind = FactChangeKind.Reformulated }
            : change.ChangesSubstance ? change
            : change with { Kind = change.Key == change.KeyBefore ? FactChangeKind.Described : FactChangeKind.Renamed };
    }

    private static FactChange WithCauses(FactChange change, Dictionary<FactKey, FactChange> changes, MetricRenames renames)
    {
        if (!change.ChangesSubstance)
            return change;
        var inputs = (change.After?.Inputs ?? []).Concat((change.Before?.Inputs ?? []).Select(renames.Map)).Distinct();
        var causes = inputs.Where(i => i != change.Key && changes.TryGetValue(i, out var input) && input.ChangesSubstance).ToImmutableArray();
        return causes.IsEmpty ? change : change with { Causes = causes, Kind = change.Kind == FactChangeKind.Edited ? FactChangeKind.Derived : change.Kind };
    }
}
