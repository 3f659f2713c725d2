using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.IO;
using EsgReportGen.Graphics.Images;
using SkiaSharp;

namespace EsgReportGen.Raster.Png;

/// <summary>Writes PNG files (ISO/IEC 15948:2004).</summary>
public static class PngFile
{
    private const double InchesPerMetre = 1 / 0.0254;

    // Signature and header, behind which our own chunks go: of 8, and 4 + 4 + 13 + 4 bytes.
    private const int HeaderEnd = 33;

    // Letters on flat areas repeat as they are: without filters a page is a quarter smaller than with them, and packed as fast.
    private static readonly SKPngEncoderOptions Encoder = new(SKPngEncoderFilterFlags.None, 6);

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    // A chunk of text (11.3.4.3) says who drew the picture: so it can be told from a user's own of the same name.
    private static ReadOnlySpan<byte> Mark => "tEXtSoftware\0EsgReportGen"u8;

    /// <summary>How many bytes of a file <see cref="IsOurs"/> looks at.</summary>
    public static int MarkEnd => HeaderEnd + 4 + Mark.Length;

    /// <summary>Whether a file is a picture that this program drew: it says so.</summary>
    /// <param name="file">The file, or its first <see cref="MarkEnd"/> bytes.</param>
    public static bool IsOurs(ReadOnlySpan<byte> file) =>
        file.Length >= MarkEnd && file.StartsWith(Signature) && file[(HeaderEnd + 4)..].StartsWith(Mark);

    /// <summary>Packs a drawn page.</summary>
    internal static byte[] Encode(SKBitmap bitmap, int dpi)
    {
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(Encoder) ?? throw new UnreachableException("the page cannot be packed");
        var plain = data.AsSpan();
        using var file = new MemoryStream(plain.Length + 128);
        file.Write(plain[..HeaderEnd]);
        Write(file, Mark[..4], Mark[4..]);
        Write(file, "pHYs"u8, Resolution(dpi));
        file.Write(plain[HeaderEnd..]);
        return file.ToArray();
    }

    /// <summary>Packs the data of a picture as the file that they came from: predictor 15 of PDF is what PNG does with rows.</summary>
    internal static byte[] Wrap(RasterImage image)
    {
        var colorType = image.ColorSpace switch { ImageColorSpace.Rgb => 2, ImageColorSpace.Indexed => 3, _ => 0 };
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.StoredWidth);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.StoredHeight);
        (header[8], header[9]) = ((byte)image.BitsPerComponent, (byte)colorType);
        using var file = new MemoryStream(image.Data.Length + 1024);
        file.Write(Signature);
        Write(file, "IHDR"u8, header);
        if (colorType == 3)
            Write(file, "PLTE"u8, image.Palette.Span);
        Write(file, "IDAT"u8, image.Data.Span);
        Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Resolution(int dpi)
    {
        var body = new byte[9];
        var perMetre = (int)Math.Round(dpi * InchesPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(body, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(4), perMetre);
        body[8] = 1;
        return body;
    }

    private static void Write(Stream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        byte[] chunk = [.. kind, .. body];
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc.Of(chunk));
        file.Write(number);
    }
}
