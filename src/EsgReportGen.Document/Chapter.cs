using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document;

/// <summary>A chapter: it starts a page and is laid out on its own. Immutable.</summary>
public sealed record Chapter
{
    /// <summary>The chapter's node, index 0 of its chapter.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The chapter's id: the name of its template without ending; also the anchor of its first page.</summary>
    public required string Key { get; init; }

    /// <summary>The title for running heads: inline content without notes, links and spans. The same text stands in the first heading as a rule.</summary>
    public required ImmutableArray<Inline> Title { get; init; }

    /// <summary>The title as it is written, where it stands in running heads only because the chapter has a heading of its own; empty otherwise.</summary>
    public ImmutableArray<Inline> HeadOnlyTitle { get; init; } = [];

    /// <summary>The template, or the front matter's title.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The blocks in reading order; the first is the heading of level 1.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Whether it is the back cover: on the cover's ground, outside the numbered chapters and the table of contents.</summary>
    public bool IsBackCover { get; init; }

    /// <summary>What it begins with; null for what the theme says.</summary>
    public ChapterOpening? Opener { get; init; }

    /// <summary>The picture that it begins with, from the project's root, where it begins with a ground; null for none. Decoration.</summary>
    public SourcedText? OpenerImage { get; init; }

    /// <summary>Ids of the disclosures that the chapter answers, as its front matter says, e.g. <c>gri:305-1</c>; often empty.</summary>
    public ImmutableArray<SourcedText> Disclosures { get; init; } = [];

    /// <summary>Texts of the chapter whose numerals need no fact, in written order; often empty.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The facts printed in the chapter; a <see cref="CitationId"/>'s index is the index here.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
}

/// <summary>What a chapter asks to begin with.</summary>
public enum ChapterOpening
{
    /// <summary>Number and title above the text.</summary>
    Plain,

    /// <summary>A coloured band at the head of its first page.</summary>
    Band,

    /// <summary>A coloured page of its own.</summary>
    Page,
}
