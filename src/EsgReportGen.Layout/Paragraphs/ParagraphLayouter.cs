using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Paragraphs;

/// <summary>Sets paragraphs: a strip a line.</summary>
internal static class ParagraphLayouter
{
    /// <summary>Adds a paragraph to the flow.</summary>
    public static void LayOut(ParagraphBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var style = StyleOf(block.Role, place, flow.Setting.Theme.Type);
        var lines = flow.Setting.Set(new ParagraphRequest(block.Content, style, place.Width));
        AddText(flow, place, lines, block.Id, style, block.Span);
    }

    /// <summary>Adds the lines of a paragraph. One with facts can be linked to: at the line that prints the first.</summary>
    public static void AddText(FlowBuilder flow, in FlowPlace place, ImmutableArray<LineBox> lines, NodeId node, TextStyle style, SourceSpan span)
    {
        var start = flow.Count;
        AddLines(flow, place, lines, node, style, span);
        for (var i = start; i < flow.Count; i++)
        {
            if (flow[i] is not Strip line || !HasFact(line.Items))
                continue;
            line.Destinations = [node];
            return;
        }
    }

    /// <summary>Adds lines of one node, of which at least two stay together at the end and at the start of a page.</summary>
    public static void AddLines(FlowBuilder flow, in FlowPlace place, ImmutableArray<LineBox> lines, NodeId node, TextStyle style, SourceSpan span)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            flow.Add(new Strip
            {
                Height = line.Height,
                Baseline = line.Baseline,
                X = place.X,
                Items = line.Items,
                Tag = new FlowTag(node),
                Notes = line.Notes,
                SpaceBefore = i == 0 ? style.SpaceBefore : default,
                SpaceAfter = i == lines.Length - 1 ? style.SpaceAfter : default,
                KeepsWithNext = IsTied(i, lines.Length) ? KeepStrength.Line : KeepStrength.None,
                Box = place.Box,
                IsTurned = place.IsTurned,
                Span = span,
            });
        }
    }

    private static bool HasFact(ImmutableArray<FrameItem> items)
    {
        foreach (var item in items)
        {
            if (item is TextItem { Citation: not null })
                return true;
        }

        return false;
    }

    // Neither the first line alone at the foot of a page (orphan) nor the last alone at the head of the next (widow).
    private static bool IsTied(int line, int count) => line < count - 1 && (line == 0 || line == count - 2);

    private static TextStyle StyleOf(ParagraphRole role, in FlowPlace place, TypeScale type) => role switch
    {
        _ when place.IsAside => type.Side,
        ParagraphRole.Lead => type.Lead,
        ParagraphRole.Small => type.Small,
        _ => type.Body,
    };
}
