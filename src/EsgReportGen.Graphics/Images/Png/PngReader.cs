using System;
using System.Diagnostics.CodeAnalysis;

namespace EsgReportGen.Graphics.Images.Png;

/// <summary>
/// Reads PNG files. Rows that a PDF can unpack itself are handed on as they are; interlaced pictures and those with an opacity in
/// each pixel are packed anew. Gamma and colour profiles are left aside.
/// </summary>
internal static class PngReader
{
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out RasterImage? image, [NotNullWhen(false)] out string? problem)
    {
        image = PngChunks.Read(file, out problem) is { } chunks ? Convert(chunks, out problem) : null;
        if (image is not null)
            problem = null;
        else
            problem ??= "it is broken";
        return image is not null;
    }

    private static RasterImage? Convert(PngChunks chunks, out string? problem)
    {
        var header = chunks.Header;
        var compressed = chunks.CompressedRows();
        var passesThrough = !header.HasAlpha && !header.IsInterlaced;
        if (passesThrough && chunks.Transparency.IsEmpty)
        {
            problem = PngRows.FindProblem(header, compressed);
            return problem is null ? Make(chunks, header.Bits, compressed, null) : null;
        }

        if (PngRows.Unpack(header, compressed, out problem) is not { } pixels)
            return null;
        var opacity = header.HasAlpha || !chunks.Transparency.IsEmpty ? PngSamples.Opacity(chunks, pixels) : null;
        var mask = opacity is null ? null : Mask(header, opacity);
        if (passesThrough)
            return PngRows.FindProblem(header, compressed) is { } wrong ? Fail(wrong, out problem) : Make(chunks, header.Bits, compressed, mask);
        if (!header.HasAlpha)
            return Make(chunks, header.Bits, PngPacker.Pack(pixels, header.RowBytes(header.Width), Math.Max(1, header.BitsPerPixel / 8)), mask);
        var colors = header.Channels - 1;
        return Make(chunks, 8, PngPacker.Pack(PngSamples.Colors(header, pixels), header.Width * colors, colors), mask);
    }

    private static RasterImage Make(PngChunks chunks, int bits, byte[] data, RasterImage? mask)
    {
        var header = chunks.Header;
        var space = header.ColorType switch { 3 => ImageColorSpace.Indexed, 2 or 6 => ImageColorSpace.Rgb, _ => ImageColorSpace.Gray };
        return new RasterImage(ImageEncoding.FlateWithPredictor, header.Width, header.Height, space, bits, data)
        {
            Palette = space == ImageColorSpace.Indexed ? chunks.Palette : default,
            SoftMask = mask,
            HorizontalDpi = chunks.Dpi.X,
            VerticalDpi = chunks.Dpi.Y,
        };
    }

    private static RasterImage Mask(PngHeader header, byte[] opacity) =>
        new(ImageEncoding.FlateWithPredictor, header.Width, header.Height, ImageColorSpace.Gray, 8, PngPacker.Pack(opacity, header.Width, 1));

    private static RasterImage? Fail(string wrong, out string? problem)
    {
        problem = wrong;
        return null;
    }
}
