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
    private readonly List<SeriesEntry> entries = [];

    public MetricSeries(Metric metric)
    {
        Metric = metric;
        IsInstant = metric.IsInstant;
        Unit = metric.Unit;
        foreach (var value in metric.Values)
            Declare(value);
        if (metric.Formula is null && metric.Unit is { } unit)
        {
            Type = new FormulaType
            {
                Unit = unit,
                Kind = metric.Kind,
                Basis = metric.Basis?.Text,
                Boundaries = metric.Boundary is { } boundary ? [boundary.Text] : [],
                IsInstant = IsInstant,
            };
        }
    }

    /// <summary>The series of facts that are made already.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="facts">Its facts in ascending order of period.</param>
    /// <param name="unit">Their unit; null for a metric that is no number.</param>
    /// <param name="traits">What they are; null for a metric that is no number, or whose formula has errors.</param>
    public MetricSeries(Metric metric, ImmutableArray<MetricValue> facts, Unit? unit, FactTraits? traits)
    {
        Metric = metric;
        Unit = unit;
        IsInstant = metric.IsInstant;
        IsBroken = metric.ValueType == ValueType.Number && traits is null;
        foreach (var fact in facts)
        {
            Add(fact, FormulaValue.Of(fact.Content) with { Range = fact.Range });
            IsInstant |= fact.Period.Kind == PeriodKind.Instant;
        }

        if (traits is not null && unit is not null)
            Type = new FormulaType { Unit = unit, Kind = traits.Kind, Basis = traits.Basis, Boundaries = traits.Boundaries, IsInstant = IsInstant };
    }

    public Metric Metric { get; }

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
    public SeriesEntry? Find(Period period)
    {
        foreach (var entry in entries)
        {
            if (entry.Fact.Period == period)
                return entry;
        }

        if (period.Kind == PeriodKind.Instant || !IsInstant)
            return null;
        foreach (var entry in entries)
        {
            if (entry.Fact.Period is { Kind: PeriodKind.Instant } day && (day.Year, day.Month, day.Day) == (period.Year, period.Month, period.Day))
                return entry;
        }

        return null;
    }

    /// <summary>Adds a computed fact; periods ascend.</summary>
    public void Add(MetricValue fact, FormulaValue value) => entries.Add(new SeriesEntry(fact, value));

    private void Declare(DeclaredValue declared)
    {
        var notes = Metric.Notes;
        foreach (var note in declared.Notes)
        {
            if (!Has(notes, note.Text))
                notes = notes.Add(note);
        }

        var value = FormulaValue.Of(declared.Content);
        Add(new MetricValue(Metric, declared.Period, declared.Content, notes, new Provenance(declared.Span, declared, [])) { Range = value.Range }, value);
        IsInstant |= declared.Period.Kind == PeriodKind.Instant;
    }

    private static bool Has(ImmutableArray<Foundation.Sources.SourcedText> notes, string id)
    {
        foreach (var note in notes)
        {
            if (string.Equals(note.Text, id, System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

/// <summary>A fact and the value that formulas go on with.</summary>
internal sealed record SeriesEntry(MetricValue Fact, FormulaValue Value);
