using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Lists;

/// <summary>Sets lists: labels hang at the left of their items; numbers end at one edge.</summary>
internal static class ListLayouter
{
    private const double LooseItemGap = 0.6;
    private const double LabelGap = 0.45;

    /// <summary>Adds a list to the flow.</summary>
    public static void LayOut(ListBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var theme = flow.Setting.Theme;
        var style = (place.IsAside ? theme.Type.Side : theme.Type.Body) with { Color = theme.List.LabelColor };
        var labels = SetLabels(block, style, place, flow, out var widest);
        var indent = Length.Max(theme.List.Indent, widest + (style.Size * LabelGap));
        var gap = block.IsTight ? theme.List.ItemGap : theme.Type.Body.SpaceAfter * LooseItemGap;
        var start = flow.Count;
        for (var i = 0; i < block.Items.Length; i++)
        {
            var first = flow.Count;
            flow.LayOut(block.Items[i].Blocks, place.Indented(indent));
            if (flow.Count == first)
                AddEmpty(block.Items[i], style, place, flow);
            if (block.IsTight)
                flow.LimitSpaces(first, gap);
            flow.SetSpaces(first, gap, gap);
            var x = block.IsOrdered ? indent - (style.Size * LabelGap) - labels[i].Width : Length.Zero;
            Attach(labels[i], block.Items[i], x, style, first, place, flow);
        }

        flow.SetSpaces(start, theme.Type.Body.SpaceBefore, theme.Type.Body.SpaceAfter);
    }

    private static LineBox[] SetLabels(ListBlock block, TextStyle style, in FlowPlace place, FlowBuilder flow, out Length widest)
    {
        var labels = new LineBox[block.Items.Length];
        widest = Length.Zero;
        for (var i = 0; i < labels.Length; i++)
        {
            var item = block.Items[i];
            var request = new ParagraphRequest(Words.Of(item.Label + " ", item.Span), style, place.Width) { HasTabularFigures = true, MaximumLines = 1 };
            labels[i] = flow.Setting.Set(request)[0];
            widest = Length.Max(widest, labels[i].Width);
        }

        return labels;
    }

    /// <summary>Puts a label beside the first line of its item, on the same baseline.</summary>
    private static void Attach(LineBox label, ListItem item, Length x, TextStyle style, int first, in FlowPlace place, FlowBuilder flow)
    {
        var beside = flow[first] is Strip strip ? strip : InsertLine(first, style, item, place, flow);
        var y = beside.Baseline.Points > 0 ? beside.Baseline - label.Baseline : Length.Zero;
        beside.Labels =
        [
            new TagStart(item.Id, TagPart.Label), new GroupItem(new Point(place.X + x, y), label.Items), new TagEnd(),
            .. beside.Labels,
        ];
    }

    private static Strip InsertLine(int index, TextStyle style, ListItem item, in FlowPlace place, FlowBuilder flow)
    {
        var line = EmptyLine(item, style, place);
        line.KeepsWithNext = KeepStrength.Line;
        flow.Insert(index, line);
        return line;
    }

    private static void AddEmpty(ListItem item, TextStyle style, in FlowPlace place, FlowBuilder flow) => flow.Add(EmptyLine(item, style, place));

    private static Strip EmptyLine(ListItem item, TextStyle style, in FlowPlace place) => new()
    {
        Height = style.Leading, X = place.X, Items = [], Box = place.Box, IsTurned = place.IsTurned, Span = item.Span,
    };
}
