using System.Collections.Generic;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Labels;

/// <summary>Keeps labels clear of each other and of what they must not cover.</summary>
/// <param name="bounds">Labels stay within it.</param>
internal sealed class LabelField(Rect bounds)
{
    // Rounding must not make neighbours that only touch collide.
    private static readonly Length Slack = new(0.01);

    private readonly List<Rect> taken = [];
    private readonly List<(Point From, Point To)> lines = [];

    /// <summary>Takes room that no label may cover.</summary>
    public void Block(Rect room) => taken.Add(room);

    /// <summary>Keeps labels off a straight line.</summary>
    public void BlockLine(Point from, Point to) => lines.Add((from, to));

    /// <summary>Takes room for a label, where it is free.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryTake(Rect room)
    {
        if (!IsFree(room))
            return false;
        taken.Add(room);
        return true;
    }

    /// <summary>Whether a room lies within the bounds and nothing is there.</summary>
    public bool IsFree(Rect room)
    {
        if (room.X < bounds.X - Slack || room.Y < bounds.Y - Slack || room.Right > bounds.Right + Slack || room.Bottom > bounds.Bottom + Slack)
            return false;
        foreach (var other in taken)
        {
            if (room.X < other.Right - Slack && other.X < room.Right - Slack && room.Y < other.Bottom - Slack && other.Y < room.Bottom - Slack)
                return false;
        }

        foreach (var (from, to) in lines)
        {
            if (Crosses(from, to, room))
                return false;
        }

        return true;
    }

    /// <summary>Whether a line has a point within a room: what is left of it after cutting it at the four sides (Liang and Barsky).</summary>
    private static bool Crosses(Point from, Point to, Rect room)
    {
        var (dx, dy) = ((to.X - from.X).Points, (to.Y - from.Y).Points);
        var (start, end) = (0.0, 1.0);
        return Cut(-dx, (from.X - room.X).Points, ref start, ref end) && Cut(dx, (room.Right - from.X).Points, ref start, ref end)
            && Cut(-dy, (from.Y - room.Y).Points, ref start, ref end) && Cut(dy, (room.Bottom - from.Y).Points, ref start, ref end);
    }

    private static bool Cut(double direction, double distance, ref double start, ref double end)
    {
        if (direction == 0)
            return distance > 0;
        var share = distance / direction;
        if (direction < 0)
            start = System.Math.Max(start, share);
        else
            end = System.Math.Min(end, share);
        return start < end;
    }
}
