using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Openers;

/// <summary>Begins a chapter with a coloured page of its own.</summary>
internal static class PageOpener
{
    private const double TitleScale = 1.4;
    private const double TopShare = 0.12;
    private const double NoteGap = 8;

    /// <summary>Adds the page to the flow as one strip that nothing follows.</summary>
    /// <returns>Number of blocks that it has set: heading and lead, or the heading alone where a page does not hold both.</returns>
    public static int LayOut(Chapter chapter, HeadingBlock heading, ParagraphBlock? lead, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        var (style, room) = (setting.Theme.Opener, setting.Portrait.Text.Height);
        var text = OpenerText.Set(heading, lead, TitleScale, place.Width, setting);
        if (lead is not null && text.Height > room)
            (lead, text) = (null, OpenerText.Set(heading, null, 1, place.Width, setting));
        var above = Length.Max(Length.Zero, Length.Min(Length.Max(style.SpaceAbove, room * TopShare), room - text.Height));
        var ground = OpenerGround.Of(chapter, setting);
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
            return ground.Draw(new Rect(default, default, area.Page.Width, bottom), default);
        }
    }
}
