using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Binding;

/// <summary>Finds what a path means: the metric of that id, or a breakdown of the metric before its last part.</summary>
internal sealed class NameResolver
{
    private readonly Dictionary<string, MetricSeries> byId;
    private readonly IReadOnlyList<MetricSeries> all;

    public NameResolver(IReadOnlyList<MetricSeries> all)
    {
        this.all = all;
        byId = new Dictionary<string, MetricSeries>(all.Count, StringComparer.Ordinal);
        foreach (var series in all)
            byId[series.Metric.Id.Text] = series;
    }

    /// <summary>The metric of an id, or null.</summary>
    public MetricSeries? Find(string id) => byId.TryGetValue(id, out var series) ? series : null;

    /// <summary>The breakdown of a path such as <c>ghg.s3.category</c>, or null. A metric of that id goes first.</summary>
    public Breakdown? FindBreakdown(string path)
    {
        if (FindTotal(path) is not { } total)
            return null;
        var dot = path.LastIndexOf('.');
        foreach (var breakdown in total.Metric.Breakdowns)
        {
            if (string.CompareOrdinal(breakdown.Name.Text, 0, path, dot + 1, int.MaxValue) == 0)
                return breakdown;
        }

        return null;
    }

    /// <summary>The metric before the last part of a path, or null.</summary>
    public MetricSeries? FindTotal(string path) => path.LastIndexOf('.') is var dot and > 0 ? Find(path.Substring(0, dot)) : null;

    /// <summary>"did you mean …?" for an unknown path, or null.</summary>
    public string? DidYouMean(string path)
    {
        var ids = all.SelectMany(s => s.Metric.Breakdowns.Select(b => s.Metric.Id.Text + "." + b.Name.Text).Prepend(s.Metric.Id.Text));

        // The end of an id alone is the commonest slip after a misspelling.
        return NearestName.DidYouMean(path, ids)
            ?? (all.FirstOrDefault(s => s.Metric.Id.Text.EndsWith("." + path, StringComparison.Ordinal)) is { } found ? "did you mean `" + found.Metric.Id.Text + "`?" : null);
    }
}
