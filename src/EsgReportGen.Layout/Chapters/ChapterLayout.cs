using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Chapters;

/// <summary>A chapter that is laid out. Immutable.</summary>
/// <param name="Pages">Its pages, at least one.</param>
/// <param name="Diagnostics">What was found, in document order.</param>
internal sealed record ChapterLayout(ImmutableArray<BodyPage> Pages, ImmutableArray<Diagnostic> Diagnostics);
