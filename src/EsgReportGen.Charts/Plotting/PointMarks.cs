using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Plotting;

/// <summary>Marks of points: each series or group has a shape of its own, so that they are told apart without colour.</summary>
internal static class PointMarks
{
    // Shapes of one area look equally large: half the side of a square, half the diagonal of a diamond, the reach of a triangle, over the radius of a circle.
    private const double Square = 0.886;
    private const double Diamond = 1.253;
    private const double Triangle = 1.35;

    // The height of a triangle below its middle, and half its base, over its reach.
    private const double TriangleFoot = 0.5;
    private const double TriangleHalf = 0.866;

    private static readonly Length Halo = new(1.25);

    /// <summary>Draws a mark with a rim of paper, which keeps it clear of lines.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="radius">Radius of a circle; other shapes cover as much.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="shape">0-based index of the series or group.</param>
    /// <param name="citation">The fact that it shows; null for none.</param>
    public static void Draw(ChartSheet sheet, Point at, Length radius, Color color, int shape, CitationId? citation = null)
    {
        var path = Of(at, radius, shape);
        sheet.Draw(path, null, new Stroke(sheet.Theme.Colors.Background, Halo * 2));
        sheet.Draw(path, color, citation: citation);
    }

    /// <summary>The outline of a mark.</summary>
    public static Path Of(Point at, Length radius, int shape) => (shape % 4) switch
    {
        1 => Path.Rectangle(new Rect(at.X - (radius * Square), at.Y - (radius * Square), radius * (2 * Square), radius * (2 * Square))),
        2 => Polygon(at, radius * Triangle, (0, -1), (TriangleHalf, TriangleFoot), (-TriangleHalf, TriangleFoot)),
        3 => Polygon(at, radius * Diamond, (0, -1), (1, 0), (0, 1), (-1, 0)),
        _ => Path.Circle(at, radius),
    };

    private static Path Polygon(Point at, Length reach, params (double X, double Y)[] corners)
    {
        var points = new Point[corners.Length];
        for (var i = 0; i < points.Length; i++)
            points[i] = at.Offset(reach * corners[i].X, reach * corners[i].Y);
        return Path.Lines(points, isClosed: true);
    }
}
