using System;
using System.Collections.Concurrent;
using System.Threading;
using EsgReportGen.Graphics.Images;
using SkiaSharp;

namespace EsgReportGen.Raster.Painting;

/// <summary>The pictures of a report as pixels, each unpacked once for all pages.</summary>
internal sealed class PictureShelf : IDisposable
{
    private readonly ConcurrentDictionary<RasterImage, Lazy<SKImage?>> images = new();

    /// <summary>A picture as it is stored, which stays ours; null if its data are damaged.</summary>
    public SKImage? Find(RasterImage image) =>
        images.GetOrAdd(image, i => new Lazy<SKImage?>(() => Unpack(i), LazyThreadSafetyMode.ExecutionAndPublication)).Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var image in images.Values)
            image.Value?.Dispose();
        images.Clear();
    }

    private static SKImage? Unpack(RasterImage image)
    {
        using var colors = Pixels(image);
        if (colors is null)
            return null;
        if (image.SoftMask is { } softMask)
        {
            using var opacity = Pixels(softMask);
            if (opacity is not null && opacity.Info.Size == colors.Info.Size)
                SetOpacity(colors, opacity);
        }

        return SKImage.FromBitmap(colors);
    }

    // Embedded profiles are not applied, as in the PDF: the colours that a file holds are taken for sRGB.
    private static SKBitmap? Pixels(RasterImage image)
    {
        using var data = SKData.CreateCopy(image.Encoding == ImageEncoding.Jpeg ? image.Data.Span : Png.PngFile.Wrap(image));
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return null;
        var bitmap = new SKBitmap(new SKImageInfo(image.StoredWidth, image.StoredHeight, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput)
            return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static void SetOpacity(SKBitmap colors, SKBitmap opacity)
    {
        var to = colors.GetPixelSpan();
        var from = opacity.GetPixelSpan();
        for (var i = 0; i + 3 < to.Length; i += 4)
            to[i + 3] = from[i];
    }
}
