using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.References;

/// <summary>A link to an id, until all chapters are read.</summary>
internal sealed record PendingLink(NodeId Id, string Anchor, ImmutableArray<Inline> Children, SourceSpan Span, SourceSpan AnchorSpan) : Inline(Span);

/// <summary>A page reference to an id, until all chapters are read.</summary>
internal sealed record PendingPage(NodeId Id, string Anchor, SourceSpan Span) : Inline(Span);

/// <summary>A table of contents, until all chapters are read. Its entries take nodes from <paramref name="FirstEntry"/> on.</summary>
internal sealed record PendingContents(NodeId Id, NodeId FirstEntry, int Depth, SourceSpan Span) : Block(Id, Span)
{
    /// <summary>
    /// Entries for which nodes are kept. The run is fixed, so that a heading more in another chapter leaves the nodes of this one as
    /// they are.
    /// </summary>
    public const int MostEntries = 10_000;
}
