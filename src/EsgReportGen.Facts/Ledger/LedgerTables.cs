using System;
using System.Collections.Generic;

namespace EsgReportGen.Facts.Ledger;

/// <summary>What many facts of a ledger share, each listed once: files, sources and metrics. Their indexes stand in the rows.</summary>
internal sealed class LedgerTables
{
    private readonly Dictionary<string, int> fileIndexes = new(StringComparer.Ordinal);
    private readonly Dictionary<LedgerSource, int> sourceIndexes = [];
    private readonly Dictionary<MetricRow, int> metricIndexes = [];
    private readonly Dictionary<FactKey, int> factIndexes = [];
    private readonly FactsLedger ledger;

    public LedgerTables(FactsLedger ledger)
    {
        this.ledger = ledger;
        foreach (var fact in ledger.Facts)
        {
            factIndexes.TryAdd(fact.Key, factIndexes.Count);
            Add(fileIndexes, Files, fact.Place.File);
            Add(metricIndexes, Metrics, MetricRow.Of(fact));
            if (fact.Source is { } source)
                Add(sourceIndexes, Sources, source);
        }

        foreach (var occurrence in ledger.Occurrences)
            Add(fileIndexes, Files, occurrence.Template.File);
        foreach (var claim in ledger.Claims)
            Add(fileIndexes, Files, claim.Template.File);
    }

    public List<string> Files { get; } = [];

    public List<LedgerSource> Sources { get; } = [];

    public List<MetricRow> Metrics { get; } = [];

    public int IndexOf(string file) => fileIndexes[file];

    public int IndexOf(LedgerSource source) => sourceIndexes[source];

    public int IndexOf(in MetricRow metric) => metricIndexes[metric];

    /// <summary>The index of a fact; -1 for one that the ledger does not list.</summary>
    public int IndexOf(FactKey fact) => factIndexes.TryGetValue(fact, out var index) ? index : -1;

    /// <summary>A fact; null for one that the ledger does not list.</summary>
    public LedgerFact? Find(FactKey fact) => IndexOf(fact) is >= 0 and var index ? ledger.Facts[index] : null;

    private static void Add<T>(Dictionary<T, int> indexes, List<T> list, T item)
        where T : notnull
    {
        if (indexes.TryAdd(item, list.Count))
            list.Add(item);
    }
}

/// <summary>What the facts of a metric share.</summary>
internal readonly record struct MetricRow(string Id, string Label, string Unit, string? Kind, string? Basis, string? Boundary, string? Formula, string? Proof)
{
    public static MetricRow Of(LedgerFact fact) => new(fact.Key.Metric, fact.Label, fact.Unit, fact.Kind, fact.Basis, fact.Boundary, fact.Formula, fact.Proof);
}
