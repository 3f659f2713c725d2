using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Sets words of somebody else: a bar at the left, and a style of their own.</summary>
internal static class QuoteLayouter
{
    /// <summary>Adds a quote to the flow.</summary>
    public static void LayOut(QuoteBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        var style = setting.Theme.Type.Quote;
        var inside = BoxPlace.Open(setting.Theme.Quote, place);
        var start = flow.Count;
        foreach (var child in block.Blocks)
        {
            if (child is ParagraphBlock { Role: ParagraphRole.Body } paragraph)
            {
                var lines = setting.Set(new ParagraphRequest(paragraph.Content, style, inside.Width));
                ParagraphLayouter.AddText(flow, inside, lines, paragraph.Id, style, paragraph.Span);
            }
            else
            {
                BlockLayouters.LayOut(child, inside, flow);
            }
        }

        BoxPlace.Close(start, flow);
    }
}
