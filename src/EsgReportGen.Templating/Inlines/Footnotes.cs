using System.Collections.Generic;
using EsgReportGen.Document.Notes;
using Markdig.Extensions.Footnotes;

namespace EsgReportGen.Templating.Inlines;

/// <summary>The notes of a chapter that have a mark already.</summary>
internal sealed class Footnotes
{
    private readonly Dictionary<Footnote, Note?> notes = [];

    /// <summary>Whether the content of a note is being read: notes have no notes.</summary>
    public bool IsOpen { get; set; }

    /// <summary>For a text that is read by itself, the notes that its chapter defines.</summary>
    public ChapterNotes? Chapter { get; init; }

    /// <summary>The note of a definition, if it has a mark.</summary>
    public Note? Find(Footnote footnote) => notes.GetValueOrDefault(footnote);

    /// <summary>Keeps a note; null for one that is empty.</summary>
    public Note? Add(Footnote footnote, Note? note)
    {
        notes[footnote] = note;
        return note;
    }
}
