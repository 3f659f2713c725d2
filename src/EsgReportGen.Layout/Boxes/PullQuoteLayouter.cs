using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Sets quotes large: a short bar, the words, who says them. In a narrow place they are as large as other quotes.</summary>
internal static class PullQuoteLayouter
{
    private static readonly Length LeastWidth = new(220);

    /// <summary>Adds a quote to the flow; it stays on one page.</summary>
    public static void LayOut(PullQuoteBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, start) = (flow.Setting, flow.Count);
        var type = setting.Theme.Type;
        var style = place.Width >= LeastWidth ? type.PullQuote : type.Quote;
        AddBar(setting.Theme.PullQuote, place, flow);
        foreach (var child in block.Blocks)
        {
            if (child is ParagraphBlock { Role: ParagraphRole.Body } paragraph)
            {
                var lines = setting.Set(new ParagraphRequest(paragraph.Content, style, place.Width) { IsBalanced = true });
                ParagraphLayouter.AddText(flow, place, lines, paragraph.Id, style, paragraph.Span);
            }
            else
            {
                BlockLayouters.LayOut(child, place, flow);
            }
        }

        var by = setting.Set(new ParagraphRequest(block.By, type.Caption, place.Width));
        ParagraphLayouter.AddText(flow, place, by, block.ById, type.Caption, block.Span);
        flow.SetSpaces(start, setting.Theme.PullQuote.SpaceAround, setting.Theme.PullQuote.SpaceAround);
        flow.KeepTogether(start, KeepStrength.Line);
    }

    private static void AddBar(PullQuoteStyle style, in FlowPlace place, FlowBuilder flow)
    {
        if (style.Bar.Width.Points <= 0)
            return;
        var bar = new Rect(default, default, Length.Min(style.BarLength, place.Width), style.Bar.Width);
        flow.Add(new Strip
        {
            Height = style.Bar.Width + style.BarGap,
            X = place.X,
            Items = [new PathItem(Path.Rectangle(bar), style.Bar.Color)],
            Artifact = ArtifactKind.Layout,
            Box = place.Box,
            IsTurned = place.IsTurned,
        });
    }
}
