using System;
using System.Linq;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Tests.Painting;

public sealed class RoundShapesTests
{
    private static readonly Point Centre = new(new Length(50), new Length(60));

    [Fact]
    public void Circle_HasItsMiddlesOfCurvesOnIt()
    {
        var path = Path.Circle(Centre, new Length(10));

        Assert.Equal(4, path.Segments.Count(s => s.Verb == PathVerb.Curve));
        var start = path.Segments[0].End;
        foreach (var curve in path.Segments.Where(s => s.Verb == PathVerb.Curve))
        {
            Assert.Equal(10, Distance(Middle(start, curve)), 9);
            start = curve.End;
        }
    }

    [Fact]
    public void Slice_GoesOutAndBack()
    {
        var path = Path.RingSlice(Centre, new Length(6), new Length(10), 0, 0.25);

        Assert.Equal([PathVerb.Move, PathVerb.Curve, PathVerb.Line, PathVerb.Curve, PathVerb.Close], path.Segments.Select(s => s.Verb));
        Assert.Equal(new Point(new Length(50), new Length(50)), path.Segments[0].End);
        Assert.Equal(new Point(new Length(60), new Length(60)), path.Segments[1].End);
        Assert.Equal(new Point(new Length(56), new Length(60)), path.Segments[2].End);
        Assert.Equal(new Point(new Length(50), new Length(54)), path.Segments[3].End);
    }

    [Fact]
    public void WholeRing_IsTwoCircles_TheHoleAgainstTheEdge()
    {
        var path = Path.RingSlice(Centre, new Length(6), new Length(10), 0, 1);

        Assert.Equal(2, path.Segments.Count(s => s.Verb == PathVerb.Move));
        Assert.True(path.Segments[1].End.X > Centre.X);
        Assert.True(path.Segments[7].End.X < Centre.X);
    }

    private static Point Middle(Point start, PathSegment curve) => new(
        (start.X + (curve.Control1.X * 3) + (curve.Control2.X * 3) + curve.End.X) / 8,
        (start.Y + (curve.Control1.Y * 3) + (curve.Control2.Y * 3) + curve.End.Y) / 8);

    private static double Distance(Point point)
    {
        var (x, y) = ((point.X - Centre.X).Points, (point.Y - Centre.Y).Points);
        return Math.Sqrt((x * x) + (y * y));
    }
}
