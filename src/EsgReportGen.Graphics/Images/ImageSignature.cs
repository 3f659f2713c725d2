using System;

namespace EsgReportGen.Graphics.Images;

/// <summary>Tells the formats of pictures by their first bytes.</summary>
internal static class ImageSignature
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file begins as PNG does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Png);

    /// <summary>What is wrong with the kind of a file, or null for PNG and JPEG.</summary>
    public static string? FindProblem(ReadOnlySpan<byte> file)
    {
        if (IsPng(file) || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return null;
        if (file.IsEmpty)
            return "it is empty";
        var other = OtherFormat(file);
        return other is null ? "it is neither PNG nor JPEG" : $"it is {other}; save it as PNG or JPEG";
    }

    private static string? OtherFormat(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("GIF8"u8))
            return "a GIF";
        if (file.StartsWith("RIFF"u8) && file.Length > 12 && file.Slice(8, 4).SequenceEqual("WEBP"u8))
            return "a WebP";
        if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8))
            return "a TIFF";
        if (file.StartsWith("BM"u8))
            return "a BMP";
        if (file.StartsWith("%PDF"u8))
            return "a PDF";
        if (file.Length > 12 && file.Slice(4, 4).SequenceEqual("ftyp"u8))
            return "a HEIC or AVIF";
        var start = file[..Math.Min(file.Length, 512)];
        return start.IndexOf("<svg"u8) >= 0 ? "an SVG" : start.StartsWith("version https://git-lfs"u8) ? "a Git LFS pointer, not the picture itself" : null;
    }
}
