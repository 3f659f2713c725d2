using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Openers;

/// <summary>Begins a chapter with a coloured band from the top edge of its first page; the text goes on below.</summary>
internal static class BandOpener
{
    // With a higher band there would be no page left for the text.
    private const double HighestShare = 0.6;
    private const double PictureShare = 0.24;
    private const double BesidePicture = 0.7;

    // Hills rise beside the end of the text where that is short of the far edge.
    private const double HillsOverFoot = 1.75;
    private const double ShortShare = 0.66;

    /// <summary>Adds the band to the flow as one strip.</summary>
    /// <returns>Number of blocks that it has set: heading and lead, or the heading alone where both are too long for a band.</returns>
    public static int LayOut(Chapter chapter, HeadingBlock heading, ParagraphBlock? lead, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, top) = (flow.Setting, flow.Setting.Theme.Page.Top);
        var style = setting.Theme.Opener;
        var ground = OpenerGround.Of(chapter, setting);
        var picture = ground.Image is null ? default : setting.Portrait.Page.Height * PictureShare;
        var textTop = picture.Points > 0 ? picture + (top * BesidePicture) : top + style.SpaceAbove;
        var foot = Length.Max(ground.Foot, top * 0.5);
        var highest = (setting.Portrait.Page.Height * HighestShare) + (picture / 2);
        var text = OpenerText.Set(heading, lead, 1, place.Width, setting);
        if (lead is not null && textTop + text.Height + foot > highest)
            (lead, text) = (null, OpenerText.Set(heading, null, 1, place.Width, setting));
        var height = Length.Max(style.Height, textTop + text.Height + foot);
        var (stage, reach) = FindStage(ground.Art, text, foot, height, setting.Portrait.Text.Width);
        ImmutableArray<NodeId> nodes = lead is null ? [heading.Id] : [heading.Id, lead.Id];
        flow.Add(new Strip
        {
            Height = height - top,
            X = place.X,
            Items = [new GroupItem(new Point(default, textTop - top), text.Items)],
            Ground = new PageGround((area, _) => Draw(new Rect(default, default, area.Page.Width, height), area.Text.X + reach)),
            Notes = text.Notes,
            Destinations = nodes,
            SpaceAfter = style.Gap,
            KeepsWithNext = KeepStrength.Line,
            IsTurned = place.IsTurned,
            Span = heading.Span,
        });
        return nodes.Length;

        ImmutableArray<FrameItem> Draw(Rect band, Length textEnd) =>
            ground.Draw(band, picture, new ArtStage(band with { Y = stage, Height = height - stage }, textEnd, foot));
    }

    /// <summary>The top of the shapes and the width of the text beside them.</summary>
    private static (Length Top, Length TextWidth) FindStage(ArtKind art, OpenerText text, Length foot, Length height, Length room)
    {
        if (art is not ArtKind.Hills)
            return (default, text.WidthBelow(Length.Zero));
        var beside = text.WidthBelow(text.Height - (foot * (HillsOverFoot - 1)));
        var isShort = beside < room * ShortShare;
        return (Length.Max(default, height - (foot * (isShort ? HillsOverFoot : 1))), isShort ? beside : default);
    }
}
