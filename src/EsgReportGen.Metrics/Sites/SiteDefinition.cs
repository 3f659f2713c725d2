using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Sites;

/// <summary>A building or site that reports values of its own, as <c>content/sites.yaml</c> declares it. Immutable.</summary>
public sealed record SiteDefinition
{
    /// <summary>Its id, which is also the id of its member in breakdowns by site.</summary>
    public required SourcedText Id { get; init; }

    /// <summary>Its name for readers: inline Markdown in the source language. Without a name: the id.</summary>
    public required SourcedText Name { get; init; }

    /// <summary>The country in which it stands: two capital letters; null if not said.</summary>
    public SourcedText? Country { get; init; }

    /// <summary>Boundary id; null if not said.</summary>
    public SourcedText? Boundary { get; init; }

    /// <summary>The first period for which it reports; null if not said.</summary>
    public Period? Since { get; init; }

    /// <summary>Values of the project's own keys, by key; those that it does not say are not there.</summary>
    public ImmutableDictionary<string, SourcedText> Own { get; init; } = ImmutableDictionary.Create<string, SourcedText>(System.StringComparer.Ordinal);
}
