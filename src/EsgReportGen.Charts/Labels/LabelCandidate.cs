using System;
using System.Collections.Generic;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Labels;

/// <summary>A place that the label of a point could have.</summary>
/// <param name="Room">The place.</param>
/// <param name="From">Where a line from the point to the label would begin.</param>
/// <param name="To">Where it would end; where it begins if the label stands so close that it needs none.</param>
/// <param name="Cost">How far the place is from the best one, 0 and up.</param>
internal readonly record struct LabelCandidate(Rect Room, Point From, Point To, double Cost)
{
    private const double LineCost = 6;
    private const double Tie = 1e-6;
    private const double CostOfDistance = 0.3;

    // Right of the point reads best, then left, above, below, and the corners; of more distant places those to the sides.
    private static readonly double[] Near = [0.25, 0.75, 0, 0.5, 0.125, 0.375, 0.875, 0.625];
    private static readonly double[] Distances = [11, 18, 26, 36, 48, 62, 78, 96];
    private const int FarDirections = 16;

    /// <summary>Whether a line leads to it.</summary>
    public bool HasLine { get; } = From != To;

    /// <summary>The room with the line: what is clear of it is clear of both.</summary>
    public Rect Extent { get; } = Cover(Room, From);

    /// <summary>The places around a point that lie within bounds, the best first.</summary>
    /// <param name="point">The point.</param>
    /// <param name="radius">Radius of its mark.</param>
    /// <param name="size">Size of the label.</param>
    /// <param name="bounds">Where labels may be.</param>
    public static List<LabelCandidate> Around(Point point, Length radius, Size size, Rect bounds)
    {
        var places = new List<LabelCandidate>();
        for (var i = 0; i < Near.Length; i++)
            Add(RoomAt(point, Near[i], radius + new Length(2.5), size), i * 0.5);
        AddFlush(radius + new Length(2.5), Near.Length * 0.5);
        foreach (var distance in Distances)
        {
            var (away, cost) = (radius + new Length(distance), LineCost + (distance * CostOfDistance));
            for (var i = 0; i < FarDirections; i++)
                Add(RoomAt(point, (double)i / FarDirections, away, size), cost + (i * 0.01));
            AddFlush(away, cost + 0.5);
        }

        places.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return places;

        // Above or below, beginning or ending at the point: the only places beside an edge.
        void AddFlush(Length away, double cost)
        {
            foreach (var y in new[] { point.Y - away - size.Height, point.Y + away })
            {
                Add(new Rect(point.X - radius, y, size.Width, size.Height), cost);
                Add(new Rect(point.X + radius - size.Width, y, size.Width, size.Height), cost + 0.1);
            }
        }

        void Add(Rect room, double cost)
        {
            if (room.X < bounds.X || room.Right > bounds.Right || room.Y < bounds.Y || room.Bottom > bounds.Bottom)
                return;
            var near = new Point(Clamp(point.X, room.X, room.Right), Clamp(point.Y, room.Y, room.Bottom));
            var (dx, dy) = ((near.X - point.X).Points, (near.Y - point.Y).Points);
            var away = Math.Sqrt((dx * dx) + (dy * dy));
            var from = cost >= LineCost && away > radius.Points + 4 ? point.Offset(new Length(dx / away * (radius.Points + 1)), new Length(dy / away * (radius.Points + 1))) : near;
            // No two cost the same, so that no order depends on how lists are sorted.
            places.Add(new LabelCandidate(room, from, near, cost + (places.Count * Tie)));
        }
    }

    /// <summary>The label in a direction: its side or corner that faces the point lies at the distance.</summary>
    private static Rect RoomAt(Point point, double turns, Length distance, Size size)
    {
        var (x, y) = UnitCircle.At(turns);
        var centre = point.Offset((distance * x) + (size.Width / 2 * Math.Clamp(x * 1.5, -1, 1)), (distance * y) + (size.Height / 2 * Math.Clamp(y * 1.5, -1, 1)));
        return new Rect(centre.X - (size.Width / 2), centre.Y - (size.Height / 2), size.Width, size.Height);
    }

    private static Rect Cover(Rect room, Point point)
    {
        var (left, top) = (Length.Min(room.X, point.X), Length.Min(room.Y, point.Y));
        return new Rect(left, top, Length.Max(room.Right, point.X) - left, Length.Max(room.Bottom, point.Y) - top);
    }

    private static Length Clamp(Length value, Length low, Length high) => Length.Max(low, Length.Min(high, value));
}
