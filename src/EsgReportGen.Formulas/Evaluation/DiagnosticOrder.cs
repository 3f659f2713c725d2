using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>Puts findings in document order: formulas are evaluated in the order of their dependencies, which says nothing to a reader.</summary>
internal static class DiagnosticOrder
{
    /// <summary>By file, then by place; those without a place last.</summary>
    public static ImmutableArray<Diagnostic> Sort(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => d.Span.File is null)
            .ThenBy(d => d.Span.File?.Path, System.StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start),
    ];
}
