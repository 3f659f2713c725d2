using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Metrics.Published;

/// <summary>What an earlier edition of the report printed, as <c>content/published/&lt;edition&gt;.csv</c> locks it. Immutable.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Values">Its values in the order of the file; what it does not list was not printed.</param>
public sealed record PublishedEdition(Edition Edition, ImmutableArray<PublishedValue> Values);

/// <summary>A value that an edition printed. Immutable.</summary>
/// <param name="Metric">The metric's id as the file has it; the metric may be gone by now.</param>
/// <param name="Period">The period.</param>
/// <param name="Measurement">The number in the unit it was printed in, with its precision; null for a value that was printed as missing.</param>
/// <param name="Missing">The reason of a missing value; null for a number.</param>
/// <param name="Span">The row, or the value's field in it.</param>
public sealed record PublishedValue(SourcedText Metric, Period Period, Measurement? Measurement, MissingReason? Missing, SourceSpan Span)
{
    /// <summary>Level of assurance that the value had, e.g. <c>limited</c>; null for none.</summary>
    public string? Assurance { get; init; }

    /// <summary>Hash of what was assured; null for none.</summary>
    public string? AssuranceHash { get; init; }
}
