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
    private const int New = 0;
    private const int Done = -1;

    private readonly Func<MetricSeries, IReadOnlyList<Dependency>> needs;
    private readonly Action<IReadOnlyList<MetricSeries>, Dependency> onCycle;

    // By place: new, done, or open with so many on the path up to it.
    private readonly int[] states;
    private readonly List<(MetricSeries Series, IReadOnlyList<Dependency> Needs, int Next)> path = [];
    private readonly List<MetricSeries> order;

    private DependencyOrder(int count, Func<MetricSeries, IReadOnlyList<Dependency>> needs, Action<IReadOnlyList<MetricSeries>, Dependency> onCycle)
    {
        this.needs = needs;
        this.onCycle = onCycle;
        states = new int[count];
        order = new List<MetricSeries>(count);
    }

    /// <summary>The metrics in an order in which each stands behind those it needs, else as given.</summary>
    /// <param name="all">The metrics, each at its place.</param>
    /// <param name="needs">What a metric needs, in the order of its formula.</param>
    /// <param name="onCycle">Told each circle: its metrics from the first reached, and the dependency that closes it.</param>
    public static List<MetricSeries> Sort(
        IReadOnlyList<MetricSeries> all, Func<MetricSeries, IReadOnlyList<Dependency>> needs, Action<IReadOnlyList<MetricSeries>, Dependency> onCycle)
    {
        var sorter = new DependencyOrder(all.Count, needs, onCycle);
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
            states[series.Place] = Done;
            order.Add(series);
        }
    }

    private void Follow(Dependency dependency)
    {
        var state = states[dependency.Series.Place];
        if (state > New)
            onCycle(path.Skip(state - 1).Select(p => p.Series).ToArray(), dependency);
        else
            Open(dependency.Series);
    }

    private void Open(MetricSeries series)
    {
        if (states[series.Place] == Done)
            return;
        path.Add((series, needs(series), 0));
        states[series.Place] = path.Count;
    }
}
