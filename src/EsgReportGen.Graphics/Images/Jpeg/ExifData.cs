using System;
using System.Buffers.Binary;

namespace EsgReportGen.Graphics.Images.Jpeg;

/// <summary>What a camera notes about a picture that matters for a page (JEITA CP-3451).</summary>
/// <param name="Orientation">How the camera was held.</param>
/// <param name="Dpi">Pixels an inch; null if not said.</param>
internal sealed record ExifData(ImageOrientation Orientation, (double X, double Y)? Dpi)
{
    private const int OrientationTag = 0x0112;
    private const int XResolutionTag = 0x011A;
    private const int YResolutionTag = 0x011B;
    private const int ResolutionUnitTag = 0x0128;

    /// <summary>Nothing.</summary>
    public static ExifData None { get; } = new(ImageOrientation.Upright, null);

    /// <summary>Reads the first directory of the TIFF structure; what is broken is left out.</summary>
    public static ExifData Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
            return None;
        var isLittle = tiff[0] == (byte)'I';
        long directory = UInt32(tiff, 4, isLittle);
        var (orientation, x, y, unit) = (1, 0.0, 0.0, 2);
        for (var i = 0; i < Math.Min(UInt16(tiff, directory, isLittle), (ushort)256); i++)
        {
            var entry = directory + 2 + (12L * i);
            switch (UInt16(tiff, entry, isLittle))
            {
                case OrientationTag:
                    orientation = UInt16(tiff, entry + 8, isLittle);
                    break;
                case XResolutionTag:
                    x = Ratio(tiff, UInt32(tiff, entry + 8, isLittle), isLittle);
                    break;
                case YResolutionTag:
                    y = Ratio(tiff, UInt32(tiff, entry + 8, isLittle), isLittle);
                    break;
                case ResolutionUnitTag:
                    unit = UInt16(tiff, entry + 8, isLittle);
                    break;
            }
        }

        var perInch = unit == 3 ? 2.54 : 1;
        (double, double)? dpi = unit is 2 or 3 && x * perInch is >= 10 and <= 5000 && y * perInch is >= 10 and <= 5000 ? (x * perInch, y * perInch) : null;
        return new ExifData(orientation is >= 1 and <= 8 ? (ImageOrientation)orientation : ImageOrientation.Upright, dpi);
    }

    private static double Ratio(ReadOnlySpan<byte> tiff, long at, bool isLittle)
    {
        var divisor = UInt32(tiff, at + 4, isLittle);
        return divisor == 0 ? 0 : (double)UInt32(tiff, at, isLittle) / divisor;
    }

    private static ushort UInt16(ReadOnlySpan<byte> tiff, long at, bool isLittle)
    {
        if (at < 0 || at > tiff.Length - 2)
            return 0;
        var bytes = tiff[(int)at..];
        return isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    private static uint UInt32(ReadOnlySpan<byte> tiff, long at, bool isLittle)
    {
        if (at < 0 || at > tiff.Length - 4)
            return 0;
        var bytes = tiff[(int)at..];
        return isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
