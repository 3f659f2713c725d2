using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>How strict a report is with itself. Keys that later checks read are kept as written.</summary>
/// <param name="Numerals">What a numeral without a fact is: <c>error</c>, <c>warn</c> or <c>off</c>.</param>
/// <param name="Rounding">How tables treat sums that rounding breaks: <c>note</c>, <c>largest-remainder</c> or <c>strict</c>.</param>
/// <param name="RestatementThreshold">Share of the base-year value, in percent, above which a restatement is an error; null for none.</param>
/// <param name="RestatementOf">The metric whose base-year value the threshold looks at; null for none.</param>
/// <param name="Stale">What a stale translation is: <c>fail</c> or <c>warn</c>.</param>
public sealed record Policies(string Numerals, string Rounding, decimal? RestatementThreshold, SourcedText? RestatementOf, string Stale)
{
    /// <summary>What holds where report.yaml says nothing.</summary>
    public static Policies Default { get; } = new("error", "note", null, null, "fail");
}
