using System.Collections.Immutable;

namespace EsgReportGen.Document;

/// <summary>
/// The report as meaning: what a reader is told, in reading order, before anything has a place on a page. Numbers of sections,
/// tables, figures and notes are fixed here. Immutable.
/// </summary>
public sealed record ReportDocument
{
    /// <summary>Language tag (BCP 47) of the text.</summary>
    public required string Language { get; init; }

    /// <summary>What readers and catalogues call the report.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The front page.</summary>
    public required Cover Cover { get; init; }

    /// <summary>The chapters in the order of the report; chapter i has nodes with <c>Chapter == i</c>.</summary>
    public required ImmutableArray<Chapter> Chapters { get; init; }
}
