using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Finds which changed facts a total was computed from: the reasons of a total that only follows its inputs.</summary>
internal sealed class RestatedInputs(MetricValues values, ChangedFacts changed)
{
    /// <summary>
    /// Metric ids of the facts at the roots: through formulas those that changed by themselves, in the order of the formula, of the proof or of the
    /// breakdowns, each once. Empty if no input changed.
    /// </summary>
    public ImmutableArray<string> Of(ChangedFact total)
    {
        var roots = new List<string>();
        var seen = new HashSet<(string, Foundation.Periods.Period)>();
        var open = new Stack<MetricValue>();
        Push(total.IsComputed ? total.Fact.Provenance.Inputs : Parts(total.Fact));
        while (open.Count > 0)
        {
            var input = open.Pop();
            if (!seen.Add(ChangedFact.KeyOf(input)))
                continue;
            var own = changed.Find(input.Metric.Id.Text, input.Period);
            var isRoot = own is not null && (own.Record is not null || !own.IsComputed);
            if (!isRoot)
                Push(input.Provenance.Inputs);
            else if (!roots.Contains(input.Metric.Id.Text, StringComparer.Ordinal))
                roots.Add(input.Metric.Id.Text);
        }

        return [.. roots];

        void Push(ImmutableArray<MetricValue> facts)
        {
            for (var i = facts.Length - 1; i >= 0; i--)
                open.Push(facts[i]);
        }
    }

    /// <summary>The parts of a total that is declared, by its proof or its breakdowns.</summary>
    private ImmutableArray<MetricValue> Parts(MetricValue total)
    {
        var parts = values.Sums.Where(s => string.Equals(s.Total, total.Metric.Id.Text, StringComparison.Ordinal)).SelectMany(s => s.Addends).Select(a => a.Metric)
            .Concat(total.Metric.Breakdowns.SelectMany(b => b.Members));
        return [.. parts.Distinct(StringComparer.Ordinal).Select(p => values.Find(p, total.Period)).OfType<MetricValue>()];
    }
}
