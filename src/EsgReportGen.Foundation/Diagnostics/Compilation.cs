using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>What a stage made, and what it found. The output is there also when there are errors, as far as it could be made.</summary>
/// <param name="Output">The stage's output; null only if nothing could be made.</param>
/// <param name="Diagnostics">The findings in document order.</param>
public sealed record Compilation<T>(T? Output, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is an output and no error.</summary>
    [MemberNotNullWhen(true, nameof(Output))]
    public bool Succeeded => Output is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
