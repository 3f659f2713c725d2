using System.Collections.Generic;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Notes;

/// <summary>Sets the notes of a chapter, each once for a width.</summary>
internal sealed class NoteSetter
{
    private readonly Dictionary<(NodeId Note, double Width), NoteBody> bodies = [];

    public NoteSetter(ChapterSetting setting) => Setting = setting;

    /// <summary>The chapter.</summary>
    public ChapterSetting Setting { get; }

    /// <summary>Sets a note.</summary>
    public NoteBody Set(Note note, Length width)
    {
        if (bodies.TryGetValue((note.Id, width.Points), out var body))
            return body;
        body = NoteBody.Set(Setting, note, width);
        bodies.Add((note.Id, width.Points), body);
        return body;
    }
}
