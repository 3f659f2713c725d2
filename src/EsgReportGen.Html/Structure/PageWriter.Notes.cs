using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Structure;

/// <content>Notes: below the table that has them, else at the end of the chapter, with links both ways.</content>
internal sealed partial class PageWriter
{
    // A sign that is a letter's picture on some machines would otherwise be one in colours.
    private const string BackSign = "\u21A9\uFE0E";

    private readonly HashSet<NodeId> placedNotes = [];
    private readonly List<Note> waitingNotes = [];
    private readonly Dictionary<NodeId, List<NodeId>> marks = [];

    private void WriteNoteMark(NoteReferenceInline mark)
    {
        // Within a link a mark leads nowhere, but its note leads back to it.
        html.Open(Tag.Superscript).Open(isInLink ? Tag.Span : Tag.A).With(AttributeName.Id, anchors.Of(mark.Id));
        if (!isInLink)
        {
            html.With(AttributeName.Role, "doc-noteref").With(AttributeName.Reference, "#" + anchors.Of(mark.Note.Id))
                .With(AttributeName.AriaLabel, locale.Word(LocaleWord.Note, mark.Note.Mark));
        }

        html.Text(mark.Note.Mark).Close().Close();
        if (!marks.TryGetValue(mark.Note.Id, out var known))
            marks.Add(mark.Note.Id, known = []);
        known.Add(mark.Id);
        if (!placedNotes.Contains(mark.Note.Id) && !waitingNotes.Contains(mark.Note))
            waitingNotes.Add(mark.Note);
    }

    private void WriteTableNotes(ImmutableArray<Note> notes)
    {
        if (!HasUnplaced(notes))
            return;
        html.Open(Tag.Division).With(AttributeName.Class, "notes");
        html.Open(Tag.OrderedList).With(AttributeName.Role, "list").With(AttributeName.AriaLabel, locale.Word(LocaleWord.Notes));
        foreach (var note in notes)
        {
            if (!placedNotes.Contains(note.Id))
                WriteNote(note);
        }

        html.Close().Close();
    }

    /// <summary>The notes of a chapter that stand below no table, in the order of their marks. Notes may bear marks of others.</summary>
    private void WriteWaitingNotes()
    {
        if (!HasUnplaced([.. waitingNotes]))
            return;
        html.Open(Tag.Section).With(AttributeName.Class, "notes").With(AttributeName.Role, "doc-endnotes").With(AttributeName.AriaLabel, locale.Word(LocaleWord.Notes));
        html.Open(Tag.OrderedList).With(AttributeName.Role, "list");
        for (var i = 0; i < waitingNotes.Count; i++)
        {
            if (!placedNotes.Contains(waitingNotes[i].Id))
                WriteNote(waitingNotes[i]);
        }

        html.Close().Close();
        waitingNotes.Clear();
    }

    private bool HasUnplaced(ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            if (!placedNotes.Contains(note.Id))
                return true;
        }

        return false;
    }

    private void WriteNote(Note note)
    {
        placedNotes.Add(note.Id);
        html.Open(Tag.Item).With(AttributeName.Id, anchors.Of(note.Id));
        html.Open(Tag.Span).With(AttributeName.Class, "mark").Text(note.Mark).Close().Text(" ");
        html.Open(Tag.Span);
        WriteInlines(note.Content);
        foreach (var mark in marks.GetValueOrDefault(note.Id, []))
        {
            html.Text(" ").Open(Tag.A).With(AttributeName.Role, "doc-backlink").With(AttributeName.Reference, "#" + anchors.Of(mark))
                .With(AttributeName.AriaLabel, locale.Word(LocaleWord.BackToText)).Text(BackSign).Close();
        }

        html.Close().Close();
    }
}
