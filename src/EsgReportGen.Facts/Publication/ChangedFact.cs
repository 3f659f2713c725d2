using System.Collections.Generic;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>A fact that differs from what the latest edition with it printed.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Was">What was printed last.</param>
/// <param name="Difference">How it differs.</param>
/// <param name="Record">The restatement that declares it; null if none does.</param>
internal sealed record ChangedFact(MetricValue Fact, HistoricValue Was, PublishedDifference Difference, Restatement? Record)
{
    /// <summary>Whether a formula, or the rest of a breakdown, computes it.</summary>
    public bool IsComputed => Fact.Provenance.Declared is null;

    /// <summary>Metric and period.</summary>
    public (string Metric, Period Period) Key => KeyOf(Fact);

    /// <summary>Metric and period of a fact.</summary>
    public static (string Metric, Period Period) KeyOf(MetricValue fact) => (fact.Metric.Id.Text, fact.Period);

    /// <summary>The restatement of a metric that is about an edition and a period; null for none.</summary>
    public static Restatement? FindRecord(Metric metric, string edition, Period period)
    {
        foreach (var record in metric.Restatements)
        {
            if (string.Equals(record.Edition.Text, edition, System.StringComparison.Ordinal) && Covers(record, period))
                return record;
        }

        return null;
    }

    /// <summary>Whether a restatement is about a period; a year means its last day too.</summary>
    public static bool Covers(Restatement record, Period period)
    {
        if (record.Periods.IsEmpty)
            return true;
        foreach (var named in record.Periods)
        {
            if (named == period || (period.Kind == PeriodKind.Instant && named.LastDay == period))
                return true;
        }

        return false;
    }
}

/// <summary>The facts that differ from what was printed, in the catalog's order, then by period.</summary>
internal sealed class ChangedFacts
{
    private readonly Dictionary<(string Metric, Period Period), ChangedFact> byKey = [];

    /// <summary>All of them.</summary>
    public List<ChangedFact> All { get; } = [];

    /// <summary>Adds one.</summary>
    public void Add(ChangedFact changed)
    {
        All.Add(changed);
        byKey.Add(changed.Key, changed);
    }

    /// <summary>The changed fact of a metric and period, or null.</summary>
    public ChangedFact? Find(string metric, Period period) => byKey.GetValueOrDefault((metric, period));
}
