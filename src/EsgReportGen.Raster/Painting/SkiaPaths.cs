using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using SkiaSharp;

namespace EsgReportGen.Raster.Painting;

/// <summary>Turns outlines into those of Skia.</summary>
internal static class SkiaPaths
{
    /// <summary>An outline; to be disposed of by the caller.</summary>
    public static SKPath Of(Path path)
    {
        using var builder = new SKPathBuilder();
        foreach (var segment in path.Segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.Move:
                    builder.MoveTo(At(segment.End));
                    break;
                case PathVerb.Line:
                    builder.LineTo(At(segment.End));
                    break;
                case PathVerb.Curve:
                    builder.CubicTo(At(segment.Control1), At(segment.Control2), At(segment.End));
                    break;
                default:
                    builder.Close();
                    break;
            }
        }

        return builder.Detach();
    }

    /// <summary>The rectangle that an outline is; null for any other.</summary>
    public static SKRect? RectangleOf(Path path)
    {
        var s = path.Segments;
        if (s.Length != 5 || s[1].Verb != PathVerb.Line || s[2].Verb != PathVerb.Line || s[3].Verb != PathVerb.Line || s[4].Verb != PathVerb.Close)
            return null;
        var (a, b, c, d) = (s[0].End, s[1].End, s[2].End, s[3].End);
        return a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X
            ? new SKRect((float)a.X.Points, (float)a.Y.Points, (float)c.X.Points, (float)c.Y.Points).Standardized
            : null;
    }

    private static SKPoint At(Point point) => new((float)point.X.Points, (float)point.Y.Points);
}
