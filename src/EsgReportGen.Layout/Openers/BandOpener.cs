using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Openers;

/// <summary>Begins a chapter with a coloured band from the top edge of its first page; the text goes on below.</summary>
internal static class BandOpener
{
    // With a higher band there would be no page left for the text.
    private const double HighestShare = 0.6;

    /// <summary>Adds the band to the flow as one strip.</summary>
    /// <returns>Number of blocks that it has set: heading and lead, or the heading alone where both are too long for a band.</returns>
    public static int LayOut(Chapter chapter, HeadingBlock heading, ParagraphBlock? lead, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, top) = (flow.Setting, flow.Setting.Theme.Page.Top);
        var style = setting.Theme.Opener;
        var foot = Length.Max(OpenerGround.Foot(style.Art), top * 0.4);
        var text = OpenerText.Set(heading, lead, 1, place.Width, setting);
        if (lead is not null && top + style.SpaceAbove + text.Height + foot > setting.Portrait.Page.Height * HighestShare)
            (lead, text) = (null, OpenerText.Set(heading, null, 1, place.Width, setting));
        var height = Length.Max(style.Height, top + style.SpaceAbove + text.Height + foot);
        var ground = OpenerGround.Of(chapter, setting);
        ImmutableArray<NodeId> nodes = lead is null ? [heading.Id] : [heading.Id, lead.Id];
        flow.Add(new Strip
        {
            Height = height - top,
            X = place.X,
            Items = [new GroupItem(new Point(default, style.SpaceAbove), text.Items)],
            Ground = new PageGround((area, _) => ground.Draw(new Rect(default, default, area.Page.Width, height), area.Text.X + text.LeadWidth)),
            Notes = text.Notes,
            Destinations = nodes,
            SpaceAfter = style.Gap,
            KeepsWithNext = KeepStrength.Line,
            IsTurned = place.IsTurned,
            Span = heading.Span,
        });
        return nodes.Length;
    }
}
