using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Series;

/// <summary>Draws bars: square where they stand, rounded at the free end.</summary>
internal static class BarShapes
{
    // Control points of a quarter circle by one curve lie at 4/3·(√2−1) of the radius.
    private const double QuarterCircle = 0.5522847498307936;

    /// <summary>Draws the bars of a panel, upright or lying.</summary>
    public static void Draw(SeriesPanel panel, BarPlot plot)
    {
        var (chart, zero) = (panel.Chart, plot.PlaceOf(0));
        var isUpright = chart.Form is SeriesForm.Column;
        foreach (var bar in plot.Bars)
        {
            var value = chart.Series[bar.Series].Values[bar.Category];
            var end = chart.IsStacked && !StackNames.IsOutermost(chart, bar) ? BarEnd.None : FreeEnd(isUpright, value.Amount < 0);
            var room = BarGaps.Apart(bar, chart, zero, panel.BarsInGroup);
            if ((isUpright ? room.Height : room.Width) > Length.Zero)
                panel.Sheet.Draw(Of(room, panel.Sheet.Style.Radius, end), panel.ColorOf(bar.Series, bar.Category), citation: value.Citation);
        }
    }

    /// <summary>A bar.</summary>
    /// <param name="r">Its rectangle.</param>
    /// <param name="radius">Radius of the corners of its free end.</param>
    /// <param name="free">Where the free end is.</param>
    public static Path Of(Rect r, Length radius, BarEnd free)
    {
        radius = Length.Min(radius, Length.Min(r.Width, r.Height) / 2);
        if (radius <= Length.Zero || free is BarEnd.None)
            return Path.Rectangle(r);
        var (a, b, c, d) = free switch
        {
            BarEnd.Top => (Corner(r, false, true), Corner(r, false, false), Corner(r, true, false), Corner(r, true, true)),
            BarEnd.Bottom => (Corner(r, true, false), Corner(r, true, true), Corner(r, false, true), Corner(r, false, false)),
            BarEnd.Right => (Corner(r, false, false), Corner(r, true, false), Corner(r, true, true), Corner(r, false, true)),
            _ => (Corner(r, true, true), Corner(r, false, true), Corner(r, false, false), Corner(r, true, false)),
        };

        // From the standing corner a up to b, round to c, down to d.
        var near = radius * (1 - QuarterCircle);
        return new Path(
        [
            new(PathVerb.Move, a),
            new(PathVerb.Line, Towards(b, a, radius)),
            new(PathVerb.Curve, Towards(b, c, radius), Towards(b, a, near), Towards(b, c, near)),
            new(PathVerb.Line, Towards(c, b, radius)),
            new(PathVerb.Curve, Towards(c, d, radius), Towards(c, b, near), Towards(c, d, near)),
            new(PathVerb.Line, d),
            new(PathVerb.Close, a),
        ]);
    }

    private static BarEnd FreeEnd(bool isUpright, bool isNegative) => isUpright
        ? isNegative ? BarEnd.Bottom : BarEnd.Top
        : isNegative ? BarEnd.Left : BarEnd.Right;

    private static Point Corner(Rect r, bool isRight, bool isBottom) => new(isRight ? r.Right : r.X, isBottom ? r.Bottom : r.Y);

    // All sides are level or upright, so that one of the two differences is zero.
    private static Point Towards(Point from, Point to, Length distance) => new(Step(from.X, to.X, distance), Step(from.Y, to.Y, distance));

    private static Length Step(Length from, Length to, Length distance) => to > from ? from + distance : to < from ? from - distance : from;
}

/// <summary>The end of a bar that stands on nothing.</summary>
internal enum BarEnd
{
    /// <summary>Neither: another part of a stack follows.</summary>
    None,

    /// <summary>The upper end.</summary>
    Top,

    /// <summary>The lower end, of a number below zero.</summary>
    Bottom,

    /// <summary>The right end.</summary>
    Right,

    /// <summary>The left end, of a number below zero.</summary>
    Left,
}
