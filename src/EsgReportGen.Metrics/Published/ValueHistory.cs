using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Metrics.Published;

/// <summary>What became of the values that earlier editions printed: which editions printed a fact, and which facts were restated since. Immutable.</summary>
public sealed class ValueHistory
{
    private readonly Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> printed;
    private readonly Dictionary<(string Metric, Period Period), RestatedFact> restated = [];

    /// <param name="printed">For each fact that an edition printed the values, the earliest edition first.</param>
    /// <param name="restated">The facts that differ from what was printed, in the catalog's order, then by period.</param>
    public ValueHistory(Dictionary<(string Metric, Period Period), ImmutableArray<HistoricValue>> printed, ImmutableArray<RestatedFact> restated)
    {
        this.printed = printed;
        Restated = restated;
        foreach (var fact in restated)
            this.restated.Add((fact.Metric.Id.Text, fact.Period), fact);
    }

    /// <summary>A report without earlier editions.</summary>
    public static ValueHistory Empty { get; } = new([], []);

    /// <summary>The facts that differ from what was printed, in the catalog's order of metrics, then by period.</summary>
    public ImmutableArray<RestatedFact> Restated { get; }

    /// <summary>What editions printed of a fact, the earliest first; empty if none did.</summary>
    public ImmutableArray<HistoricValue> Of(string metric, Period period) => printed.TryGetValue((metric, period), out var values) ? values : [];

    /// <summary>How a fact differs from what was printed; null if it does not, or only says more digits of the same number.</summary>
    public RestatedFact? FindRestated(string metric, Period period) => restated.TryGetValue((metric, period), out var fact) ? fact : null;
}

/// <summary>A value that an edition printed.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Value">What it printed.</param>
public sealed record HistoricValue(Edition Edition, PublishedValue Value);

/// <summary>A fact that differs from what the latest edition with it printed. Immutable.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Was">What was printed last.</param>
/// <param name="Reasons">Reason keys, e.g. <c>method</c>: those declared, or <c>inputs</c> for a total whose inputs were restated.</param>
/// <param name="Notes">Ids of the notes that explain it.</param>
/// <param name="Inputs">For a computed fact the restated metrics that it was computed from, in the order of the formula.</param>
/// <param name="Record">The restatement that declares it; null for a total that only follows its inputs.</param>
public sealed record RestatedFact(
    Metric Metric,
    Period Period,
    HistoricValue Was,
    ImmutableArray<string> Reasons,
    ImmutableArray<SourcedText> Notes,
    ImmutableArray<string> Inputs,
    Restatement? Record);
