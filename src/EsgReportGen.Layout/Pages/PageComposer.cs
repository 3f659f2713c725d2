using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Columns;
using EsgReportGen.Layout.Covers;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Notes;

namespace EsgReportGen.Layout.Pages;

/// <summary>Divides the flow of a chapter into pages.</summary>
internal sealed class PageComposer
{
    // A page with less than this on it looks forgotten. Down to three quarters of the spaces nobody sees that they are tighter.
    private const double RuntShare = 0.2;
    private static readonly ImmutableArray<double> TighterSpaces = [0.9, 0.75];

    private readonly Chapter chapter;
    private readonly ChapterSetting setting;
    private readonly ImmutableArray<FlowElement> flow;
    private readonly NoteSetter noteSetter;
    private readonly HashSet<NodeId> takenNotes = [];
    private readonly Length noteWidth;
    private ImmutableArray<NotePiece> carried = [];
    private ImmutableArray<SideNote> carriedAsides = [];
    private Length lastHeight;

    public PageComposer(Chapter chapter, ChapterSetting setting, ImmutableArray<FlowElement> flow)
    {
        (this.chapter, this.setting, this.flow) = (chapter, setting, flow);
        noteSetter = new NoteSetter(setting);
        noteWidth = setting.Portrait.Text.Width - setting.Portrait.Side;
        foreach (var element in flow)
        {
            // A note may be divided between an upright and a turned page.
            if (element.IsTurned)
                noteWidth = Length.Min(noteWidth, setting.Landscape.Text.Width);
        }
    }

    /// <summary>Makes the pages; at least one. If the last has next to nothing on it, the spaces of the chapter are tightened to do without it.</summary>
    public ImmutableArray<BodyPage> Compose()
    {
        var pages = Compose(1);
        if (pages.Length == 1 || pages[^1].IsTurned || lastHeight > setting.Portrait.Text.Height * RuntShare)
            return pages;
        foreach (var tightness in TighterSpaces)
        {
            var tighter = Compose(tightness);
            if (tighter.Length < pages.Length)
                return tighter;
        }

        return pages;
    }

    private ImmutableArray<BodyPage> Compose(double tightness)
    {
        takenNotes.Clear();
        (carried, carriedAsides) = ([], []);
        var pages = ImmutableArray.CreateBuilder<BodyPage>();
        var cursor = default(FlowCursor);
        do
        {
            pages.Add(ComposePage(ref cursor, pages.Count == 0, tightness));
        }
        while (cursor.Index < flow.Length || !carried.IsEmpty || !carriedAsides.IsEmpty);

        return pages.ToImmutable();
    }

    private BodyPage ComposePage(ref FlowCursor cursor, bool isFirst, double tightness)
    {
        var isTurned = cursor.Index < flow.Length && flow[cursor.Index].IsTurned;
        var page = setting.Area(isTurned);
        var area = page.Text;
        var origin = new Point(area.X, area.Y);
        var notes = new PageNotes(noteSetter, takenNotes, noteWidth, area.Height, carried);
        var filler = new RegionFiller(flow, area.Height, notes, setting.Diagnostics, tightness);
        if (!isTurned)
            filler.PlaceAsides(carriedAsides);
        if (cursor.Index < flow.Length)
            cursor = filler.Fill(cursor);
        carriedAsides = isTurned ? [.. carriedAsides, .. filler.WaitingAsides] : filler.WaitingAsides;
        var writer = new PageWriter();
        if (isFirst)
            writer.AddDestination(chapter.Id, origin);
        var ground = GroundOf(filler);
        if (chapter.IsBackCover)
            writer.AddGround(BackCoverGround.Draw(setting.Theme, page, notes.Height.Points > 0 ? page.Page.Height : area.Y + filler.UsedHeight));
        else if (ground is not null)
            writer.AddGround(ground.Draw(page, notes.Height));
        writer.Write(filler.Placements, origin, filler.Asides);
        lastHeight = filler.UsedHeight + notes.Height;
        PlaceNotes(notes, filler, area, writer);
        return new BodyPage(isTurned, writer.ToItems(), [.. writer.Destinations]) { FootInk = notes.Height.Points > 0 ? null : ground?.FootInk };
    }

    private static PageGround? GroundOf(RegionFiller filler) => filler.Placements is [{ Element: Strip first }, ..] ? first.Ground : null;

    private void PlaceNotes(PageNotes notes, RegionFiller filler, Rect area, PageWriter writer)
    {
        var (here, rest) = notes.Divide(area.Height - filler.UsedHeight, isForced: filler.Placements.Count == 0 && filler.Asides.Count == 0);
        carried = rest;
        if (here.IsEmpty)
            return;
        var height = Length.Zero;
        for (var i = 0; i < here.Length; i++)
            height += here[i].Piece.Body.HeightOf(here[i].Piece.First, here[i].Lines);
        writer.WriteNotes(here, setting.Theme.Notes, new Point(area.X, area.Bottom - height), noteWidth);
    }
}
