using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>A metric that another is computed from.</summary>
/// <param name="Series">The metric needed.</param>
/// <param name="Place">Where the other's formula names it; null for the computed rest of a breakdown.</param>
internal readonly record struct Dependency(MetricSeries Series, FormulaPlace? Place);

/// <summary>Puts computed metrics behind all that they are computed from. Works with a stack of its own: chains of formulas may be long.</summary>
internal sealed class DependencyOrder
{
    private readonly Func<MetricSeries, List<Dependency>> needs;
    private readonly Action<IReadOnlyList<MetricSeries>, Dependency> onCycle;
    private readonly HashSet<MetricSeries> done = [];
    private readonly Dictionary<MetricSeries, int> open = [];
    private readonly List<(MetricSeries Series, List<Dependency> Needs, int Next)> path = [];
    private readonly List<MetricSeries> order = [];

    private DependencyOrder(Func<MetricSeries, List<Dependency>> needs, Action<IReadOnlyList<MetricSeries>, Dependency> onCycle)
    {
        this.needs = needs;
        this.onCycle = onCycle;
    }

    /// <summary>The metrics in an order in which each stands behind those it needs, else as given.</summary>
    /// <param name="all">The metrics.</param>
    /// <param name="needs">What a metric needs, in the order of its formula.</param>
    /// <param name="onCycle">Told each circle: its metrics from the first reached, and the dependency that closes it.</param>
    public static List<MetricSeries> Sort(
        IReadOnlyList<MetricSeries> all, Func<MetricSeries, List<Dependency>> needs, Action<IReadOnlyList<MetricSeries>, Dependency> onCycle)
    {
        var sorter = new DependencyOrder(needs, onCycle);
        foreach (var series in all)
            sorter.Visit(series);
        return sorter.order;
    }

    private void Visit(MetricSeries root)
    {
        Open(root);
        while (path.Count > 0)
        {
            var (series, list, next) = path[path.Count - 1];
            if (next < list.Count)
            {
                path[path.Count - 1] = (series, list, next + 1);
                Follow(list[next]);
                continue;
            }

            path.RemoveAt(path.Count - 1);
            open.Remove(series);
            done.Add(series);
            order.Add(series);
        }
    }

    private void Follow(Dependency dependency)
    {
        if (open.TryGetValue(dependency.Series, out var start))
            onCycle(path.Skip(start).Select(p => p.Series).ToArray(), dependency);
        else
            Open(dependency.Series);
    }

    private void Open(MetricSeries series)
    {
        if (done.Contains(series))
            return;
        open.Add(series, path.Count);
        path.Add((series, needs(series), 0));
    }
}
