using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>
/// Gathers a stage's findings in the order they are reported, dropping exact repetitions. Not safe for threads: work that runs
/// side by side (<see cref="SideBySide"/>) has a bag each, added together in document order.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    // Made for the first finding: work that runs side by side has very many bags, and most stay empty.
    private HashSet<(string Id, SourceSpan Span, string Message)>? seen;

    /// <summary>Whether an error is among them.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Number of findings so far.</summary>
    public int Count => items.Count;

    /// <summary>Adds a finding unless the same one (id, place, message) is there already.</summary>
    public void Add(Diagnostic diagnostic)
    {
        seen ??= [];
        if (!seen.Add((diagnostic.Id, diagnostic.Span, diagnostic.Message)))
            return;
        items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Adds a finding of a kind at a place.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) => Add(descriptor.At(span, arguments));

    /// <summary>Adds several, in order.</summary>
    public void AddRange(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>All findings, in the order they were reported.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. items];
}
