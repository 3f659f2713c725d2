using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>The paths of all metrics, as templates walk them from <c>m</c> on. Immutable.</summary>
public sealed class FactTree
{
    private readonly MetricCatalog catalog;

    private FactTree(MetricCatalog catalog, FactPath root)
    {
        this.catalog = catalog;
        Root = root;
    }

    /// <summary><c>m</c> itself.</summary>
    public FactPath Root { get; }

    /// <summary>Makes the tree of a catalog. A dimension whose name is also a path is left to the path.</summary>
    public static FactTree Create(MetricCatalog catalog)
    {
        var root = new FactPath(string.Empty);
        var parent = root;
        foreach (var metric in catalog.Metrics)
        {
            parent = Parent(root, parent, metric.Id.Text);
            parent.Open(metric.Id.Text.Substring(metric.Id.Text.LastIndexOf('.') + 1)).Metric = metric;
        }

        foreach (var metric in catalog.Metrics)
        {
            foreach (var breakdown in metric.Breakdowns)
            {
                var path = Walk(root, metric.Id.Text);
                if (path.Find(breakdown.Name.Text) is null)
                    path.Open(breakdown.Name.Text).Dimension = breakdown;
            }
        }

        return new FactTree(catalog, root);
    }

    /// <summary>The path of dotted names, or null.</summary>
    public FactPath? Find(string path)
    {
        var node = Root;
        foreach (var name in path.Split('.'))
        {
            if (node.Find(name) is not { } next)
                return null;
            node = next;
        }

        return node;
    }

    /// <summary>The finding that a step does not lead to a metric, with what it was perhaps meant to be.</summary>
    /// <param name="from">Where the step starts.</param>
    /// <param name="name">The name that <paramref name="from"/> does not have.</param>
    /// <param name="span">The name's place.</param>
    public Diagnostic Unknown(FactPath from, string name, SourceSpan span)
    {
        var path = from.Path.Length == 0 ? name : from.Path + "." + name;
        var near = NearestName.Find(name, from.Names) is { } step ? from.Find(step)!.Path : NearestName.Find(path, Ids());
        return TemplateDiagnostics.UnknownMetric.At(span, path).WithHint(near is null ? null : $"did you mean `m.{near}`?");
    }

    /// <summary>The finding that a dotted id names no metric.</summary>
    public Diagnostic UnknownId(string id, SourceSpan span) =>
        TemplateDiagnostics.UnknownMetric.At(span, id).WithHint(NearestName.DidYouMean(id, Ids()));

    private IEnumerable<string> Ids()
    {
        foreach (var metric in catalog.Metrics)
            yield return metric.Id.Text;
    }

    // The path before the last part of an id: mostly that of the metric declared before it.
    private static FactPath Parent(FactPath root, FactPath before, string id)
    {
        var length = Math.Max(0, id.LastIndexOf('.'));
        if (length == before.Path.Length && string.CompareOrdinal(id, 0, before.Path, 0, length) == 0)
            return before;
        return length == 0 ? root : Walk(root, id.Substring(0, length));
    }

    private static FactPath Walk(FactPath node, string id)
    {
        foreach (var name in id.Split('.'))
            node = node.Open(name);
        return node;
    }
}
