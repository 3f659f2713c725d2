using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Notes;

/// <summary>A note that is set: its mark and its lines.</summary>
/// <param name="Note">The note.</param>
/// <param name="Mark">The mark, placed at the first line.</param>
/// <param name="Lines">The lines, without their indent.</param>
/// <param name="Indent">Indent of the lines.</param>
/// <param name="SpaceAfter">Space below.</param>
internal sealed record NoteBody(Note Note, GroupItem Mark, ImmutableArray<LineBox> Lines, Length Indent, Length SpaceAfter)
{
    private const double MarkGap = 0.3;

    /// <summary>Height of some of its lines, with the space below if the last is among them.</summary>
    public Length HeightOf(int first, int count)
    {
        var height = Length.Zero;
        for (var i = first; i < first + count; i++)
            height += Lines[i].Height;
        return first + count == Lines.Length ? height + SpaceAfter : height;
    }

    /// <summary>Height of all.</summary>
    public Length Height => HeightOf(0, Lines.Length);

    /// <summary>Sets a note: its mark raised at the left, its lines beside it.</summary>
    public static NoteBody Set(ChapterSetting setting, Note note, Length width)
    {
        var style = setting.Theme.Type.Note;
        ImmutableArray<Inline> raised = [new StyledInline(InlineStyle.Superscript, Words.Of(note.Mark + " ", note.Span), note.Span)];
        var mark = setting.Set(new ParagraphRequest(raised, style, width) { MaximumLines = 1 })[0];
        var indent = Length.Max(setting.Theme.Notes.Indent, mark.Width + (style.Size * MarkGap));
        var lines = setting.Set(new ParagraphRequest(note.Content, style, width - indent));
        return new NoteBody(note, new GroupItem(default, mark.Items), lines, indent, style.SpaceAfter);
    }

    /// <summary>The mark with its tag.</summary>
    public ImmutableArray<FrameItem> LabelAt(Point origin) => [new TagStart(Note.Id, TagPart.Label), Mark with { Origin = origin }, new TagEnd()];
}
