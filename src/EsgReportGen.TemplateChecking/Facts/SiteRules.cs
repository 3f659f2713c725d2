using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Sites;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>What must hold where a template works with sites; the same for the checker and for the evaluation.</summary>
public static class SiteRules
{
    /// <summary>The finding that a site has no such key, or null.</summary>
    public static Diagnostic? HasKey(SiteCatalog sites, string name, SourceSpan span)
    {
        var keys = sites.Members;
        return keys.Contains(name, StringComparer.Ordinal)
            ? null
            : TemplateDiagnostics.UnknownSiteKey.At(span, name, string.Join(", ", keys.Select(k => $"`{k}`"))).WithHint(NearestName.DidYouMean(name, keys));
    }

    /// <summary>The finding that a metric is not broken down by sites, or null.</summary>
    public static Diagnostic? IsBySite(Metric metric, SourceSpan span) =>
        metric.Breakdowns.Any(b => string.Equals(b.Name.Text, SiteCatalog.Dimension, StringComparison.Ordinal)) ? null : FactRules.NoMembers(metric, SiteCatalog.Dimension, span);

    /// <summary>The member of a metric, or the finding that there is none.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="metric">The metric as a whole.</param>
    /// <param name="key">The member's key.</param>
    /// <param name="dimension">The dimension that it must be of; null for any.</param>
    /// <param name="span">Where a finding points.</param>
    /// <param name="problem">The finding.</param>
    public static Metric? Member(MetricCatalog catalog, Metric metric, string key, string? dimension, SourceSpan span, out Diagnostic? problem)
    {
        problem = null;
        var breakdowns = metric.Breakdowns.Where(b => dimension is null || string.Equals(b.Name.Text, dimension, StringComparison.Ordinal)).ToList();
        if (breakdowns.Count == 0)
        {
            problem = FactRules.NoMembers(metric, dimension, span);
            return null;
        }

        var id = metric.Id.Text + "." + key;
        if (breakdowns.Any(b => b.Members.Contains(id, StringComparer.Ordinal)) && catalog.Find(id) is { } member)
            return member;
        problem = TemplateDiagnostics.NotAMember.At(span, metric.Id.Text, key)
            .WithHint(NearestName.DidYouMean(key, breakdowns.SelectMany(b => b.Members).Select(m => m.Substring(metric.Id.Text.Length + 1))));
        return null;
    }
}
