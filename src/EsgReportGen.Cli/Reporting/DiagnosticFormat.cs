namespace EsgReportGen.Cli.Reporting;

/// <summary>How findings are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people: source line and caret.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    Github,
}
