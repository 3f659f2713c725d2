using System;
using System.Diagnostics.CodeAnalysis;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images.Jpeg;
using EsgReportGen.Graphics.Images.Png;

namespace EsgReportGen.Graphics.Images;

/// <summary>
/// A picture of pixels, ready to be placed and embedded: its data are in a form that a PDF takes as they are. Colours are sRGB; embedded
/// profiles are not applied. Compared by reference; immutable.
/// </summary>
public sealed class RasterImage
{
    /// <summary>Most bytes of a picture's file.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Most pixels of a picture.</summary>
    public const int MaximumPixels = 50_000_000;

    internal RasterImage(ImageEncoding encoding, int storedWidth, int storedHeight, ImageColorSpace colorSpace, int bitsPerComponent, ReadOnlyMemory<byte> data) =>
        (Encoding, StoredWidth, StoredHeight, ColorSpace, BitsPerComponent, Data) = (encoding, storedWidth, storedHeight, colorSpace, bitsPerComponent, data);

    /// <summary>Width as shown, in pixels.</summary>
    public int PixelWidth => SwapsSides ? StoredHeight : StoredWidth;

    /// <summary>Height as shown, in pixels.</summary>
    public int PixelHeight => SwapsSides ? StoredWidth : StoredHeight;

    /// <summary>Size as shown by the file's own resolution; 96 pixels an inch where it names none.</summary>
    public Size NaturalSize => SwapsSides
        ? new Size(new Length(StoredHeight * 72 / VerticalDpi), new Length(StoredWidth * 72 / HorizontalDpi))
        : new Size(new Length(StoredWidth * 72 / HorizontalDpi), new Length(StoredHeight * 72 / VerticalDpi));

    /// <summary>How the stored picture is turned to be shown.</summary>
    public ImageOrientation Orientation { get; internal init; } = ImageOrientation.Upright;

    /// <summary>Width of the data, in pixels, before it is turned.</summary>
    public int StoredWidth { get; }

    /// <summary>Height of the data, in pixels, before it is turned.</summary>
    public int StoredHeight { get; }

    /// <summary>How <see cref="Data"/> are written.</summary>
    public ImageEncoding Encoding { get; }

    /// <summary>What the components mean.</summary>
    public ImageColorSpace ColorSpace { get; }

    /// <summary>1, 2, 4, 8 or 16.</summary>
    public int BitsPerComponent { get; }

    /// <summary>Components of a pixel: 3 for RGB, otherwise 1.</summary>
    public int ComponentCount => ColorSpace == ImageColorSpace.Rgb ? 3 : 1;

    /// <summary>The encoded pixels.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>The colours of <see cref="ImageColorSpace.Indexed"/>, three bytes each; otherwise empty.</summary>
    public ReadOnlyMemory<byte> Palette { get; internal init; }

    /// <summary>The opacity of each pixel as a gray picture (255 opaque); null if all are opaque.</summary>
    public RasterImage? SoftMask { get; internal init; }

    internal double HorizontalDpi { get; init; } = 96;

    internal double VerticalDpi { get; init; } = 96;

    private bool SwapsSides => Orientation >= ImageOrientation.Transposed;

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="image">The picture.</param>
    /// <param name="problem">What is wrong with it otherwise: half a sentence about "it", with what to do.</param>
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out RasterImage? image, [NotNullWhen(false)] out string? problem)
    {
        image = null;
        problem = file.Length > MaximumBytes ? "it is larger than 64 MB; make it smaller" : ImageSignature.FindProblem(file.Span);
        if (problem is not null)
            return false;
        return ImageSignature.IsPng(file.Span) ? PngReader.TryRead(file, out image, out problem) : JpegReader.TryRead(file, out image, out problem);
    }

    /// <summary>What is wrong with a picture's size, or null.</summary>
    internal static string? SizeProblem(long width, long height) =>
        width < 1 || height < 1 ? "it has no pixels"
        : width > 65_535 || height > 65_535 || width * height > MaximumPixels ? FormattableString.Invariant($"it has {width} × {height} pixels, more than 50 million; make it smaller")
        : null;
}
