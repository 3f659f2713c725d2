using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;

namespace EsgReportGen.Layout.Artwork;

/// <summary>A picture scaled so that it fills a place; what reaches over is cut off.</summary>
internal static class FilledPicture
{
    /// <summary>The picture, its middle in the middle of the place.</summary>
    public static FrameItem In(Rect place, RasterImage image)
    {
        var natural = image.NaturalSize;
        var scale = System.Math.Max(place.Width / natural.Width, place.Height / natural.Height);
        var (width, height) = (natural.Width * scale, natural.Height * scale);
        return new ClipItem(place, [new ImageItem(new Rect(place.X + ((place.Width - width) / 2), place.Y + ((place.Height - height) / 2), width, height), image)]);
    }
}
