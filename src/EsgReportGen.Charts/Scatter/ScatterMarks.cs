using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Scatter;

/// <summary>The mark of a point: each group has a colour and a shape of its own, so that they are told apart without colour too.</summary>
internal static class ScatterMarks
{
    /// <summary>Half the width of a mark.</summary>
    public static readonly Length Radius = new(4);

    private const double SquareShare = 0.87;
    private const double DiamondShare = 1.2;
    private const double TriangleShare = 1.18;

    /// <summary>Draws the mark of a point, which shows both of its numbers.</summary>
    public static void Draw(ChartSheet sheet, ScatterPoint point, Point at)
    {
        var shape = ShapeOf(point.Group, at);
        sheet.Draw(shape, SeriesColors.Of(sheet.Theme, point.Group), null, point.X.Citation);

        // A shape shows one fact: the white line around it, which keeps neighbours apart, is the other one's.
        sheet.Draw(shape, null, new Stroke(sheet.Theme.Colors.Background, new Length(0.75)), point.Y.Citation);
    }

    /// <summary>Draws the mark of a group in a legend.</summary>
    public static void Draw(ChartSheet sheet, int group, Point at) => sheet.Draw(ShapeOf(group, at), SeriesColors.Of(sheet.Theme, group));

    private static Path ShapeOf(int group, Point at) => (group % 5) switch
    {
        0 => Path.Circle(at, Radius),
        1 => Square(at, Radius * SquareShare),
        2 => Polygon(at, Radius * TriangleShare, 3, 0),
        3 => Polygon(at, Radius * DiamondShare, 4, 0),
        _ => Polygon(at, Radius * TriangleShare, 3, 0.5),
    };

    private static Path Square(Point at, Length half) => Path.Rectangle(new Rect(at.X - half, at.Y - half, half * 2, half * 2));

    private static Path Polygon(Point at, Length radius, int corners, double turned)
    {
        var points = new Point[corners];
        for (var i = 0; i < corners; i++)
            points[i] = UnitCircle.At(at, radius, turned + ((double)i / corners));
        return Path.Lines(points, isClosed: true);
    }
}
