using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>A part of the world that facts are counted for, e.g. own operations.</summary>
/// <param name="Id">Its id in the project's files.</param>
/// <param name="Label">Its name for readers: inline Markdown.</param>
/// <param name="Contains">Ids of boundaries that lie wholly within it.</param>
/// <param name="Overlaps">Ids of boundaries that share a part with it.</param>
public sealed record Boundary(SourcedText Id, SourcedText Label, ImmutableArray<SourcedText> Contains, ImmutableArray<SourcedText> Overlaps);
