using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Disclosures;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.References;

/// <summary>The second step of reading: once all chapters are there, sets numbers, links, page references, tables of contents and framework indexes of one of them.</summary>
internal sealed class ReferenceResolver : BlockRewriter
{
    private readonly AnchorTable anchors;
    private readonly Labels labels;
    private readonly DisclosurePlaces places;
    private readonly string chapterKey;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<NodeId, Note> notes = [];

    private ReferenceResolver(AnchorTable anchors, Labels labels, DisclosurePlaces places, string chapterKey, DiagnosticBag diagnostics)
    {
        this.anchors = anchors;
        this.labels = labels;
        this.places = places;
        this.chapterKey = chapterKey;
        this.diagnostics = diagnostics;
    }

    /// <summary>The chapter with everything set.</summary>
    public static Chapter Resolve(Chapter chapter, AnchorTable anchors, Labels labels, DisclosurePlaces places, DiagnosticBag diagnostics) =>
        chapter with { Blocks = new ReferenceResolver(anchors, labels, places, chapter.Key, diagnostics).Blocks(chapter.Blocks) };

    /// <inheritdoc />
    protected override Block Block(Block block) => block switch
    {
        HeadingBlock heading => heading with
        {
            Number = labels.Of(heading.Id),
            Anchor = anchors.Unique(heading.Anchor, heading.Id, chapterKey),
            Content = Inlines(heading.Content),
        },
        FigureBlock figure => figure with { Label = labels.Of(figure.Id), Caption = Inlines(figure.Caption) },
        ChartBlock chart => (ChartBlock)base.Block(chart with { Label = labels.Of(chart.Id) }),
        PendingContents contents => Contents(contents),
        PendingIndex index => Table(IndexFiller.Fill(index, places, diagnostics)),
        _ => base.Block(block),
    };

    /// <inheritdoc />
    protected override TableBlock Table(TableBlock table)
    {
        var rewritten = base.Table(table) with { Label = labels.Of(table.Id) };
        return rewritten.Notes.IsEmpty ? rewritten : rewritten with { Notes = [.. System.Linq.Enumerable.Select(rewritten.Notes, Note)] };
    }

    /// <inheritdoc />
    protected override Inline Inline(Inline inline) => inline switch
    {
        PendingLink link => Link(link),
        PendingPage page => Page(page),
        _ => base.Inline(inline),
    };

    /// <inheritdoc />
    protected override Inline Note(NoteReferenceInline reference)
    {
        var note = Note(reference.Note);
        return ReferenceEquals(note, reference.Note) ? reference : reference with { Note = note };
    }

    // All marks of a note must go on sharing it.
    private Note Note(Note note)
    {
        if (notes.TryGetValue(note.Id, out var known))
            return known;
        var content = Inlines(note.Content);
        return notes[note.Id] = content == note.Content ? note : note with { Content = content };
    }

    private Inline Link(PendingLink link)
    {
        var children = Inlines(link.Children);
        if (anchors.Find(link.Anchor, link.Id.Chapter, link.AnchorSpan, diagnostics) is not { } anchor)
            return new SpanInline(link.Id, SpanAttributes.None, children.IsEmpty ? [new TextInline(link.Anchor, link.Span)] : children, link.Span);
        var isEmpty = children.IsEmpty;
        if (isEmpty)
            children = Name(anchor, link.Span);
        return new LinkInline(link.Id, LinkTarget.ToNode(anchor.Node), children, Describe(anchor), link.Span) { RepeatsTitle = isEmpty };
    }

    private Inline Page(PendingPage page) => anchors.Find(page.Anchor, page.Id.Chapter, page.Span, diagnostics) is { } anchor
        ? new PageReferenceInline(page.Id, anchor.Node, Describe(anchor), page.Span)
        : new TextInline("?", page.Span);

    /// <summary>What a link without words says: a table's label, a heading's text.</summary>
    private ImmutableArray<Inline> Name(Anchor anchor, SourceSpan span)
    {
        var label = labels.Of(anchor.Node);
        if (anchor.Kind is AnchorKind.Table or AnchorKind.Figure && label.Length > 0)
            return [new TextInline(label, span)];
        return InlineText.Of(anchor.Title).Trim().Length > 0 ? anchor.Title : [new TextInline(anchor.Id, span)];
    }

    private string Describe(Anchor anchor)
    {
        var label = labels.Of(anchor.Node);
        var title = InlineText.Of(anchor.Title).Trim();
        if (title.Length == 0)
            return label.Length > 0 ? label : anchor.Id;
        return label.Length == 0 ? title : anchor.Kind is AnchorKind.Table or AnchorKind.Figure ? label + ": " + title : label + " " + title;
    }

    private ContentsBlock Contents(PendingContents contents)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        var next = contents.FirstEntry.Index;
        foreach (var (heading, _) in labels.Headings)
        {
            // The chapter that holds the table of contents does not list itself.
            if (heading.Level > contents.Depth || (heading.Id.Chapter == contents.Id.Chapter && heading.Level == 1))
                continue;
            if (entries.Count == PendingContents.MostEntries)
            {
                diagnostics.Add(DocumentDiagnostics.ContentsTooLong.At(contents.Span, Evaluation.ScribanFaults.Number(PendingContents.MostEntries)));
                break;
            }

            var id = contents.FirstEntry with { Index = next++ };
            var linkId = contents.FirstEntry with { Index = next++ };
            var number = labels.Of(heading.Id);
            var content = Inlines(InlineText.WithoutNotes(heading.Content, false));
            var words = InlineText.Of(content).Trim();
            entries.Add(new ContentsEntry(id, linkId, heading.Id, heading.Level, number, content, number.Length == 0 ? words : number + " " + words));
        }

        return new ContentsBlock(contents.Id, entries.ToImmutable(), contents.Span);
    }
}
