using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Labels;

/// <summary>Whether rooms and lines meet.</summary>
internal static class Crossings
{
    /// <summary>Whether two rooms overlap by more than rounding.</summary>
    public static bool Meet(in Rect a, in Rect b) =>
        a.X.Points < b.X.Points + b.Width.Points - 0.01 && b.X.Points < a.X.Points + a.Width.Points - 0.01
        && a.Y.Points < b.Y.Points + b.Height.Points - 0.01 && b.Y.Points < a.Y.Points + a.Height.Points - 0.01;

    /// <summary>Whether a line crosses a room.</summary>
    public static bool Meet(Point from, Point to, in Rect room)
    {
        // The part of the line that lies within the room, by Liang and Barsky.
        var (low, high) = (0.0, 1.0);
        return Cut(from.X, to.X, room.X, room.Right, ref low, ref high) && Cut(from.Y, to.Y, room.Y, room.Bottom, ref low, ref high) && high - low > 1e-6;
    }

    /// <summary>Whether two lines cross.</summary>
    public static bool Meet(Point a, Point b, Point c, Point d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static bool Cut(Length from, Length to, Length low, Length high, ref double enter, ref double leave)
    {
        var way = (to - from).Points;
        if (way == 0)
            return from > low && from < high;
        var (a, b) = ((low - from).Points / way, (high - from).Points / way);
        enter = System.Math.Max(enter, System.Math.Min(a, b));
        leave = System.Math.Min(leave, System.Math.Max(a, b));
        return enter < leave;
    }

    private static double Side(Point a, Point b, Point c) =>
        ((b.X - a.X).Points * (c.Y - a.Y).Points) - ((b.Y - a.Y).Points * (c.X - a.X).Points);
}
