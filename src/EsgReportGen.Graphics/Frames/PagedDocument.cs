using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Frames;

/// <summary>The report with everything in its place. Together with the semantic tree it is all that an exporter sees. Immutable.</summary>
/// <param name="Pages">The pages in order.</param>
public sealed record PagedDocument(ImmutableArray<Page> Pages);
