using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Sites;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>One concept that is reported on, with what was declared for it; immutable. Its values for the periods are in <see cref="Values.MetricValues"/>.</summary>
public sealed record Metric
{
    /// <summary>The dotted id, e.g. <c>ghg.s3.cat1</c>, and where it is declared.</summary>
    public required SourcedText Id { get; init; }

    /// <summary>Its name for readers: inline Markdown in the source language. Without a label: the id.</summary>
    public required SourcedText Label { get; init; }

    /// <summary>What its values are.</summary>
    public ValueType ValueType { get; init; }

    /// <summary>The declared unit; null for a formula that leaves it to be computed, and for texts, dates and yes-no.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where the unit is written, for diagnostics; may be in the file's defaults, or "nowhere".</summary>
    public SourceSpan UnitSpan { get; init; }

    /// <summary>For a formula without a unit of its own: the unit of its file's defaults, to print the result in where it converts; otherwise null.</summary>
    public Unit? DefaultUnit { get; init; }

    /// <summary>The declared or implied kind; null for a formula that leaves it to be computed.</summary>
    public MetricKind? Kind { get; init; }

    /// <summary>Accounting basis, e.g. <c>market</c> or <c>location</c>; null for none, and for a formula that leaves it to be computed. Different bases are never added.</summary>
    public SourcedText? Basis { get; init; }

    /// <summary>Boundary id; null for none declared, and for a formula that leaves it to be computed.</summary>
    public SourcedText? Boundary { get; init; }

    /// <summary>Whether values hold at an instant and not over a year.</summary>
    public bool IsInstant { get; init; }

    /// <summary>Decimals in which results and values are printed; null for as many as are known.</summary>
    public int? Decimals { get; init; }

    /// <summary>Ids of disclosures it answers, e.g. <c>gri:305-1</c>.</summary>
    public ImmutableArray<SourcedText> Disclosures { get; init; } = [];

    /// <summary>Where its values come from; null if nothing is said.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Ids of notes to the metric as a whole.</summary>
    public ImmutableArray<SourcedText> Notes { get; init; } = [];

    /// <summary>Declared values in ascending order of period; empty for a pure formula.</summary>
    public ImmutableArray<DeclaredValue> Values { get; init; } = [];

    /// <summary>The formula that computes it; null for a metric of declared values.</summary>
    public SourcedText? Formula { get; init; }

    /// <summary>The formula that its declared values must equal; null for none.</summary>
    public SourcedText? Proof { get; init; }

    /// <summary>How the proof compares.</summary>
    public ComparisonMode Compare { get; init; }

    /// <summary>Dimensions along which it is broken down, in written order.</summary>
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];

    /// <summary>For a member of a breakdown, and for a computed rest: the id of the total; otherwise null.</summary>
    public string? Total { get; init; }

    /// <summary>For a member of a breakdown: the dimension's name, e.g. <c>site</c>; otherwise null.</summary>
    public string? Dimension { get; init; }

    /// <summary>For a member by site of a project that declares its sites: the site, whose name is its label unless it has one; otherwise null.</summary>
    public SiteDefinition? Site { get; init; }

    /// <summary>Whether it is the computed rest of its total's breakdown.</summary>
    public bool IsRest { get; init; }

    /// <summary>Restatements declared for it, in written order.</summary>
    public ImmutableArray<Restatement> Restatements { get; init; } = [];
}
