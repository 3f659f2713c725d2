using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Notes;

/// <summary>A note to the text or to a table. One note may have several marks. Immutable.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Mark">Its number or letter as printed, counted where its first mark stands.</param>
/// <param name="Placement">Where it is printed.</param>
/// <param name="Content">Its words; never empty.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Note(NodeId Id, string Mark, NotePlacement Placement, ImmutableArray<Inline> Content, SourceSpan Span);

/// <summary>Where a note is printed.</summary>
public enum NotePlacement
{
    /// <summary>At the foot of the page of its first mark.</summary>
    PageFoot,

    /// <summary>Below the table that bears its mark.</summary>
    BelowTable,
}
