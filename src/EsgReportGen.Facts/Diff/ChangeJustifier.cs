using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>Says what justifies each change of a fact, and the way to the edit that a derived one goes back to.</summary>
internal static class ChangeJustifier
{
    // Longer chains of formulas are not read by anybody; a ledger from elsewhere may hold a circle.
    private const int LongestPath = 32;

    /// <param name="changes">All changed facts with their causes.</param>
    /// <returns>The same facts in the same order, with justification and path.</returns>
    public static ImmutableArray<FactChange> Justify(List<FactChange> changes)
    {
        var byKey = changes.ToDictionary(c => c.Key);
        var verdicts = new Dictionary<FactKey, Justification>();
        foreach (var change in changes)
            Settle(change, byKey, verdicts);
        return [.. changes.Select(c => c with { Justification = verdicts[c.Key], Path = c.Kind == FactChangeKind.Derived ? Path(c, byKey) : [] })];
    }

    /// <summary>Justifies a fact after its causes. On a stack of its own, for a strange ledger may be a chain of any length.</summary>
    private static void Settle(FactChange start, Dictionary<FactKey, FactChange> changes, Dictionary<FactKey, Justification> verdicts)
    {
        var open = new Stack<FactChange>([start]);
        var entered = new HashSet<FactKey>();
        while (open.TryPeek(out var change))
        {
            if (!verdicts.ContainsKey(change.Key) && entered.Add(change.Key))
            {
                foreach (var cause in change.Causes)
                {
                    if (!verdicts.ContainsKey(cause) && !entered.Contains(cause))
                        open.Push(changes[cause]);
                }

                continue;
            }

            open.Pop();
            verdicts.TryAdd(change.Key, Judge(change, verdicts));
        }
    }

    private static Justification Judge(FactChange change, Dictionary<FactKey, Justification> verdicts) => change switch
    {
        { ChangesSubstance: false } => Justification.NotNeeded,
        { Before: null } => Justification.New,
        { After: not null } when IsRestated(change.After) => Justification.Restated,
        { Before.Value: null, After.Value: not null } => Justification.Known,
        { Kind: FactChangeKind.Edited } when IsRefined(change) => Justification.Refined,
        { Kind: FactChangeKind.Derived or FactChangeKind.Removed, Causes.Length: > 0 }
            when change.Causes.All(c => verdicts.GetValueOrDefault(c) != Justification.None) => Justification.Inputs,
        _ => Justification.None,
    };

    // `inputs` alone says that a total follows its inputs, which are then the ones to be justified.
    private static bool IsRestated(LedgerFact fact) => fact.Restatement is { } restatement && restatement.Reasons.Any(r => r != "inputs");

    /// <summary>Whether the new value is what the old one was rounded from: within half of its last digit, and said more exactly.</summary>
    private static bool IsRefined(FactChange change)
    {
        var (before, after) = (change.Before!, change.After!);
        return change.Fields.All(f => f.Weight is FieldWeight.Words || f.Name is "value" or "precision")
            && FactFields.ReadNumber(before.Precision) is > 0 and var coarse
            && (after.Precision is null || FactFields.ReadNumber(after.Precision) < coarse)
            && FactFields.ReadNumber(before.Value) is { } was && FactFields.ReadNumber(after.Value) is { } now
            && System.Math.Abs(now - was) <= coarse / 2;
    }

    private static ImmutableArray<FactKey> Path(FactChange change, Dictionary<FactKey, FactChange> changes)
    {
        var path = ImmutableArray.CreateBuilder<FactKey>();
        for (var next = change; next.Causes is [var cause, ..] && path.Count < LongestPath && !path.Contains(cause); next = changes[cause])
            path.Add(cause);
        return path.ToImmutable();
    }
}
