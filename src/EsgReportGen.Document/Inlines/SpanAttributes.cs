using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Inlines;

/// <summary>What the braces of a bracketed span or of a block say. Keys that are not said are null or empty.</summary>
public sealed record SpanAttributes
{
    /// <summary>Nothing said.</summary>
    public static SpanAttributes None { get; } = new();

    /// <summary>Language tag of the text, where it differs (<c>lang</c>).</summary>
    public string? Language { get; init; }

    /// <summary>The claim that the text makes (<c>claim</c>).</summary>
    public SourcedText? Claim { get; init; }

    /// <summary>The edition whose values the claim reads (<c>edition</c>).</summary>
    public SourcedText? Edition { get; init; }

    /// <summary>Why the numerals in the text need no fact (<c>waive</c>).</summary>
    public SourcedText? Waiver { get; init; }

    /// <summary>Class names in written order.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];
}
