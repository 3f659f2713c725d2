using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Binding;

/// <summary>What is known of a part of a formula before any number: what it measures, and what it must not be added to.</summary>
internal sealed record FormulaType
{
    /// <summary>An answer of yes or no.</summary>
    public static FormulaType Truth { get; } = new() { IsTruth = true };

    public bool IsTruth { get; init; }

    public Unit Unit { get; init; } = Unit.Ratio;

    /// <summary>The number written, for a number without a unit; null for anything else.</summary>
    public decimal? Literal { get; init; }

    /// <summary>Kind, basis and boundaries, as far as they are known.</summary>
    public FactTraits Traits { get; init; } = FactTraits.None;

    /// <summary>Whether it is written with its sign turned: <c>-x</c>, <c>0 - x</c>, <c>-1 * x</c>. What is taken away so is added.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The kind; null if it is not known or of no matter.</summary>
    public MetricKind? Kind => Traits.Kind;

    public string? Basis => Traits.Basis;

    /// <summary>Ids of the boundaries that it was added up from; empty if none is known.</summary>
    public ImmutableArray<string> Boundaries => Traits.Boundaries;

    /// <summary>Whether it holds on a day, or over a year; null for numbers alone.</summary>
    public bool? IsInstant { get; init; }

    /// <summary>The type of a metric's numbers.</summary>
    /// <param name="unit">Their unit.</param>
    /// <param name="traits">What else is known of them.</param>
    /// <param name="isInstant">Whether they hold on days.</param>
    /// <param name="known">A type that is given back if it is the one asked for, for the metrics of a file mostly share it; null for none.</param>
    public static FormulaType Of(Unit unit, FactTraits traits, bool isInstant, FormulaType? known = null) =>
        known is { IsTruth: false, Literal: null } && ReferenceEquals(known.Unit, unit) && ReferenceEquals(known.Traits, traits) && known.IsInstant == isInstant
            ? known
            : new FormulaType { Unit = unit, Traits = traits, IsInstant = isInstant };
}
