using System;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Pdf.Content;

/// <summary>The smallest rectangle around what was shown, in points from the top left corner of the page.</summary>
internal readonly record struct Bounds(double Left, double Top, double Right, double Bottom)
{
    public static Bounds Of(Rect r) => new(r.X.Points, r.Y.Points, r.Right.Points, r.Bottom.Points);

    /// <summary>The smallest rectangle around both.</summary>
    public Bounds With(Bounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
