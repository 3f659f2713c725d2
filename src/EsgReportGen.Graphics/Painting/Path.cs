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
