using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>The words for severities that the formats share.</summary>
internal static class SeverityNames
{
    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public static string Lower(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
