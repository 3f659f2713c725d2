using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Published;

/// <summary>What an earlier edition of the report printed, as <c>content/published/&lt;edition&gt;.csv</c> locks it. Immutable.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Values">Its values in the order of the file; what it does not list was not printed.</param>
public sealed record PublishedEdition(Edition Edition, ImmutableArray<PublishedValue> Values)
{
    /// <summary>The columns of such a list, in the order in which the tool writes them.</summary>
    public static ImmutableArray<string> Columns => PublishedColumns.Names;
}

/// <summary>A value that an edition printed. Immutable.</summary>
/// <param name="Metric">The metric's id as the file has it; the metric may be gone by now.</param>
/// <param name="Period">The period.</param>
/// <param name="Content">What was printed: numbers in the unit that they were printed in.</param>
/// <param name="Span">The value's field in the file.</param>
public sealed record PublishedValue(SourcedText Metric, Period Period, FactContent Content, SourceSpan Span)
{
    /// <summary>The number with its precision; null for a value that was printed as missing, and for what is no number.</summary>
    public Measurement? Measurement => (Content as FactContent.Number)?.Measurement;

    /// <summary>The reason of a missing value; null for a value.</summary>
    public MissingReason? Missing => (Content as FactContent.Missing)?.Reason;

    /// <summary>Whether the number's unit is the metric's own because the file names none; of a computed metric it is only known with the facts.</summary>
    public bool HasImpliedUnit { get; init; }

    /// <summary>Level of assurance that the value had, e.g. <c>limited</c>; null for none.</summary>
    public string? Assurance { get; init; }

    /// <summary>Hash of what was assured; null for none.</summary>
    public string? AssuranceHash { get; init; }
}
