using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Openers;

/// <summary>Begins a chapter on the paper: a bar, the number above the title, and air.</summary>
internal static class PlainOpener
{
    /// <summary>Adds the heading to the flow as one strip.</summary>
    /// <returns>Number of blocks that it has set: 1.</returns>
    public static int LayOut(HeadingBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var theme = flow.Setting.Theme;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var y = DrawBar(theme.Opener, items);
        items.Add(new TagStart(block.Id));
        if (block.Number.Length > 0)
        {
            var style = theme.Type.ChapterNumber;
            var number = flow.Setting.Set(new ParagraphRequest(Words.Of(block.Number + " ", block.Span), style, place.Width) { MaximumLines = 1 })[0];
            items.Add(new GroupItem(new Point(default, y), number.Items));
            y += number.Height + style.SpaceAfter;
        }

        var title = TitleSize.Fit(block.Content, theme.Type.Heading1, place.Width, flow.Setting);
        var lines = flow.Setting.Set(new ParagraphRequest(block.Content, title, place.Width) { IsBalanced = true });
        foreach (var line in lines)
        {
            items.Add(new GroupItem(new Point(default, y), line.Items));
            y += line.Height;
        }

        items.Add(new TagEnd());
        flow.Add(new Strip
        {
            Height = y,
            X = place.X,
            Items = items.ToImmutable(),
            Notes = OpenerText.NotesOf(lines),
            Destinations = [block.Id],
            SpaceAfter = theme.Type.Heading1.SpaceAfter,
            KeepsWithNext = KeepStrength.Line,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
        return 1;
    }

    private static Length DrawBar(OpenerStyle style, ImmutableArray<FrameItem>.Builder items)
    {
        if (style.Bar.Width.Points <= 0)
            return style.SpaceAbove;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(new Rect(default, style.SpaceAbove, style.BarLength, style.Bar.Width)), style.Bar.Color));
        items.Add(new ArtifactEnd());
        return style.SpaceAbove + style.Bar.Width + style.BarGap;
    }
}
