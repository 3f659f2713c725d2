using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Painting;

/// <summary>An outline on the page, made of the steps of <see cref="Segments"/>; immutable.</summary>
/// <param name="Segments">The steps in order; the first is a move.</param>
public sealed record Path(ImmutableArray<PathSegment> Segments)
{
    /// <summary>A rectangle, with corners rounded by a radius.</summary>
    public static Path Rectangle(Rect r, Length radius = default) => PathShapes.Rectangle(r, radius);

    /// <summary>A straight line.</summary>
    public static Path Line(Point from, Point to) =>
        new([new PathSegment(PathVerb.Move, from), new PathSegment(PathVerb.Line, to)]);

    /// <summary>Straight lines from point to point.</summary>
    /// <param name="points">The points in order, at least two.</param>
    /// <param name="isClosed">Whether a last line leads back to the first point.</param>
    public static Path Lines(ReadOnlySpan<Point> points, bool isClosed = false)
    {
        var steps = ImmutableArray.CreateBuilder<PathSegment>(points.Length + 1);
        for (var i = 0; i < points.Length; i++)
            steps.Add(new PathSegment(i == 0 ? PathVerb.Move : PathVerb.Line, points[i]));
        if (isClosed)
            steps.Add(new PathSegment(PathVerb.Close, points[0]));
        return new Path(steps.ToImmutable());
    }

    /// <summary>A circle.</summary>
    public static Path Circle(Point centre, Length radius) => RoundShapes.Circle(centre, radius);

    /// <summary>A part of a ring between two hands of a clock.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="inner">Radius of the hole; zero for a slice of a full circle.</param>
    /// <param name="outer">Radius of the ring.</param>
    /// <param name="from">Where it begins, in turns clockwise from the top.</param>
    /// <param name="to">Where it ends; a turn or more behind <paramref name="from"/> is the whole ring.</param>
    public static Path RingSlice(Point centre, Length inner, Length outer, double from, double to) =>
        RoundShapes.RingSlice(centre, inner, outer, from, to);
}

/// <summary>A step of an outline.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Control1">First control point of a curve.</param>
/// <param name="Control2">Second control point of a curve.</param>
public readonly record struct PathSegment(PathVerb Verb, Point End, Point Control1 = default, Point Control2 = default);

/// <summary>What a step of an outline does.</summary>
public enum PathVerb
{
    /// <summary>Begins a new part.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>Closes the part with a straight line.</summary>
    Close,
}
