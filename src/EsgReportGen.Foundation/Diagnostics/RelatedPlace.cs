using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>A second place that explains a diagnostic.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What stands there, lower case: <c>first defined here</c>.</param>
public readonly record struct RelatedPlace(SourceSpan Span, string Message);
