using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.Facts;

/// <summary>A fact on its way to the page: the value and how it is to be printed. Immutable.</summary>
/// <param name="Value">What the metric says for the period.</param>
/// <param name="Format">How numbers are printed.</param>
internal sealed record Fact(MetricValue Value, ValueFormat Format)
{
    /// <summary>The metric.</summary>
    public Metric Metric => Value.Metric;

    /// <summary>The period.</summary>
    public Period Period => Value.Period;

    /// <summary>The change to print instead of the value; null for the value.</summary>
    public FactChange? Change { get; init; }

    /// <summary>What number of a target it is; null for a fact of the metric.</summary>
    public TargetFigure? Figure { get; init; }

    /// <summary>The words around a printed change, with <c>{}</c> where the number goes; null for the number alone.</summary>
    public string? Words { get; init; }

    /// <summary>The bound or rounded number to print instead of the value; null for the value.</summary>
    public FactBound? Bound { get; init; }

    /// <summary>The way over several periods to tell instead of the value; null for the value.</summary>
    public FactTrend? Trend { get; init; }

    /// <summary>The difference to print instead of the value; null for the value.</summary>
    public FactDifference? Difference { get; init; }

    /// <summary>The edition that printed the value, or that the change is against; null for a fact of this report.</summary>
    public Edition? Edition { get; init; }

    /// <summary>What is done to the fact, in template words; empty for the value itself.</summary>
    public string Operation => this switch
    {
        { Trend: not null } => "trend",
        { Edition: not null, Change: not null } => "restatement",
        { Change.IsPoints: true } => "points",
        { Change: not null } => "change",
        { Difference: { } difference } => difference.Operation,
        { Bound: { } bound } => bound.Operation,
        { Edition: not null } => "published",
        { Figure: { } figure } => figure.Name + " " + figure.Target,
        _ => string.Empty,
    };
}
