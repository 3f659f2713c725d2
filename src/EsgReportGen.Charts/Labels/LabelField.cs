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

    /// <summary>Takes room that no label may cover.</summary>
    public void Block(Rect room) => taken.Add(room);

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

        return true;
    }
}
