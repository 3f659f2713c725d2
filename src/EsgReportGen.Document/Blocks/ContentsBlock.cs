using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Blocks;

/// <summary>The table of contents: the data block <c>toc</c>. Layout adds the page numbers.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Entries">The headings of the report in reading order, down to the depth asked for.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ContentsBlock(NodeId Id, ImmutableArray<ContentsEntry> Entries, SourceSpan Span) : Block(Id, Span);

/// <summary>A line of the table of contents.</summary>
/// <param name="Id">Its node.</param>
/// <param name="LinkId">The node of its link.</param>
/// <param name="Target">The heading.</param>
/// <param name="Level">The heading's level, from 1.</param>
/// <param name="Number">The heading's number; empty for none.</param>
/// <param name="Content">The heading's text without notes, links and spans.</param>
/// <param name="Description">What following the link does; never empty.</param>
public sealed record ContentsEntry(NodeId Id, NodeId LinkId, NodeId Target, int Level, string Number, ImmutableArray<Inline> Content, string Description);
