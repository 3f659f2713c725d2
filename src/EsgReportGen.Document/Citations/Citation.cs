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
    SourceSpan Source)
{
    /// <summary>The period that a change compares with; null for the value itself.</summary>
    public Period? From { get; init; }

    /// <summary>How the raw value became the printed digits; null where no number is printed.</summary>
    public CitedRounding? Rounding { get; init; }
}

/// <summary>How a raw value became the digits on the page. A value.</summary>
/// <param name="Shown">The number that the digits say, counted in <paramref name="Unit"/> and <paramref name="Magnitude"/>.</param>
/// <param name="Decimals">Decimals printed, 0..28.</param>
/// <param name="Unit">Code of the unit printed in, e.g. <c>MtCO2e</c>; <c>%</c> or <c>pp</c> for a change.</param>
/// <param name="Magnitude">Key of the magnitude word that it is counted in, e.g. <c>million</c>; empty for none.</param>
public readonly record struct CitedRounding(decimal Shown, int Decimals, string Unit, string Magnitude)
{
    /// <summary>Units of the last printed digit that a table moved the number by, so that its rounded parts add up; 0 for none.</summary>
    public int Moved { get; init; }
}
