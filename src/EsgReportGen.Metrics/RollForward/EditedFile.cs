using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>A file before and after.</summary>
/// <param name="Old">The file as it stood.</param>
/// <param name="New">The file with the edits made.</param>
/// <param name="Edits">The edits, in order of their places in <paramref name="Old"/>.</param>
public sealed record EditedFile(SourceFile Old, SourceFile New, ImmutableArray<TextEdit> Edits);
