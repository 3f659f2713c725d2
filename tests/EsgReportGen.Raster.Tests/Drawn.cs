using System;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;
using SkiaSharp;

namespace EsgReportGen.Raster.Tests;

/// <summary>A drawn page that tests look at, pixel by pixel.</summary>
internal sealed class Drawn : IDisposable
{
    private static readonly TextShaper Shaper = new(FontCatalog.Default);
    private readonly SKBitmap bitmap;

    public Drawn(ReadOnlyMemory<byte> png) => bitmap = SKBitmap.Decode(png.Span);

    public int Width => bitmap.Width;

    public int Height => bitmap.Height;

    /// <summary>The colour of a pixel.</summary>
    public Color this[int x, int y]
    {
        get
        {
            var color = bitmap.GetPixel(x, y);
            return new Color(color.Red, color.Green, color.Blue, color.Alpha);
        }
    }

    public void Dispose() => bitmap.Dispose();

    /// <summary>The smallest box around everything that is not white: left, top, right, bottom, the last two behind it.</summary>
    public (int Left, int Top, int Right, int Bottom) Ink()
    {
        var (left, top, right, bottom) = (Width, Height, 0, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (this[x, y] == Color.White)
                    continue;
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return (left, top, right, bottom);
    }

    /// <summary>Draws a page of 100 by 100 points.</summary>
    public static Drawn Of(int dpi, params ReadOnlySpan<FrameItem> items) => new(PngOf(dpi, items));

    /// <summary>The file of a page of 100 by 100 points.</summary>
    public static ReadOnlyMemory<byte> PngOf(int dpi, params ReadOnlySpan<FrameItem> items) =>
        PageRaster.Draw(new PagedDocument([PageOf(items)]), new RasterOptions(dpi, 11))[0];

    public static Page PageOf(params ReadOnlySpan<FrameItem> items) => new(new Size(new Length(100), new Length(100)), "1", [.. items]);

    public static PathItem Box(double x, double y, double width, double height, Color color) => new(Path.Rectangle(Area(x, y, width, height)), color);

    public static Rect Area(double x, double y, double width, double height) => new(new Length(x), new Length(y), new Length(width), new Length(height));

    public static Point At(double x, double y) => new(new Length(x), new Length(y));

    /// <summary>A line of text in Inter.</summary>
    public static TextItem Text(double x, double y, double size, string text, int weight = 400)
    {
        var shaped = Shaper.Shape(text, FontCatalog.Default.Find("Inter", weight)!)[0];
        return new TextItem(At(x, y), shaped, 0, shaped.Glyphs.Length, new Length(size), Color.Black);
    }
}
