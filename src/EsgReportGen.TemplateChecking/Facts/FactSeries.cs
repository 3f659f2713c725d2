using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>Finds the fact of a metric that a period asks for: a year asks an instant for its last day, and the day for its year.</summary>
public static class FactSeries
{
    /// <summary>The fact, or null if nothing is said for the period.</summary>
    public static MetricValue? Find(MetricValues values, Metric metric, Period period)
    {
        if (values.Find(metric.Id.Text, period) is { } exact)
            return exact;
        if (!metric.IsInstant)
            return null;
        foreach (var value in values.Of(metric.Id.Text))
        {
            var other = value.Period;
            if ((other.Year, other.Month, other.Day) == (period.Year, period.Month, period.Day))
                return value;
        }

        return null;
    }

    /// <summary>For which periods there are values, for hints: <c>values exist for FY2020, FY2021</c>.</summary>
    public static string Describe(MetricValues values, Metric metric)
    {
        var facts = values.Of(metric.Id.Text);
        if (facts.IsEmpty)
            return "it has no values at all";
        const int shown = 8;
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = Math.Max(0, facts.Length - shown); i < facts.Length; i++)
            names.Add(facts[i].Period.ToString());
        return "values exist for " + (facts.Length > shown ? "…, " : string.Empty) + string.Join(", ", names);
    }
}
