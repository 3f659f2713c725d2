using System;
using SkiaSharp;

namespace EsgReportGen.Raster.Painting;

/// <summary>Puts the edges of areas between pixels: neighbours that meet on the page then meet in the picture, without a seam of both.</summary>
internal static class PixelGrid
{
    // A thinner one, such as a rule, keeps its true width by its shade: of two equal rules none may come out thicker.
    private const double LeastPixels = 4;

    /// <summary>The rectangle with its edges between pixels; itself where it is thin.</summary>
    /// <param name="rectangle">In points.</param>
    /// <param name="scale">Pixels a point.</param>
    public static SKRect Snap(SKRect rectangle, double scale) =>
        rectangle.Width * scale < LeastPixels || rectangle.Height * scale < LeastPixels
            ? rectangle
            : new SKRect(Snap(rectangle.Left, scale), Snap(rectangle.Top, scale), Snap(rectangle.Right, scale), Snap(rectangle.Bottom, scale));

    private static float Snap(float value, double scale) => (float)(Math.Round(value * scale, MidpointRounding.AwayFromZero) / scale);
}
