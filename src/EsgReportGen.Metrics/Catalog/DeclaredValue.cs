using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>A value as a project's file states it, for one period.</summary>
public sealed record DeclaredValue
{
    /// <summary>The period it holds for.</summary>
    public required Period Period { get; init; }

    /// <summary>Number, words, date, yes-no, or a reason why there is none.</summary>
    public required FactContent Content { get; init; }

    /// <summary>The place of the value itself, in YAML or CSV.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Ids of notes to this value alone.</summary>
    public ImmutableArray<SourcedText> Notes { get; init; } = [];

    /// <summary>A change that the source states; null for none.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>Level of external assurance as written, e.g. <c>limited</c>; null for none.</summary>
    public SourcedText? Assurance { get; init; }

    /// <summary>Where this value comes from, when other than the metric's source; otherwise null.</summary>
    public SourceReference? Source { get; init; }
}
