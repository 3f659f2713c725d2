using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>A unit that a project declares in report.yaml: <c>mtCO2e: { is: tCO2e, symbol: "mtCO₂e" }</c>.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Is">The known unit that it is, e.g. <c>tCO2e</c>, <c>6.1 GJ</c>; <c>count</c> makes it a counted thing of its own.</param>
/// <param name="Symbol">How it prints; null to print the code.</param>
public sealed record ProjectUnit(SourcedText Code, SourcedText Is, SourcedText? Symbol);
