using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Notes;

/// <summary>The notes at the foot of one page: what is carried over from the page before, then those whose marks stand on the page.</summary>
internal sealed class PageNotes
{
    // A note longer than this share of the page is divided rather than moved with its line, which would leave a hole.
    private const double LongShare = 0.3;
    private const int LinesOfLongNote = 2;

    private readonly NoteSetter setter;
    private readonly HashSet<NodeId> taken;
    private readonly Length width;
    private readonly Length pageHeight;
    private readonly List<NotePiece> pieces = [];

    /// <summary>The notes of a page.</summary>
    /// <param name="setter">Sets notes.</param>
    /// <param name="taken">Notes that this page or one before has; grows.</param>
    /// <param name="width">Width of the notes; the same on all pages, since a note may be divided between an upright and a turned one.</param>
    /// <param name="pageHeight">Height of the text area.</param>
    /// <param name="carried">What the page before had no room for.</param>
    public PageNotes(NoteSetter setter, HashSet<NodeId> taken, Length width, Length pageHeight, ImmutableArray<NotePiece> carried)
    {
        (this.setter, this.taken, this.width, this.pageHeight) = (setter, taken, width, pageHeight);
        pieces.AddRange(carried);
        Height = pieces.Count == 0 ? Length.Zero : Length.Min(Separator + HeightOf(pieces), pageHeight / 2);
    }

    /// <summary>Height that is kept free for the notes, with the rule above them.</summary>
    public Length Height { get; private set; }

    private Length Separator
    {
        get
        {
            var style = setter.Setting.Theme.Notes;
            return style.GapAbove + style.Rule.Width + style.GapBelow;
        }
    }

    /// <summary>The height with the notes of some elements added.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="from">Index of the first.</param>
    /// <param name="to">Index behind the last.</param>
    /// <param name="isLeast">Whether only the first lines of long notes are counted.</param>
    public Length HeightWith(ImmutableArray<FlowElement> elements, int from, int to, bool isLeast)
    {
        var height = Height;
        HashSet<NodeId>? counted = null;
        for (var i = from; i < to; i++)
        {
            if (elements[i] is Strip { Notes.IsEmpty: false } strip)
                height += HeightOfNew(strip.Notes, counted ??= [], isLeast, height.Points > 0);
        }

        return height;
    }

    /// <summary>Adds notes whose marks now stand on the page.</summary>
    public void Add(ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            if (!taken.Add(note.Id))
                continue;
            var body = setter.Set(note, width);
            Height += (pieces.Count == 0 ? Separator : Length.Zero) + body.Height;
            pieces.Add(new NotePiece(body, 0));
            foreach (var line in body.Lines)
                Add(line.Notes);
        }
    }

    /// <summary>Divides the notes between this page and the next.</summary>
    /// <param name="room">Height that the text has left.</param>
    /// <param name="isForced">Whether at least one line must stand, because the page has nothing else.</param>
    /// <returns>What stands on the page with its number of lines, and what is carried over.</returns>
    public (ImmutableArray<(NotePiece Piece, int Lines)> Here, ImmutableArray<NotePiece> Carried) Divide(Length room, bool isForced)
    {
        var here = ImmutableArray.CreateBuilder<(NotePiece, int)>();
        var carried = ImmutableArray.CreateBuilder<NotePiece>();
        var left = room - Separator;
        foreach (var piece in pieces)
        {
            var count = carried.Count > 0 ? 0 : LinesWithin(piece, left, isForced && here.Count == 0);
            if (count > 0)
                here.Add((piece, count));
            if (count < piece.LineCount)
                carried.Add(piece with { First = piece.First + count });
            left -= piece.Body.HeightOf(piece.First, count);
        }

        return (here.ToImmutable(), carried.ToImmutable());
    }

    private static int LinesWithin(NotePiece piece, Length room, bool isForced)
    {
        var count = 0;
        var height = Length.Zero;
        for (var i = piece.First; i < piece.Body.Lines.Length; i++)
        {
            height += piece.Body.Lines[i].Height;
            if (height.Points > room.Points + Tolerance.Points)
                break;
            count++;
        }

        // One line alone at either side of the break is a widow; but a page with nothing would never end.
        if (count < piece.LineCount && count == piece.LineCount - 1 && count > 2)
            count--;
        return count == 0 && isForced ? 1 : count;
    }

    private Length HeightOfNew(ImmutableArray<Note> notes, HashSet<NodeId> counted, bool isLeast, bool hasNotes)
    {
        var height = Length.Zero;
        foreach (var note in notes)
        {
            if (taken.Contains(note.Id) || !counted.Add(note.Id))
                continue;
            var body = setter.Set(note, width);
            var isLong = body.Height > pageHeight * LongShare;
            height += isLeast && isLong ? body.HeightOf(0, Math.Min(LinesOfLongNote, body.Lines.Length)) : body.Height;
            if (!hasNotes)
                height += Separator;
            hasNotes = true;
        }

        return height;
    }

    private static Length HeightOf(List<NotePiece> pieces)
    {
        var height = Length.Zero;
        foreach (var piece in pieces)
            height += piece.Body.HeightOf(piece.First, piece.LineCount);
        return height;
    }
}
