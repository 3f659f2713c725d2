using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>A metric's facts while they are made; filled for declared values first, for a formula when all its inputs are done.</summary>
internal sealed class MetricSeries
{
    private readonly List<SeriesEntry> entries;

    /// <param name="metric">The metric.</param>
    /// <param name="place">Its place in the catalog.</param>
    /// <param name="before">A series whose type is taken over if this one has the same, for metrics of a file mostly do; null for none.</param>
    public MetricSeries(Metric metric, int place, MetricSeries? before)
    {
        Metric = metric;
        Place = place;
        IsInstant = metric.IsInstant;
        Unit = metric.Unit;
        entries = new List<SeriesEntry>(metric.Values.Length);
        foreach (var value in metric.Values)
            Add(MetricValue.Declared(metric, value));
        if (metric.Formula is null && metric.Unit is { } unit)
            Type = FormulaType.Of(unit, FactTraits.Declared(metric, before?.Type?.Traits), IsInstant, before?.Type);
    }

    /// <summary>The series of facts that are made already.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="place">The metric's place in the catalog.</param>
    public MetricSeries(MetricFacts facts, int place)
    {
        Metric = facts.Metric;
        Place = place;
        Unit = facts.Unit;
        IsInstant = Metric.IsInstant;
        entries = new List<SeriesEntry>(facts.Values.Length);
        foreach (var fact in facts.Values)
            Add(fact);
        if (facts.Unit is { } unit)
            Type = FormulaType.Of(unit, facts.Traits, IsInstant);
    }

    public Metric Metric { get; }

    /// <summary>The metric's place in the catalog.</summary>
    public int Place { get; }

    /// <summary>Its formula as read; null for a metric without one, or not read (yet).</summary>
    public CompiledFormula? Formula { get; set; }

    /// <summary>Its proof, on the same terms.</summary>
    public CompiledFormula? Proof { get; set; }

    /// <summary>The unit, declared or computed; null where there is none or it has errors.</summary>
    public Unit? Unit { get; set; }

    /// <summary>What its values are to formulas; null where there are no numbers or the formula is not bound (yet).</summary>
    public FormulaType? Type { get; set; }

    /// <summary>The kind, declared or computed; null if none is known (yet).</summary>
    public MetricKind? Kind => Type?.Kind ?? Metric.Kind;

    /// <summary>Whether its values are percentages.</summary>
    public bool IsPercent => (Unit ?? Metric.DefaultUnit) is { } unit && SumRules.IsPercent(unit);

    /// <summary>Whether its values hold on days.</summary>
    public bool IsInstant { get; set; }

    /// <summary>Whether its formula has errors, so that those who use it keep quiet.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The facts in ascending order of period.</summary>
    public List<SeriesEntry> Entries => entries;

    /// <summary>What is said for a period; for a year also what holds on its last day.</summary>
    public SeriesEntry? Find(Period period) => FindAt(period) ?? (period.Kind == PeriodKind.Instant || !IsInstant ? null : FindAt(period.LastDay));

    /// <summary>Adds a computed fact; periods ascend.</summary>
    public void Add(MetricValue fact, FormulaValue value) => entries.Add(new SeriesEntry(fact, value));

    /// <summary>All facts, and what they are.</summary>
    public MetricFacts ToFacts()
    {
        var facts = ImmutableArray.CreateBuilder<MetricValue>(entries.Count);
        foreach (var entry in entries)
            facts.Add(entry.Fact);
        return new MetricFacts(Metric, facts.MoveToImmutable()) { Unit = IsBroken ? null : Unit, Traits = Type?.Traits ?? FactTraits.Declared(Metric) };
    }

    private void Add(MetricValue fact)
    {
        Add(fact, FormulaValue.Of(fact.Content, fact.Range));
        IsInstant |= fact.Period.Kind == PeriodKind.Instant;
    }

    private SeriesEntry? FindAt(Period period)
    {
        var (low, high) = (0, entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = entries[middle].Fact.Period.CompareTo(period);
            if (order == 0)
                return entries[middle].Fact.Period == period ? entries[middle] : null;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>A fact and the value that formulas go on with.</summary>
internal sealed record SeriesEntry(MetricValue Fact, FormulaValue Value);
