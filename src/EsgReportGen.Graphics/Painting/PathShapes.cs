using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Painting;

internal static class PathShapes
{
    // The control points of a quarter circle by one cubic curve lie at 4/3·(√2−1) of the radius.
    private const double QuarterCircle = 0.5522847498307936;

    public static Path Rectangle(Rect r, Length radius)
    {
        var (left, top, right, bottom) = (r.X, r.Y, r.Right, r.Bottom);
        if (radius.Points <= 0)
        {
            return new Path(
            [
                new(PathVerb.Move, new Point(left, top)),
                new(PathVerb.Line, new Point(right, top)),
                new(PathVerb.Line, new Point(right, bottom)),
                new(PathVerb.Line, new Point(left, bottom)),
                new(PathVerb.Close, new Point(left, top)),
            ]);
        }

        radius = Length.Min(radius, Length.Min(r.Width, r.Height) / 2);
        var near = radius * (1 - QuarterCircle);
        return new Path(
        [
            new(PathVerb.Move, new Point(left + radius, top)),
            new(PathVerb.Line, new Point(right - radius, top)),
            new(PathVerb.Curve, new Point(right, top + radius), new Point(right - near, top), new Point(right, top + near)),
            new(PathVerb.Line, new Point(right, bottom - radius)),
            new(PathVerb.Curve, new Point(right - radius, bottom), new Point(right, bottom - near), new Point(right - near, bottom)),
            new(PathVerb.Line, new Point(left + radius, bottom)),
            new(PathVerb.Curve, new Point(left, bottom - radius), new Point(left + near, bottom), new Point(left, bottom - near)),
            new(PathVerb.Line, new Point(left, top + radius)),
            new(PathVerb.Curve, new Point(left + radius, top), new Point(left, top + near), new Point(left + near, top)),
            new(PathVerb.Close, new Point(left + radius, top)),
        ]);
    }
}
