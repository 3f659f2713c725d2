using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen;

/// <summary>The facts of a report without its text. Immutable.</summary>
/// <param name="Sources">The project's text files.</param>
/// <param name="Values">The facts.</param>
/// <param name="Ledger">The facts with their passports; no occurrences, no claims.</param>
public sealed record ReportFacts(ProjectSources Sources, MetricValues Values, FactsLedger Ledger);
