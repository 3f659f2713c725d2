using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Painting;

/// <summary>Outlines made of arcs, each of at most a quarter of a turn by one cubic curve: 0.03% from the circle at worst.</summary>
internal static class RoundShapes
{
    private const double LongestArc = 0.25;

    public static Path Circle(Point centre, Length radius)
    {
        var steps = ImmutableArray.CreateBuilder<PathSegment>();
        AddCircle(steps, centre, radius, 1);
        return new Path(steps.ToImmutable());
    }

    /// <summary>A part of a ring; from 0 to 1 the whole of it, whose hole runs against its outer edge and so stays empty under either filling rule.</summary>
    public static Path RingSlice(Point centre, Length inner, Length outer, double from, double to)
    {
        var steps = ImmutableArray.CreateBuilder<PathSegment>();
        if (to - from >= 1)
        {
            AddCircle(steps, centre, outer, 1);
            if (inner.Points > 0)
                AddCircle(steps, centre, inner, -1);
            return new Path(steps.ToImmutable());
        }

        var start = UnitCircle.At(centre, outer, from);
        steps.Add(new PathSegment(PathVerb.Move, start));
        AddArc(steps, centre, outer, from, to);
        steps.Add(new PathSegment(PathVerb.Line, UnitCircle.At(centre, inner, to)));
        if (inner.Points > 0)
            AddArc(steps, centre, inner, to, from);
        steps.Add(new PathSegment(PathVerb.Close, start));
        return new Path(steps.ToImmutable());
    }

    private static void AddCircle(ImmutableArray<PathSegment>.Builder steps, Point centre, Length radius, double turns)
    {
        var start = UnitCircle.At(centre, radius, 0);
        steps.Add(new PathSegment(PathVerb.Move, start));
        AddArc(steps, centre, radius, 0, turns);
        steps.Add(new PathSegment(PathVerb.Close, start));
    }

    private static void AddArc(ImmutableArray<PathSegment>.Builder steps, Point centre, Length radius, double from, double to)
    {
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / LongestArc));
        var turn = (to - from) / count;
        var reach = Reach(turn);
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (from + (turn * i), i == count - 1 ? to : from + (turn * (i + 1)));
            steps.Add(new PathSegment(
                PathVerb.Curve, UnitCircle.At(centre, radius, b), Ahead(centre, radius, a, reach), Ahead(centre, radius, b, -reach)));
        }
    }

    /// <summary>How far the control points lie from the ends, in radii: 4/3·tan(θ/4), which makes the middle of the curve lie on the circle.</summary>
    private static double Reach(double turn)
    {
        var (sine, minusCosine) = UnitCircle.At(Math.Abs(turn) / 4);
        return (turn < 0 ? -1 : 1) * 4 * sine / (3 * -minusCosine);
    }

    private static Point Ahead(Point centre, Length radius, double turns, double reach)
    {
        var (x, y) = UnitCircle.At(turns);
        return centre.Offset(radius * (x - (y * reach)), radius * (y + (x * reach)));
    }
}
