using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Templating.MetricLabels;

/// <summary>A metric's name as a table or tile prints it.</summary>
/// <param name="Text">The words, without markup, notes and unit.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Block">The table or row of tiles.</param>
/// <param name="Group">The headings of the groups above it, joined by slashes; empty for none.</param>
/// <param name="HasTitle">Whether the block has a title.</param>
/// <param name="Span">Where the words are written.</param>
internal sealed record PrintedLabel(string Text, Metric Metric, NodeId Block, string Group, bool HasTitle, SourceSpan Span)
{
    /// <summary>The title that qualifies words which an author wrote below it, as in a chart; empty where none does.</summary>
    public string Title { get; init; } = string.Empty;
}
