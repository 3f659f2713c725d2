using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace EsgReportGen.Testing.Pictures;

/// <summary>Writes small PNG files of every kind (ISO/IEC 15948).</summary>
public static class PngWriter
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Writes a picture whose samples are a function of x, y and channel.</summary>
    public static byte[] Write(
        int width, int height, int bits, int colorType, Func<int, int, int, int> sample, bool interlaced = false, params (string Kind, byte[] Body)[] extra)
    {
        var channels = colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var rows = new MemoryStream();
        foreach (var pass in interlaced ? Passes : [(0, 0, 1, 1)])
        {
            for (var y = pass.Y; y < height && width > pass.X; y += pass.StepY)
                WriteRow(rows, [.. Enumerable.Range(0, (width - pass.X + pass.StepX - 1) / pass.StepX).Select(i => pass.X + (i * pass.StepX))], y, bits, channels, sample);
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows.ToArray());
        return Assemble(width, height, bits, colorType, interlaced, packed.ToArray(), extra);
    }

    /// <summary>Writes a picture of data that is packed already, soundly or not.</summary>
    public static byte[] Assemble(
        int width, int height, int bits, int colorType, bool interlaced, byte[] data, params (string Kind, byte[] Body)[] extra)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)colorType, (byte)(interlaced ? 1 : 0));
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(file, "IHDR", header);
        foreach (var (kind, body) in extra)
            Chunk(file, kind, body);
        Chunk(file, "IDAT", data[..(data.Length / 2)]);
        Chunk(file, "IDAT", data[(data.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void WriteRow(Stream rows, int[] columns, int y, int bits, int channels, Func<int, int, int, int> sample)
    {
        var row = new byte[((columns.Length * channels * bits) + 7) / 8];
        var at = 0;
        foreach (var x in columns)
        {
            for (var c = 0; c < channels; c++, at += bits)
            {
                var value = sample(x, y, c) & ((1 << bits) - 1);
                if (bits == 16)
                    (row[at / 8], row[(at / 8) + 1]) = ((byte)(value >> 8), (byte)(value & 0xFF));
                else
                    row[at / 8] |= (byte)(value << (8 - bits - (at % 8)));
            }
        }

        rows.WriteByte(0);
        rows.Write(row);
    }

    private static void Chunk(Stream file, string kind, byte[] body)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        byte[] chunk = [.. Encoding.ASCII.GetBytes(kind), .. body];
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
