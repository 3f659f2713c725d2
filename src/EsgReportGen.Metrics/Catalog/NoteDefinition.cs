using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>A note that metrics, values, columns and tables refer to by its id, which is unique in the project.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words: inline Markdown in the source language.</param>
public sealed record NoteDefinition(SourcedText Id, SourcedText Text);
