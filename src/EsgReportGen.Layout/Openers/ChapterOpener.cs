using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Openers;

/// <summary>Sets what a chapter begins with: its heading and, on a coloured ground, the lead paragraph that follows it.</summary>
internal static class ChapterOpener
{
    /// <summary>Adds the opener to the flow, if the chapter begins with its heading.</summary>
    /// <returns>The blocks that are still to be set.</returns>
    public static ImmutableArray<Block> LayOut(Chapter chapter, in FlowPlace place, FlowBuilder flow)
    {
        if (chapter.Blocks.IsEmpty || chapter.Blocks[0] is not HeadingBlock { Level: 1 } heading)
            return chapter.Blocks;
        var lead = chapter.Blocks.Length > 1 ? chapter.Blocks[1] as ParagraphBlock : null;
        if (lead is { Role: not ParagraphRole.Lead })
            lead = null;
        var taken = KindOf(chapter, flow.Setting.Theme) switch
        {
            OpenerKind.Band => BandOpener.LayOut(chapter, heading, lead, place.Full, flow),
            OpenerKind.Page => PageOpener.LayOut(chapter, heading, lead, place.Full, flow),
            _ => PlainOpener.LayOut(heading, place.Full, flow),
        };
        flow.ReachOver(0);
        return chapter.Blocks.RemoveRange(0, taken);
    }

    private static OpenerKind KindOf(Chapter chapter, Theme theme) => chapter.Opener switch
    {
        ChapterOpening.Plain => OpenerKind.Plain,
        ChapterOpening.Band => OpenerKind.Band,
        ChapterOpening.Page => OpenerKind.Page,
                // A whole page that says nothing but that the contents follow is one too many.
        _ when theme.Opener.Kind is OpenerKind.Page && chapter.Blocks.Length > 1 && chapter.Blocks[1] is ContentsBlock => OpenerKind.Band,
        _ => theme.Opener.Kind,
    };
}
