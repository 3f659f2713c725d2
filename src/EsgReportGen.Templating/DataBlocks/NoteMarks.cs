using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Restatements;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>The notes of one table or row of tiles: their marks are counted where they print, a note has one mark.</summary>
internal sealed class NoteMarks
{
    private readonly ChapterContext chapter;
    private readonly NotePlacement placement;
    private readonly Dictionary<string, Note> byId = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Note>.Builder notes = ImmutableArray.CreateBuilder<Note>();

    public NoteMarks(ChapterContext chapter, NotePlacement placement)
    {
        this.chapter = chapter;
        this.placement = placement;
    }

    /// <summary>The notes below the table, in the order of their marks; empty for notes at the foot of the page.</summary>
    public ImmutableArray<Note> Below => placement == NotePlacement.BelowTable ? notes.ToImmutable() : [];

    /// <summary>Adds the marks of some notes behind a content.</summary>
    /// <param name="content">The content that the notes are about.</param>
    /// <param name="ids">Ids of notes; unknown ones are left out, whoever declares them has reported them.</param>
    /// <param name="span">Where the marks stand.</param>
    public ImmutableArray<Inline> Append(ImmutableArray<Inline> content, IEnumerable<SourcedText> ids, SourceSpan span)
    {
        var result = content.ToBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!seen.Add(id.Text))
                continue;
            var node = chapter.NextNode();
            if (Find(id.Text) is { } note)
                result.Add(new NoteReferenceInline(node, note, span));
        }

        return Ascending(result.ToImmutable());
    }

    /// <summary>Adds the mark of a note of the tool's own behind a content.</summary>
    /// <param name="content">The content that the note is about.</param>
    /// <param name="key">Tells the notes of the tool apart: the same key is the same note. It holds a blank, which no id does.</param>
    /// <param name="words">What it says, asked where its first mark stands.</param>
    /// <param name="span">Where the mark stands.</param>
    public ImmutableArray<Inline> AppendOwn(ImmutableArray<Inline> content, string key, Func<ImmutableArray<Inline>> words, SourceSpan span)
    {
        var node = chapter.NextNode();
        if (!byId.TryGetValue(key, out var note))
            note = Add(key, chapter.NextNode(), words(), span);
        return content.Add(new NoteReferenceInline(node, note, span));
    }

    /// <summary>Adds the marks of what was restated of a printed fact behind a content. At the foot of pages a restatement has one note in a chapter.</summary>
    public ImmutableArray<Inline> AppendRestated(ImmutableArray<Inline> content, Fact fact, SourceSpan span)
    {
        var marks = placement == NotePlacement.PageFoot ? chapter.FootMarks : this;
        foreach (var restated in RestatementNote.Behind(fact, chapter.World))
            content = marks.AppendOwn(content, RestatementNote.Key(restated), () => RestatementNote.Words(restated, span, chapter), span);
        return Ascending(content);
    }

    /// <summary>The content with the marks at its end in the order of their notes; marks of two kinds stay as they are.</summary>
    private static ImmutableArray<Inline> Ascending(ImmutableArray<Inline> content)
    {
        var first = content.Length;
        while (first > 0 && content[first - 1] is NoteReferenceInline mark && mark.Note.Placement == ((NoteReferenceInline)content[^1]).Note.Placement)
            first--;
        if (content.Length - first < 2)
            return content;
        var order = new List<Note>(content.Length - first);
        for (var i = first; i < content.Length; i++)
            order.Add(((NoteReferenceInline)content[i]).Note);
        // Notes of a chapter are counted in the order of their nodes.
        order.Sort((a, b) => a.Id.Index.CompareTo(b.Id.Index));
        var result = content.ToBuilder();
        for (var i = first; i < content.Length; i++)
            result[i] = (NoteReferenceInline)content[i] with { Note = order[i - first] };
        return result.ToImmutable();
    }

    private Note? Find(string id)
    {
        // At the foot of pages a note has one number in a chapter, whichever tables and tiles refer to it.
        if (placement == NotePlacement.PageFoot && !ReferenceEquals(this, chapter.FootMarks))
            return chapter.FootMarks.Find(id);
        if (byId.TryGetValue(id, out var known))
            return known;
        if (chapter.World.Values.Catalog.FindNote(id) is not { } definition)
            return null;
        var node = chapter.NextNode();
        var text = chapter.World.Texts.Note(definition);
        var content = InlineMarkdown.Read(text, chapter);
        if (content.IsEmpty)
            return null;
        return Add(id, node, content, text.Span);
    }

    private Note Add(string key, Foundation.Identity.NodeId node, ImmutableArray<Inline> content, SourceSpan span)
    {
        var mark = placement == NotePlacement.BelowTable ? Letter(notes.Count) : chapter.NextNoteMark();
        var note = new Note(node, mark, placement, content, span);
        byId.Add(key, note);
        notes.Add(note);
        return note;
    }

    /// <summary>a, b, … z, aa, ab: letters, since a digit behind a figure reads as a part of it.</summary>
    private static string Letter(int index)
    {
        var letters = string.Empty;
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
            letters = (char)('a' + (rest % 26)) + letters;
        return letters;
    }
}
