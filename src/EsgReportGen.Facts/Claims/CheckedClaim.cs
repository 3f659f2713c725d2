using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>A claim of the text, held against the data. Immutable.</summary>
/// <param name="Text">The words in the report.</param>
/// <param name="Expression">The claim as the template says it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Facts">The facts that it was held against, each once.</param>
/// <param name="Span">The place in the template.</param>
/// <param name="Chapter">The chapter's id; empty for the cover.</param>
public sealed record CheckedClaim(string Text, string Expression, ClaimVerdict Verdict, ImmutableArray<MetricValue> Facts, SourceSpan Span, string Chapter)
{
    /// <summary>The numbers of the words that the claim answers for, as they stand in them; null for all, since a finding speaks of the claim.</summary>
    public ImmutableArray<string>? Numbers { get; init; }
}

/// <summary>What the data say to a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>The written digits give it.</summary>
    Right,

    /// <summary>The written digits do not give it, the precision of the sources allows it.</summary>
    Allowed,

    /// <summary>The data say otherwise.</summary>
    Wrong,

    /// <summary>Nothing can decide it.</summary>
    Undecided,
}

/// <summary>All claims of an edition, in document order. Immutable.</summary>
/// <param name="All">The claims.</param>
public sealed record CheckedClaims(ImmutableArray<CheckedClaim> All);
