using System;
using System.Buffers.Binary;
using System.Text;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>
/// A colour profile for sRGB, built from the numbers of IEC 61966-2-1: three primaries adapted to D50 and one curve
/// (ICC.1:2001-04, a display profile of three components by matrix and curves).
/// </summary>
internal static class IccProfile
{
    private const int CurvePoints = 256;
    private const int TagCount = 9;
    private const int HeaderLength = 128;

    /// <summary>The profile's bytes.</summary>
    public static byte[] Srgb { get; } = Build();

    private static byte[] Build()
    {
        var description = Description("sRGB IEC61966-2.1");
        var copyright = Copyright("No copyright; these are facts");
        var curveLength = 12 + 2 * CurvePoints;
        var start = HeaderLength + 4 + 12 * TagCount;
        var profile = new byte[start + description.Length + copyright.Length + 4 * 20 + curveLength];
        WriteHeader(profile);
        var table = profile.AsSpan(HeaderLength);
        BinaryPrimitives.WriteInt32BigEndian(table, TagCount);
        table = table[4..];
        var at = start;
        at = Place(profile, ref table, "desc", at, description);
        at = Place(profile, ref table, "cprt", at, copyright);
        at = Place(profile, ref table, "wtpt", at, Xyz(0.95045, 1, 1.08905));
        at = Place(profile, ref table, "rXYZ", at, Xyz(0.43607, 0.22249, 0.01392));
        at = Place(profile, ref table, "gXYZ", at, Xyz(0.38515, 0.71687, 0.09708));
        at = Place(profile, ref table, "bXYZ", at, Xyz(0.14307, 0.06061, 0.71410));
        var curve = Curve();
        Place(profile, ref table, "rTRC", at, curve);
        Place(profile, ref table, "gTRC", at, curve);
        Place(profile, ref table, "bTRC", at, curve);
        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);

        // A date is required; this one is that of the standard's edition.
        BinaryPrimitives.WriteUInt16BigEndian(profile[24..], 1999);
        BinaryPrimitives.WriteUInt16BigEndian(profile[26..], 10);
        BinaryPrimitives.WriteUInt16BigEndian(profile[28..], 1);
        "acsp"u8.CopyTo(profile[36..]);
        WriteFixed(profile[68..], 0.9642);
        WriteFixed(profile[72..], 1);
        WriteFixed(profile[76..], 0.8249);
    }

    private static int Place(byte[] profile, ref Span<byte> table, string tag, int offset, byte[] data)
    {
        Encoding.ASCII.GetBytes(tag, table);
        BinaryPrimitives.WriteInt32BigEndian(table[4..], offset);
        BinaryPrimitives.WriteInt32BigEndian(table[8..], data.Length);
        data.CopyTo(profile, offset);
        table = table[12..];
        return offset + data.Length;
    }

    private static byte[] Description(string text)
    {
        // ASCII with its end, then empty Unicode and Macintosh forms; the length is made a multiple of four.
        var data = new byte[(12 + text.Length + 1 + 8 + 70 + 3) / 4 * 4];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    private static byte[] Copyright(string text)
    {
        var data = new byte[(8 + text.Length + 1 + 3) / 4 * 4];
        "text"u8.CopyTo(data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        WriteFixed(data.AsSpan(8), x);
        WriteFixed(data.AsSpan(12), y);
        WriteFixed(data.AsSpan(16), z);
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + 2 * CurvePoints];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + 2 * i), (ushort)(ToLinear(i / (CurvePoints - 1.0)) * 65535 + 0.5));
        return data;
    }

    private static double ToLinear(double value)
    {
        if (value <= 0.04045)
            return value / 12.92;

        // x^2.4 = x² · (x²)^(1/5), the root by Newton's steps: powers of the library differ between machines.
        var x = (value + 0.055) / 1.055;
        var square = x * x;
        var root = 1.0;
        for (var i = 0; i < 40; i++)
            root -= (root - square / (root * root * root * root)) / 5;
        return square * root;
    }

    private static void WriteFixed(Span<byte> target, double value) => BinaryPrimitives.WriteInt32BigEndian(target, (int)(value * 65536 + 0.5));
}
