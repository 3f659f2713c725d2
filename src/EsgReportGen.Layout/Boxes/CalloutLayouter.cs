using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Sets callouts: a tinted box with a bar, and a title that stays with what follows.</summary>
internal static class CalloutLayouter
{
    /// <summary>Adds a callout to the flow.</summary>
    public static void LayOut(CalloutBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        var inside = BoxPlace.Open(setting.Theme.Callout, place);
        var start = flow.Count;
        if (!block.Title.IsEmpty)
        {
            var style = setting.Theme.Type.CalloutTitle;
            var lines = setting.Set(new ParagraphRequest(block.Title, style, inside.Width) { IsBalanced = true });
            ParagraphLayouter.AddLines(flow, inside, lines, block.TitleId, style, block.Span);
            flow.KeepTogether(start, KeepStrength.Line);
            if (flow.Count > start)
                flow[flow.Count - 1].KeepsWithNext = KeepStrength.Line;
        }

        flow.LayOut(block.Blocks, inside);
        BoxPlace.Close(start, flow);
        // Boxes side by side belong to a column each.
        if (place.IsColumn)
            flow.KeepTogether(start, KeepStrength.Soft);
    }
}
