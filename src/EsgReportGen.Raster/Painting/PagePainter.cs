using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using SkiaSharp;

namespace EsgReportGen.Raster.Painting;

/// <summary>
/// Paints the items of a page, as the PDF has them: letters by their outlines, each where it was shaped to stand. Tags, artifacts, links and places
/// show nothing.
/// </summary>
internal sealed class PagePainter : IDisposable
{
    // What PDF draws without being told (ISO 32000-1:2008, table 52); Skia would cut corners at 4.
    private const float MiterLimit = 10;

    private const double PointsPerInch = 72;

    // Made smaller, a picture is the mean of its pixels; otherwise fine lines would break.
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    private readonly SKCanvas canvas;
    private readonly PictureShelf pictures;
    private readonly GlyphShelf glyphs = new();
    private readonly SKPaint paint = new() { IsAntialias = true, StrokeMiter = MiterLimit };
    private readonly double scale;
    private readonly float slant;

    public PagePainter(SKBitmap bitmap, RasterOptions options, PictureShelf pictures)
    {
        this.pictures = pictures;
        scale = options.Dpi / PointsPerInch;
        slant = (float)Slant.TangentOf(options.SlantAngle);
        canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
    }

    /// <summary>Paints items in their order.</summary>
    public void Paint(ImmutableArray<FrameItem> items) => Paint(items, default);

    /// <inheritdoc/>
    public void Dispose()
    {
        paint.Dispose();
        glyphs.Dispose();
        canvas.Dispose();
    }

    private void Paint(ImmutableArray<FrameItem> items, Point origin)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Paint(group.Items, origin.Offset(group.Origin.X, group.Origin.Y));
                    break;
                case ClipItem clip:
                    var bounds = clip.Bounds.Offset(origin.X, origin.Y);
                    canvas.Save();
                    canvas.ClipRect(new SKRect((float)bounds.X.Points, (float)bounds.Y.Points, (float)bounds.Right.Points, (float)bounds.Bottom.Points), SKClipOperation.Intersect, true);
                    Paint(clip.Items, origin);
                    canvas.Restore();
                    break;
                case TextItem text:
                    Paint(text, origin);
                    break;
                case PathItem path:
                    Paint(path, origin);
                    break;
                case ImageItem image:
                    Paint(image, origin);
                    break;
            }
        }
    }

    private void Paint(TextItem item, Point origin)
    {
        var (x, y) = (item.Origin.X + origin.X, item.Origin.Y + origin.Y);
        var unit = item.Size / item.Text.Font.UnitsPerEm;
        var size = (float)(item.Size.Points / GlyphShelf.Em);
        var lean = item.IsSlanted ? -slant * size : 0;
        using var line = new SKPathBuilder();
        foreach (ref readonly var glyph in item.Text.Glyphs.AsSpan(item.Start, item.Count))
        {
            var matrix = new SKMatrix(
                size, lean, (float)(x + (unit * glyph.XOffset)).Points, 0, size, (float)(y - (unit * glyph.YOffset)).Points, 0, 0, 1);
            line.AddPath(glyphs.Find(item.Text.Font, glyph.Id), in matrix);
            x += unit * glyph.Advance;
            if (item.Text.Text[glyph.Cluster] is ' ' or '\u00A0')
                x += item.SpaceStretch;
        }

        using var path = line.Detach();
        Fill(item.Color);
        canvas.DrawPath(path, paint);
    }

    private void Paint(PathItem item, Point origin)
    {
        var fill = item.Fill is { Alpha: > 0 } color ? color : (Color?)null;
        if (fill is not null && item.Stroke is null && SkiaPaths.RectangleOf(item.Path) is { } rectangle)
        {
            Fill(fill.Value);
            rectangle.Offset((float)origin.X.Points, (float)origin.Y.Points);
            canvas.DrawRect(PixelGrid.Snap(rectangle, scale), paint);
            return;
        }

        using var path = SkiaPaths.Of(item.Path);
        canvas.Save();
        canvas.Translate((float)origin.X.Points, (float)origin.Y.Points);
        if (fill is not null)
        {
            Fill(fill.Value);
            canvas.DrawPath(path, paint);
        }

        if (item.Stroke is { Color.Alpha: > 0 } stroke)
            Draw(path, stroke);
        canvas.Restore();
    }

    private void Draw(SKPath path, Stroke stroke)
    {
        var dash = (float)stroke.Dash.Points;
        using var dashes = dash > 0 ? SKPathEffect.CreateDash([dash, dash], 0) : null;
        (paint.Style, paint.Color, paint.StrokeWidth, paint.PathEffect) = (SKPaintStyle.Stroke, ColorOf(stroke.Color), (float)stroke.Width.Points, dashes);
        canvas.DrawPath(path, paint);
        paint.PathEffect = null;
    }

    private void Paint(ImageItem item, Point origin)
    {
        if (pictures.Find(item.Image) is not { } image)
            return;
        var bounds = item.Bounds.Offset(origin.X, origin.Y);
        canvas.Save();
        canvas.Concat(PlaceOf(item.Image.Orientation, bounds));
        Fill(Color.Black);
        canvas.DrawImage(image, new SKRect(0, 0, 1, 1), Sampling, paint);
        canvas.Restore();
    }

    /// <summary>From the unit square of the stored picture, y downwards, to its place on the page.</summary>
    private static SKMatrix PlaceOf(ImageOrientation orientation, Rect bounds)
    {
        // The matrix of PDF has y upwards: both its sides are turned over.
        var m = ImageMatrix.Of(orientation);
        var (width, height) = (bounds.Width.Points, bounds.Height.Points);
        return new SKMatrix(
            (float)(m.A * width), (float)(-m.C * width), (float)(bounds.X.Points + ((m.C + m.E) * width)),
            (float)(-m.B * height), (float)(m.D * height), (float)(bounds.Y.Points + ((1 - m.D - m.F) * height)),
            0, 0, 1);
    }

    private void Fill(Color color) => (paint.Style, paint.Color) = (SKPaintStyle.Fill, ColorOf(color));

    private static SKColor ColorOf(Color color) => new(color.Red, color.Green, color.Blue, color.Alpha);
}
