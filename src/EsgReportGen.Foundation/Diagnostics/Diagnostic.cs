using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>One finding about the report, made by <see cref="DiagnosticDescriptor.At"/>; immutable.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Span">Where; "nowhere" for the report as a whole.</param>
/// <param name="Message">What is wrong: one lower-case sentence.</param>
/// <param name="Hint">What to do, or null.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, string Message, string? Hint)
{
    /// <summary>The descriptor's id, <c>ESGsnnn</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Its weight: the descriptor's, unless a policy of the report makes it lighter.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>Other places that explain this one, in reading order; often empty.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = ImmutableArray<RelatedPlace>.Empty;

    /// <summary>The same finding with another hint, for example with a "did you mean".</summary>
    public Diagnostic WithHint(string? hint) => hint is null ? this : this with { Hint = hint };

    /// <summary>The same finding with one more related place.</summary>
    public Diagnostic WithRelated(SourceSpan span, string message) => this with { Related = Related.Add(new RelatedPlace(span, message)) };
}
