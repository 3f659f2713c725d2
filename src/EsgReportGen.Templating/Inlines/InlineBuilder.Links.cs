using System;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Marks;
using EsgReportGen.Templating.References;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using LinkInline = Markdig.Syntax.Inlines.LinkInline;

namespace EsgReportGen.Templating.Inlines;

/// <content>Links and notes.</content>
internal sealed partial class InlineBuilder
{
    private void Link(LinkInline link, InlineWriter writer)
    {
        var id = chapter.NextNode();
        var (content, endsInSpace) = Nested(link, writer);
        var url = link.Url ?? string.Empty;
        var place = link.UrlSpan.End >= link.UrlSpan.Start && link.UrlSpan.Start > 0 ? MarkdigSpans.Map(link.UrlSpan, map) : Place(link);
        if (Mark.Find(url) >= 0)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.FactInAddress.At(MarkPlace(link.UrlSpan.Start, place)));
            return;
        }

        if (url.StartsWith('#'))
        {
            // A link without words takes those of its target once that is known.
            writer.Add(new PendingLink(id, url[1..], content, Place(link), place), endsInSpace && !content.IsEmpty);
            return;
        }

        if (content.IsEmpty)
            chapter.Diagnostics.Add(DocumentDiagnostics.LinkWithoutText.At(Place(link)));
        else if (WebAddress.Read(url) is { } address)
            writer.Add(new Document.Inlines.LinkInline(id, LinkTarget.ToAddress(address), content, Describe(content, address), Place(link)), endsInSpace);
        else
            chapter.Diagnostics.Add(LinkScheme(url, place));
    }

    private SourceSpan MarkPlace(int start, SourceSpan otherwise)
    {
        var at = start < 0 || start >= text.Length ? -1 : text.IndexOf(Mark.Open, start);
        return at < 0 ? otherwise : map.Map(at, at + 1);
    }

    private void Autolink(AutolinkInline autolink, InlineWriter writer)
    {
        var url = autolink.IsEmail && !autolink.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:" + autolink.Url : autolink.Url;
        var place = Place(autolink);
        if (Mark.Find(url) >= 0)
            chapter.Diagnostics.Add(TemplateDiagnostics.FactInAddress.At(place));
        else if (WebAddress.Read(url) is { } address)
            writer.Add(new Document.Inlines.LinkInline(chapter.NextNode(), LinkTarget.ToAddress(address), [new TextInline(autolink.Url, place)], address, place));
        else
            chapter.Diagnostics.Add(LinkScheme(url, place));
    }

    private static Foundation.Diagnostics.Diagnostic LinkScheme(string url, SourceSpan place)
    {
        var problem = DocumentDiagnostics.LinkScheme.At(place, url);
        var isChapter = url.EndsWith(".md", StringComparison.Ordinal) || url.Contains(".md#", StringComparison.Ordinal);
        return isChapter ? problem.WithHint("link to a chapter by its id, such as `#" + url[..url.IndexOf(".md", StringComparison.Ordinal)] + "`") : problem;
    }

    private static string Describe(System.Collections.Immutable.ImmutableArray<Document.Inlines.Inline> content, string address)
    {
        var words = InlineText.Of(content).Trim();
        return words.Length == 0 || words == address ? address : words + " (" + address + ")";
    }

    private void Footnote(FootnoteLink link, InlineWriter writer)
    {
        if (link.IsBackLink || link.Footnote is not { } footnote)
            return;
        var name = (footnote.Label ?? string.Empty).TrimStart('^');
        if (footnotes.IsOpen)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.NoteInNote.At(Place(link), name));
            return;
        }

        var id = chapter.NextNode();
        var note = footnotes.Chapter is { } notes ? notes.Take(name) : NoteOf(footnote, name);
        if (note is not null)
            writer.Add(new NoteReferenceInline(id, note, Place(link)));
    }

    /// <summary>The note of a definition: the same for each of its marks. Null for one that is empty, with a finding.</summary>
    public Note? NoteOf(Footnote footnote, string name) => footnotes.Find(footnote) ?? footnotes.Add(footnote, NewNote(footnote, name));

    private Note? NewNote(Footnote footnote, string name)
    {
        var id = chapter.NextNode();
        var mark = chapter.NextNoteMark();
        footnotes.IsOpen = true;
        var (outer, tableNotes) = (new InlineWriter(true), TableNotes);
        TableNotes = null;
        foreach (var block in footnote)
        {
            if (block is not Markdig.Syntax.ParagraphBlock paragraph)
            {
                chapter.Diagnostics.Add(TemplateDiagnostics.BlockInNote.At(Place(block), name));
                continue;
            }

            if (!ReferenceEquals(block, footnote[0]))
                outer.Break(Place(block));
            Children(paragraph.Inline, outer);
        }

        TableNotes = tableNotes;
        footnotes.IsOpen = false;
        var content = outer.End(true);
        if (!content.IsEmpty)
            return new Note(id, mark, NotePlacement.PageFoot, content, Place(footnote));
        chapter.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(Place(footnote), $"the note `{name}`"));
        return null;
    }
}
