using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Binding;

/// <summary>What is known of a part of a formula before any number: what it measures, and what it must not be added to.</summary>
internal sealed record FormulaType
{
    /// <summary>An answer of yes or no.</summary>
    public static FormulaType Truth { get; } = new() { IsTruth = true };

    /// <summary>A bare ratio.</summary>
    public static FormulaType Ratio { get; } = new() { Kind = MetricKind.Ratio };

    public bool IsTruth { get; init; }

    public Unit Unit { get; init; } = Unit.Ratio;

    /// <summary>The number written, for a number without a unit; null for anything else.</summary>
    public decimal? Literal { get; init; }

    /// <summary>The kind; null if it is not known or of no matter.</summary>
    public MetricKind? Kind { get; init; }

    public string? Basis { get; init; }

    /// <summary>Ids of the boundaries that it was added up from; empty if none is known.</summary>
    public ImmutableArray<string> Boundaries { get; init; } = [];

    /// <summary>Whether it holds on a day, or over a year; null for numbers alone.</summary>
    public bool? IsInstant { get; init; }
}
