using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Openers;

/// <summary>Begins a chapter with a coloured page of its own.</summary>
internal static class PageOpener
{
    private const double TitleScale = 1.4;
    private const double TopShare = 0.1;
    private const double PictureShare = 0.5;
    private const double NoteGap = 8;
    private static readonly Length StageGap = new(28);

    /// <summary>Adds the page to the flow as one strip that nothing follows.</summary>
    /// <returns>Number of blocks that it has set: heading and lead, or the heading alone where a page does not hold both.</returns>
    public static int LayOut(Chapter chapter, HeadingBlock heading, ParagraphBlock? lead, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        var (style, room) = (setting.Theme.Opener, setting.Portrait.Text.Height);
        var text = OpenerText.Set(heading, lead, TitleScale, place.Width, setting);
        if (lead is not null && text.Height > room)
            (lead, text) = (null, OpenerText.Set(heading, null, 1, place.Width, setting));
        var ground = OpenerGround.Of(chapter, setting);
        var wanted = ground.Image is null ? Length.Max(style.SpaceAbove, room * TopShare) : (setting.Portrait.Page.Height * PictureShare) - setting.Theme.Page.Top + StageGap;
        var above = Length.Max(Length.Zero, Length.Min(wanted, room - text.Height));
        ImmutableArray<NodeId> nodes = lead is null ? [heading.Id] : [heading.Id, lead.Id];
        flow.Add(new Strip
        {
            Height = above + text.Height,
            X = place.X,
            Items = [new GroupItem(new Point(default, above), text.Items)],
            Ground = new PageGround(Draw, style.NumberColor),
            Notes = text.Notes,
            Destinations = nodes,
            EndsPage = true,
            IsTurned = place.IsTurned,
            Span = heading.Span,
        });
        return nodes.Length;

        // Notes are set in the ink of notes, which is made for paper.
        ImmutableArray<FrameItem> Draw(PageArea area, Length notes)
        {
            var bottom = notes.Points > 0 ? area.Text.Bottom - notes - new Length(NoteGap) : area.Page.Height;
            var stage = Length.Min(area.Text.Y + above + text.Height + StageGap, bottom);
            var page = new Rect(default, default, area.Page.Width, bottom);
            return ground.Draw(page, Length.Max(Length.Zero, area.Text.Y + above - StageGap), new ArtStage(page with { Y = stage, Height = bottom - stage }));
        }
    }
}
