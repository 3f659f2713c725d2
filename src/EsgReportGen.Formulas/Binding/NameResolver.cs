using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Binding;

/// <summary>Finds what a path means: the metric of that id, or a breakdown of the metric before its last part.</summary>
/// <param name="catalog">The metrics.</param>
/// <param name="seriesAt">The series of the metric at a place in the catalog.</param>
internal sealed class NameResolver(MetricCatalog catalog, Func<int, MetricSeries> seriesAt)
{
    /// <summary>The metric of an id, or null.</summary>
    public MetricSeries? Find(string id) => catalog.PlaceOf(id) is var place and >= 0 ? seriesAt(place) : null;

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
        var ids = catalog.Metrics.SelectMany(m => m.Breakdowns.Select(b => m.Id.Text + "." + b.Name.Text).Prepend(m.Id.Text));

        // The end of an id alone is the commonest slip after a misspelling.
        return NearestName.DidYouMean(path, ids)
            ?? (catalog.Metrics.FirstOrDefault(m => m.Id.Text.EndsWith("." + path, StringComparison.Ordinal)) is { } found ? "did you mean `" + found.Id.Text + "`?" : null);
    }
}
