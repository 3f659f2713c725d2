using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>A change against an earlier period that the source itself states.</summary>
/// <param name="From">The period compared with.</param>
/// <param name="Percent">Relative change in percent with its digits as written; negative for a fall.</param>
/// <param name="Span">The place of the number.</param>
public sealed record StatedChange(Period From, decimal Percent, SourceSpan Span);
