using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>
/// Metrics that have another id in the later state. A metric that is gone became a new one if the new one has the values of at least half of
/// their common periods, and either its label or, as the only one, all of its values. Immutable.
/// </summary>
internal sealed class MetricRenames
{
    // A value that more metrics than this have, such as zero, tells nothing about which of them is meant.
    private const int MostCandidates = 16;

    private readonly Dictionary<string, string> names;

    private MetricRenames(Dictionary<string, string> names) => this.names = names;

    /// <param name="before">The earlier facts, each key once.</param>
    /// <param name="after">The later facts, each key once.</param>
    public static MetricRenames Find(IReadOnlyCollection<LedgerFact> before, IReadOnlyCollection<LedgerFact> after)
    {
        var gone = Only(before, after);
        var arrived = Only(after, before);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var byValue = Index(arrived);
        foreach (var (id, facts) in gone)
        {
            var candidates = facts.SelectMany(f => byValue[Signature(f)].Take(MostCandidates)).Select(f => f.Key.Metric).Distinct(StringComparer.Ordinal)
                .Where(c => !taken.Contains(c) && Resembles(facts, arrived[c])).ToList();
            var sameLabel = candidates.Where(c => arrived[c][0].Label == facts[0].Label).ToList();
            var found = sameLabel.Count > 0 ? sameLabel : candidates.Where(c => IsEqual(facts, arrived[c])).ToList();
            if (found.Count == 1 && taken.Add(found[0]))
                names.Add(id, found[0]);
        }

        return new MetricRenames(names);
    }

    /// <summary>The key that an earlier fact has in the later state.</summary>
    public FactKey Map(FactKey key) => names.TryGetValue(key.Metric, out var name) ? key with { Metric = name } : key;

    /// <summary>An earlier formula in the names of the later state.</summary>
    public string? Rewrite(string? formula)
    {
        if (formula is null || names.Count == 0)
            return formula;
        var text = new StringBuilder();
        for (var start = 0; start < formula.Length;)
        {
            var end = start;
            while (end < formula.Length && IsOfName(formula[end]))
                end++;
            var word = formula[start..Math.Max(end, start + 1)];
            text.Append(names.GetValueOrDefault(word, word));
            start += word.Length;
        }

        return text.ToString();
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_';

    private static Dictionary<string, List<LedgerFact>> Only(IReadOnlyCollection<LedgerFact> facts, IReadOnlyCollection<LedgerFact> others)
    {
        var known = others.Select(f => f.Key.Metric).ToHashSet(StringComparer.Ordinal);
        return facts.Where(f => !known.Contains(f.Key.Metric)).GroupBy(f => f.Key.Metric, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    private static ILookup<(string, string?, string), LedgerFact> Index(Dictionary<string, List<LedgerFact>> metrics) =>
        metrics.Values.SelectMany(f => f).Where(f => f.Value is not null).ToLookup(Signature);

    private static (string Period, string? Value, string Unit) Signature(LedgerFact fact) => (fact.Key.Period, fact.Value, fact.Unit);

    private static bool Resembles(List<LedgerFact> before, List<LedgerFact> after)
    {
        var (common, equal) = Count(before, after);
        return equal > 0 && 2 * equal >= common;
    }

    private static bool IsEqual(List<LedgerFact> before, List<LedgerFact> after)
    {
        var (common, equal) = Count(before, after);
        return equal == common && before.Count == after.Count && equal == before.Count;
    }

    private static (int Common, int Equal) Count(List<LedgerFact> before, List<LedgerFact> after)
    {
        var values = after.ToDictionary(f => f.Key.Period, StringComparer.Ordinal);
        var (common, equal) = (0, 0);
        foreach (var fact in before)
        {
            if (!values.TryGetValue(fact.Key.Period, out var other))
                continue;
            common++;
            equal += Signature(fact) == Signature(other) && fact.Value is not null ? 1 : 0;
        }

        return (common, equal);
    }
}
