using System.Collections.Generic;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Templating.MetricLabels;

namespace EsgReportGen.Templating.Chapters;

/// <summary>A chapter read by itself: numbers and links that depend on other chapters are still open.</summary>
/// <param name="Chapter">The chapter; null if nothing could be read.</param>
/// <param name="Anchors">What can be linked to, in document order.</param>
/// <param name="Unnumbered">Headings that get no number.</param>
/// <param name="Labels">The names of metrics that tables and tiles print, in document order.</param>
internal sealed record ChapterDraft(Chapter? Chapter, IReadOnlyList<Anchor> Anchors, IReadOnlySet<NodeId> Unnumbered, IReadOnlyList<PrintedLabel> Labels);
