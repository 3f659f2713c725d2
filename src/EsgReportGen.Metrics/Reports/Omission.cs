using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>A material disclosure that is left out, with one of the four reasons of GRI 1 (2021), requirement 6.</summary>
/// <param name="Disclosure">The disclosure id, e.g. <c>gri:305-4</c>.</param>
/// <param name="Reason">The reason's key.</param>
/// <param name="Explanation">Why, in words: inline Markdown; null if not said.</param>
public sealed record Omission(SourcedText Disclosure, SourcedText Reason, SourcedText? Explanation);
