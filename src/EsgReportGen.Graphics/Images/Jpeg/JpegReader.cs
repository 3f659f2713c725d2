using System;
using System.Diagnostics.CodeAnalysis;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Images.Jpeg;

/// <summary>
/// Looks through the segments of a JPEG file (ITU-T T.81, annex B) without decoding it: a PDF takes the file as it is. Baseline,
/// extended and progressive pictures with one or three components of 8 bits are taken.
/// </summary>
internal static class JpegReader
{
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out RasterImage? image, [NotNullWhen(false)] out string? problem)
    {
        var segments = new JpegSegments();
        problem = segments.Read(file.Span);
        image = problem is null ? segments.ToImage(file) : null;
        return image is not null;
    }
}

/// <summary>What the segments of a JPEG file say.</summary>
internal sealed class JpegSegments
{
    private const string CutOff = "it is cut off: its end is missing";

    private int width;
    private int height;
    private int components;
    private (double X, double Y) dpi = (96, 96);
    private ExifData exif = ExifData.None;

    /// <summary>Reads all segments.</summary>
    /// <returns>What is wrong, or null.</returns>
    public string? Read(ReadOnlySpan<byte> file)
    {
        var hasScan = false;
        for (var at = 2; at + 2 <= file.Length;)
        {
            if (file[at] != 0xFF)
                return "its segments are broken";
            int marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == 0xD9)
                return hasScan ? null : "it has no pixels";
            int length = BigEndian.UInt16(file, at + 2);
            if (length < 2 || at + 2 + length > file.Length)
                return CutOff;
            var body = file.Slice(at + 4, length - 2);
            if (ReadSegment(marker, body) is { } problem)
                return problem;
            at += 2 + length;
            if (marker != 0xDA)
                continue;
            if (components == 0)
                return "its segments are broken";
            hasScan = true;
            at = EndOfScan(file, at);
        }

        return CutOff;
    }

    /// <summary>The picture.</summary>
    public RasterImage ToImage(ReadOnlyMemory<byte> file) =>
        new(ImageEncoding.Jpeg, width, height, components == 1 ? ImageColorSpace.Gray : ImageColorSpace.Rgb, 8, file)
        {
            Orientation = exif.Orientation,
            HorizontalDpi = exif.Dpi?.X ?? dpi.X,
            VerticalDpi = exif.Dpi?.Y ?? dpi.Y,
        };

    private string? ReadSegment(int marker, ReadOnlySpan<byte> body)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                return ReadFrame(body);
            case 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCB) or (>= 0xCD and <= 0xCF):
                return "it is a JPEG of a rare kind (lossless, hierarchical or arithmetic); save it as a baseline JPEG";
            case 0xE0 when body.StartsWith("JFIF\0"u8):
                ReadDensity(body);
                return null;
            case 0xE1 when body.StartsWith("Exif\0\0"u8):
                exif = ExifData.Read(body[6..]);
                return null;
            default:
                return null;
        }
    }

    private string? ReadFrame(ReadOnlySpan<byte> body)
    {
        if (components != 0 || body.Length < 6 || body.Length < 6 + (3 * body[5]))
            return "its header is broken";
        if (body[0] != 8)
            return "it has 12 bits a sample; save it with 8";
        (height, width, components) = (BigEndian.UInt16(body, 1), BigEndian.UInt16(body, 3), body[5]);
        if (components == 4)
            return "it is in CMYK colours; save it as sRGB";
        if (components is not (1 or 3))
            return "its header is broken";
        return RasterImage.SizeProblem(width, height);
    }

    private void ReadDensity(ReadOnlySpan<byte> body)
    {
        if (body.Length < 12 || body[7] is not (1 or 2))
            return;
        var unit = body[7] == 1 ? 1 : 2.54;
        double x = BigEndian.UInt16(body, 8) * unit, y = BigEndian.UInt16(body, 10) * unit;
        if (x is >= 10 and <= 5000 && y is >= 10 and <= 5000)
            dpi = (x, y);
    }

    // Within a scan 0xFF stands before 0 (a byte of data) or a restart mark; anything else ends it.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
                return file.Length;
            at += next;
            if (file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return at;
            at += 2;
        }

        return file.Length;
    }
}
