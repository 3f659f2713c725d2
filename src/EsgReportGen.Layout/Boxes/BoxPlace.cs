using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Makes room within boxes.</summary>
internal static class BoxPlace
{
    /// <summary>The place within a box that fills another place.</summary>
    public static FlowPlace Open(BoxStyle style, in FlowPlace place)
    {
        // A box without ground is only a bar: its text needs no room above, below and at the right.
        var isOpen = style.Fill.Alpha == 0;
        var box = new FlowBox
        {
            Parent = place.Box,
            X = place.X,
            Width = place.Width,
            Padding = isOpen ? Length.Zero : style.Padding,
            Fill = isOpen ? null : style.Fill,
            Accent = style.Accent,
            Radius = style.Radius,
            SpaceBefore = style.SpaceAround,
            SpaceAfter = style.SpaceAround,
        };
        return place.Within(box, style.Padding + style.Accent.Width, isOpen ? Length.Zero : style.Padding);
    }

    /// <summary>Keeps the first two and the last two elements of a box together, so that no page has a sliver of it.</summary>
    public static void Close(int start, FlowBuilder flow)
    {
        if (flow.Count - start < 2)
            return;
        Tie(flow[start]);
        Tie(flow[flow.Count - 2]);
    }

    private static void Tie(FlowElement element)
    {
        if (element.KeepsWithNext < KeepStrength.Line)
            element.KeepsWithNext = KeepStrength.Line;
    }
}
