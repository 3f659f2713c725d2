namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>How much a diagnostic weighs; ordered from light to heavy.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing to mend.</summary>
    Note,

    /// <summary>The report is written, but a reader may be misled.</summary>
    Warning,

    /// <summary>The report is not written.</summary>
    Error,
}
