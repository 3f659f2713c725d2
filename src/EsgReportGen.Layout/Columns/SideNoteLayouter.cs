using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Columns;

/// <summary>Sets notes of the side column: a line above, a title, small text, pictures and tiles.</summary>
internal static class SideNoteLayouter
{
    /// <summary>Sets a note.</summary>
    /// <param name="block">The note.</param>
    /// <param name="place">The place of the text beside it, with the side column.</param>
    /// <param name="setting">The chapter.</param>
    /// <returns>The note; null where it is empty or higher than a page, and must be divided.</returns>
    public static SideNote? Set(CalloutBlock block, in FlowPlace place, ChapterSetting setting)
    {
        var width = setting.Theme.Page.Side!.Width;
        var inside = new FlowPlace(default, width, place.Height, IsColumn: true) { IsAside = true };
        var flow = new FlowBuilder(setting);
        // Tiles and pictures have an upper edge of their own.
        if (!block.Title.IsEmpty || block.Blocks is not [KpiBlock or FigureBlock, ..])
            AddBar(flow, width);
        var first = flow.Count;
        var title = setting.Set(new ParagraphRequest(block.Title, setting.Theme.Type.SideTitle, width));
        ParagraphLayouter.AddLines(flow, inside, title, block.TitleId, setting.Theme.Type.SideTitle, block.Span);
        flow.LayOut(block.Blocks, inside);
        if (flow.Count == first)
            return null;
        flow[first].SpaceBefore = Length.Zero;
        var filler = new RegionFiller(flow.ToImmutable(), new Length(double.MaxValue / 4), null, null, 1);
        filler.Fill(default);
        return filler.UsedHeight > place.Height ? null : Make(filler, first, place.X + place.Width - width, setting);
    }

    private static void AddBar(FlowBuilder flow, Length width)
    {
        var style = flow.Setting.Theme.SideNote;
        if (style.Bar.Width.Points <= 0)
            return;
        var bar = Path.Rectangle(new Rect(default, default, width, style.Bar.Width));
        flow.Add(new Strip { Height = style.Bar.Width + style.BarGap, Items = [new PathItem(bar, style.Bar.Color)], Artifact = ArtifactKind.Layout });
    }

    private static SideNote Make(RegionFiller filler, int first, Length x, ChapterSetting setting)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        foreach (var placement in filler.Placements)
            notes.AddRange(((Strip)placement.Element).Notes);
        var beginning = filler.Placements[first];
        var baseline = ((Strip)beginning.Element).Baseline;
        return new SideNote
        {
            X = x,
            Content = filler.Placements,
            Height = filler.UsedHeight,
            Baseline = beginning.Y + baseline,
            BeginsWithPicture = baseline.Points <= 0,
            Space = setting.Theme.SideNote.SpaceAround,
            Notes = notes.ToImmutable(),
        };
    }
}
