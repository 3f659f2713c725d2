using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Tracing;

/// <summary>What a fact was computed from, and what that was computed from, down to what was declared; or the other way, what uses it.</summary>
public sealed class FactTree
{
    private readonly Dictionary<FactKey, LedgerFact> facts = [];
    private readonly Dictionary<FactKey, List<FactKey>> users = [];

    /// <param name="ledger">The ledger with the facts.</param>
    public FactTree(FactsLedger ledger)
    {
        foreach (var fact in ledger.Facts)
        {
            facts.TryAdd(fact.Key, fact);
            foreach (var input in fact.Inputs)
            {
                if (!users.TryGetValue(input, out var list))
                    users.Add(input, list = []);
                list.Add(fact.Key);
            }
        }
    }

    /// <summary>The fact of a key, or null.</summary>
    public LedgerFact? Find(FactKey key) => facts.GetValueOrDefault(key);

    /// <summary>A fact and below it its inputs, in the order of the formulas, to any depth.</summary>
    /// <returns>The branches from the top down; a fact that stands further up already is named again without what is below it.</returns>
    public ImmutableArray<FactBranch> Inputs(FactKey root) => Walk(root, key => facts.TryGetValue(key, out var fact) ? fact.Inputs : []);

    /// <summary>A fact and below it the facts whose formulas use it, and those that use these, to any depth.</summary>
    /// <returns>As for <see cref="Inputs"/>.</returns>
    public ImmutableArray<FactBranch> Users(FactKey root) => Walk(root, key => users.TryGetValue(key, out var list) ? [.. list] : []);

    // With a stack of its own: a ledger from a stranger may be as deep as it likes, or go in circles.
    private ImmutableArray<FactBranch> Walk(FactKey root, Func<FactKey, ImmutableArray<FactKey>> below)
    {
        var branches = ImmutableArray.CreateBuilder<FactBranch>();
        var seen = new HashSet<FactKey>();
        var open = new Stack<(FactKey Key, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            var children = below(next.Key);
            var isRepeated = !seen.Add(next.Key);
            branches.Add(new FactBranch(next.Depth, next.Key, Find(next.Key), isRepeated && !children.IsEmpty));
            for (var i = children.Length - 1; i >= 0 && !isRepeated; i--)
                open.Push((children[i], next.Depth + 1));
        }

        return branches.ToImmutable();
    }
}

/// <summary>A fact in a tree.</summary>
/// <param name="Depth">How far below the root, from 0.</param>
/// <param name="Key">Its key.</param>
/// <param name="Fact">The fact; null if the ledger does not list it.</param>
/// <param name="IsRepeated">Whether it stands further up with what is below it, which is left out here.</param>
public sealed record FactBranch(int Depth, FactKey Key, LedgerFact? Fact, bool IsRepeated);
