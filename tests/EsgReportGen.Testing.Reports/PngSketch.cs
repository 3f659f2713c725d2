using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace EsgReportGen.Testing.Reports;

/// <summary>Small PNG pictures of every kind (ISO/IEC 15948): all colour types and depths, with or without interlacing and transparency.</summary>
public static class PngSketch
{
    private const int Palette = 3;

    // Adam7: where each pass begins and how far its pixels are apart.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A picture of some shades.</summary>
    /// <param name="colorType">0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha.</param>
    /// <param name="depth">Bits of a sample: 1, 2, 4, 8 or 16, as the colour type allows.</param>
    /// <param name="isInterlaced">Whether it comes in seven passes.</param>
    /// <param name="transparency">The data of a chunk tRNS; empty for none.</param>
    public static byte[] Of(int colorType, int depth, bool isInterlaced = false, params byte[] transparency)
    {
        const int Width = 13;
        const int Height = 9;
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Write(png, "IHDR", [0, 0, 0, Width, 0, 0, 0, Height, (byte)depth, (byte)colorType, 0, 0, isInterlaced ? (byte)1 : (byte)0]);
        if (colorType == Palette)
            Write(png, "PLTE", [.. Enumerable.Range(0, 1 << depth).SelectMany(i => new[] { (byte)(i * 37 & 255), (byte)(255 - i), (byte)(i * 91 & 255) })]);
        if (transparency.Length > 0)
            Write(png, "tRNS", transparency);
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var (x, y, stepX, stepY) in isInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                for (var row = y; row < Height && x < Width; row += stepY)
                    zlib.Write(Row(colorType, depth, row, Enumerable.Range(0, (Width - x + stepX - 1) / stepX).Select(i => x + i * stepX)));
            }
        }

        Write(png, "IDAT", pixels.ToArray());
        Write(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Row(int colorType, int depth, int y, IEnumerable<int> columns)
    {
        var samples = colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var bits = new List<bool>();
        foreach (var x in columns)
        {
            for (var s = 0; s < samples; s++)
            {
                var value = (x * 4999 + y * 7331 + s * 2741) & ((1 << depth) - 1);
                for (var bit = depth - 1; bit >= 0; bit--)
                    bits.Add((value >> bit & 1) != 0);
            }
        }

        var bytes = new byte[1 + (bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
            bytes[1 + i / 8] |= (byte)(bits[i] ? 0x80 >> i % 8 : 0);
        return bytes;
    }

    private static void Write(MemoryStream png, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
