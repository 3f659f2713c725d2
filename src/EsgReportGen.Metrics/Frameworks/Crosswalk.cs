using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Metrics.Frameworks;

/// <summary>
/// Which disclosures of other versions say the same, as the crosswalks of the files say, also over several steps. Without a crosswalk two
/// versions have nothing in common, even where they share an id. Immutable.
/// </summary>
public sealed class Crosswalk
{
    private readonly ILookup<DisclosureId, DisclosureId> steps;

    /// <param name="definitions">The frameworks that have a file.</param>
    public Crosswalk(ImmutableArray<FrameworkDefinition> definitions)
    {
        steps = definitions
            .SelectMany(d => d.Crosswalk.Select(e => (From: new DisclosureId(d.Id, e.Id.Text), To: new DisclosureId(e.Framework.Text, e.OtherId.Text))))
            .ToLookup(e => e.From, e => e.To);
    }

    /// <summary>A disclosure and all that say the same, nearest first; never one of its own version besides itself. Circles end where they began.</summary>
    public ImmutableArray<DisclosureId> From(DisclosureId id)
    {
        if (!steps.Contains(id))
            return [id];
        var found = new List<DisclosureId> { id };
        var frameworks = new HashSet<string>(StringComparer.Ordinal) { id.Framework };
        for (var next = 0; next < found.Count;)
        {
            // A version that was reached in fewer steps is not reached again: what is nearer counts.
            var level = found.Count;
            var reached = found.GetRange(next, level - next).SelectMany(f => steps[f]).Where(t => !frameworks.Contains(t.Framework)).Distinct().ToList();
            next = level;
            found.AddRange(reached);
            frameworks.UnionWith(reached.Select(r => r.Framework));
        }

        return [.. found];
    }

    /// <summary>Two ways to one version that contradict each other: each leads to a disclosure that the other does not lead to; null if there are none.</summary>
    /// <param name="id">Where the ways begin.</param>
    internal (DisclosureId First, DisclosureId Second)? ConflictOf(DisclosureId id)
    {
        // A disclosure that was split has several answers by one way, which is no contradiction. The way back says nothing new.
        var ways = From(id)
            .SelectMany(source => steps[source].Select(target => (Source: source.Framework, Target: target)))
            .Where(w => !string.Equals(w.Target.Framework, id.Framework, StringComparison.Ordinal))
            .GroupBy(w => (w.Source, w.Target.Framework), w => w.Target)
            .GroupBy(w => w.Key.Framework, StringComparer.Ordinal);
        foreach (var version in ways)
        {
            var first = version.First();
            foreach (var other in version.Skip(1))
            {
                if (first.Except(other).FirstOrDefault() is { Id: not null } one && other.Except(first).FirstOrDefault() is { Id: not null } two)
                    return (one, two);
            }
        }

        return null;
    }
}
