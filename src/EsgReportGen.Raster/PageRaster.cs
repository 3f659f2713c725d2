using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Raster.Painting;
using EsgReportGen.Raster.Png;
using SkiaSharp;

namespace EsgReportGen.Raster;

/// <summary>Draws the pages of a report as pictures: the same frames that become the PDF, a PNG file a page.</summary>
public static class PageRaster
{
    // Pixels of pages that are drawn at once, four bytes each: on a machine of many cores large pictures must not take all memory.
    private const long PixelsAtOnce = 128 << 20;

    /// <summary>Draws all pages. Equal input gives equal bytes on one machine; pages are drawn side by side.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="options">How.</param>
    /// <returns>A PNG file a page, in their order; it names its resolution, and nothing of when or where it was made.</returns>
    public static ImmutableArray<ReadOnlyMemory<byte>> Draw(PagedDocument document, RasterOptions options)
    {
        var files = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(document.Pages.Length);
        using var pictures = new PictureShelf();
        SideBySide.Run(
            document.Pages.Length,
            new DiagnosticBag(),
            (i, _) => Draw(document.Pages[i], options, pictures),
            (_, file) => files.Add(file),
            AtOnce(document.Pages, options.Dpi));
        return files.MoveToImmutable();
    }

    private static ReadOnlyMemory<byte> Draw(Page page, RasterOptions options, PictureShelf pictures)
    {
        var size = SizeOf(page, options.Dpi);
        using var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var painter = new PagePainter(bitmap, options, pictures))
            painter.Paint(page.Items);
        return PngFile.Encode(bitmap, options.Dpi);
    }

    private static int AtOnce(ImmutableArray<Page> pages, int dpi)
    {
        var largest = 1L;
        foreach (var page in pages)
        {
            var size = SizeOf(page, dpi);
            largest = Math.Max(largest, (long)size.Width * size.Height);
        }

        return (int)Math.Clamp(PixelsAtOnce / largest, 1, int.MaxValue);
    }

    private static SKSizeI SizeOf(Page page, int dpi) => new(Pixels(page.Size.Width.Points, dpi), Pixels(page.Size.Height.Points, dpi));

    private static int Pixels(double points, int dpi) => Math.Max(1, (int)Math.Round(points * dpi / 72, MidpointRounding.AwayFromZero));
}
