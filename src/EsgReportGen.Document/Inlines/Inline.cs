using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Inlines;

/// <summary>A piece of running text; immutable. The cases are the records of this file.</summary>
/// <param name="Span">The place in the template or data file that says it.</param>
public abstract record Inline(SourceSpan Span);

/// <summary>Words. White space is single spaces; no-break spaces and other Unicode spaces stay as they are.</summary>
/// <param name="Text">The words; never empty.</param>
/// <param name="Span">Where they stand.</param>
public sealed record TextInline(string Text, SourceSpan Span) : Inline(Span);

/// <summary>A printed fact. It is one run of text and keeps its identity to the page.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Citation">Its citation in the chapter.</param>
/// <param name="Span">The expression in the template.</param>
public sealed record FactInline(string Text, CitationId Citation, SourceSpan Span) : Inline(Span);

/// <summary>Text set apart from its surroundings.</summary>
/// <param name="Style">How.</param>
/// <param name="Children">The text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StyledInline(InlineStyle Style, ImmutableArray<Inline> Children, SourceSpan Span) : Inline(Span);

/// <summary>A bracketed span <c>[…]{…}</c>: text with a language, a claim, a waiver or class names.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Attributes">What is said of it.</param>
/// <param name="Children">The text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SpanInline(NodeId Id, SpanAttributes Attributes, ImmutableArray<Inline> Children, SourceSpan Span) : Inline(Span);

/// <summary>A link, within the report or to the web.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Children">The text; never empty.</param>
/// <param name="Description">What following it does, for people who do not see the page; never empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record LinkInline(NodeId Id, LinkTarget Target, ImmutableArray<Inline> Children, string Description, SourceSpan Span) : Inline(Span)
{
    /// <summary>Whether the text is the title of what the link leads to, and nobody wrote it here.</summary>
    public bool RepeatsTitle { get; init; }
}

/// <summary>The number of the page on which a node starts; a link to it too. Layout fills it in.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Target">The node.</param>
/// <param name="Description">What following it does; never empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PageReferenceInline(NodeId Id, NodeId Target, string Description, SourceSpan Span) : Inline(Span);

/// <summary>The mark of a note. The note is printed at the foot of the same page, or below its table.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Note">The note.</param>
/// <param name="Span">Where the mark stands.</param>
public sealed record NoteReferenceInline(NodeId Id, Note Note, SourceSpan Span) : Inline(Span);

/// <summary>A line break that the author asked for.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record LineBreakInline(SourceSpan Span) : Inline(Span);
