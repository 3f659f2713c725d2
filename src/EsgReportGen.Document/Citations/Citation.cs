using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Citations;

/// <summary>One printed occurrence of a fact: the way from the page back to its source. Immutable.</summary>
/// <param name="Id">Its number in the chapter.</param>
/// <param name="Metric">The metric's id.</param>
/// <param name="Period">The period printed.</param>
/// <param name="Operation">What was done to the fact, in template words: <c>change</c>, <c>points</c>; empty for the value itself.</param>
/// <param name="Raw">The unrounded value in its own unit, invariant, or the reason key of a missing one.</param>
/// <param name="Printed">The text that is printed.</param>
/// <param name="Template">The place in the template that prints it.</param>
/// <param name="Source">The place that declares or computes the value.</param>
public sealed record Citation(
    CitationId Id,
    string Metric,
    Period Period,
    string Operation,
    string Raw,
    string Printed,
    SourceSpan Template,
    SourceSpan Source);
