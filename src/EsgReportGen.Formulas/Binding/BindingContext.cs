using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Formulas.Binding;

/// <summary>What every formula of a report is bound against.</summary>
/// <param name="Names">The metrics.</param>
/// <param name="Boundaries">The report's boundaries.</param>
/// <param name="Report">The report: its years and units.</param>
internal sealed record BindingContext(NameResolver Names, BoundaryMap Boundaries, ReportDefinition Report);
