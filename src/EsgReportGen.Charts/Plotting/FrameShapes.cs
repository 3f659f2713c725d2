using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using OxyPlot;

namespace EsgReportGen.Charts.Plotting;

/// <summary>OxyPlot's colours and points as ours, and back.</summary>
internal static class FrameShapes
{
    public static Color ColorOf(OxyColor color) => new(color.R, color.G, color.B, color.A);

    public static OxyColor ColorOf(Color color) => OxyColor.FromArgb(color.Alpha, color.Red, color.Green, color.Blue);

    public static Point PointOf(ScreenPoint point) => new(new Length(point.X), new Length(point.Y));

    public static Rect RectOf(OxyRect rect) => new(new Length(rect.Left), new Length(rect.Top), new Length(rect.Width), new Length(rect.Height));

    /// <summary>A line through points.</summary>
    public static Path Polyline(IList<ScreenPoint> points, bool isClosed)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>(points.Count + 1);
        for (var i = 0; i < points.Count; i++)
            segments.Add(new PathSegment(i == 0 ? PathVerb.Move : PathVerb.Line, PointOf(points[i])));
        if (isClosed)
            segments.Add(new PathSegment(PathVerb.Close, PointOf(points[0])));
        return new Path(segments.ToImmutable());
    }
}
