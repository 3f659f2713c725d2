using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>Where a value was read: a document and the place in it. Keys that are not said are null.</summary>
public sealed record SourceReference
{
    /// <summary>The document's title.</summary>
    public SourcedText? Title { get; init; }

    /// <summary>Who published it.</summary>
    public SourcedText? Publisher { get; init; }

    /// <summary>When it was published, as written.</summary>
    public SourcedText? Date { get; init; }

    /// <summary>Its web address.</summary>
    public SourcedText? Url { get; init; }

    /// <summary>Its file below <c>content/</c>.</summary>
    public SourcedText? File { get; init; }

    /// <summary>Page as written.</summary>
    public SourcedText? Page { get; init; }

    /// <summary>Row as written.</summary>
    public SourcedText? Row { get; init; }

    /// <summary>Cell as written.</summary>
    public SourcedText? Cell { get; init; }
}
