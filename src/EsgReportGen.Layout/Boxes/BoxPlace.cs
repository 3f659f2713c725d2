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
        // A box without ground is only its bars: its text needs no room where there is none.
        var (isOpen, isBeside) = (style.Fill.Alpha == 0, style.Bar is BarSide.Start);
        var across = isBeside ? Length.Zero : style.Accent.Width;
        var box = new FlowBox
        {
            Parent = place.Box,
            X = place.X,
            Width = place.Width,
            Padding = isOpen && isBeside ? Length.Zero : style.Padding + across,
            Fill = isOpen ? null : style.Fill,
            Accent = style.Accent,
            Bar = style.Bar,
            Radius = style.Radius,
            SpaceBefore = style.SpaceAround,
            SpaceAfter = style.SpaceAround,
        };
        var side = isOpen ? Length.Zero : style.Padding;
        return place.Within(box, isBeside ? style.Padding + style.Accent.Width : side, side);
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
