using System.Collections.Generic;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>
/// A path under <c>m</c>: a metric, the beginning of other metrics, both (<c>ghg.s3</c> and <c>ghg.s3.cat1</c>), or a dimension
/// of a metric (<c>water.withdrawal.region</c>). Not changed once the tree is made.
/// </summary>
public sealed class FactPath
{
    // Most paths are the last step: they have none.
    private Dictionary<string, FactPath>? children;
    private List<FactPath>? ordered;

    internal FactPath(string path)
    {
        Path = path;
    }

    /// <summary>The path without <c>m.</c>; empty for the root.</summary>
    public string Path { get; }

    /// <summary>The metric of this path; null if it is only the beginning of others, or a dimension.</summary>
    public Metric? Metric { get; internal set; }

    /// <summary>The breakdown that this path names; null unless it is a dimension.</summary>
    public Breakdown? Dimension { get; internal set; }

    /// <summary>The paths one step further, metrics in declared order before dimensions.</summary>
    public IReadOnlyList<FactPath> Children => ordered ?? (IReadOnlyList<FactPath>)[];

    /// <summary>The names one step further, in the same order.</summary>
    public IEnumerable<string> Names => children?.Keys ?? (IEnumerable<string>)[];

    /// <summary>The path one step further, or null.</summary>
    public FactPath? Find(string name) => children is not null && children.TryGetValue(name, out var child) ? child : null;

    /// <summary>The first metric at or below this path, for hints; null below a dimension.</summary>
    public Metric? FirstMetric()
    {
        if (Metric is not null)
            return Metric;
        foreach (var child in Children)
        {
            if (child.FirstMetric() is { } metric)
                return metric;
        }

        return null;
    }

    internal FactPath Open(string name)
    {
        if (Find(name) is { } known)
            return known;
        var child = new FactPath(Path.Length == 0 ? name : Path + "." + name);
        (children ??= new(System.StringComparer.Ordinal)).Add(name, child);
        (ordered ??= []).Add(child);
        return child;
    }
}
