using System;
using System.IO;
using System.IO.Compression;

namespace EsgReportGen.Graphics.Images.Png;

/// <summary>Unpacks the rows of a PNG file: inflates, takes the filters back (ISO/IEC 15948:2004, 9) and puts the passes of Adam7 together.</summary>
internal static class PngRows
{
    // Start and step of each pass, in x and y (ISO/IEC 15948:2004, 8.2).
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private const string CutOff = "it is cut off: rows of pixels are missing";
    private const string Broken = "its rows are broken";

    // Deflate makes of a byte at most 1032 (RFC 1951: 258 bytes in two bits); what claims more needs no room.
    private const long MostOfAByte = 1032;

    /// <summary>Whether the rows of a picture that is not interlaced unpack to as many as there should be, each with a filter that exists.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static string? FindProblem(PngHeader header, byte[] compressed)
    {
        using var stream = Open(compressed);
        var row = new byte[header.RowBytes(header.Width) + 1];
        try
        {
            for (var y = 0; y < header.Height; y++)
            {
                if (stream.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
                    return CutOff;
                if (row[0] > 4)
                    return Broken;
            }

            // Reading on lets the checksum at the end be looked at, and finds rows too many, which viewers disagree about.
            return stream.ReadAtLeast(row, 1, throwOnEndOfStream: false) == 0 ? null : "it has more rows than its header says";
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return Broken;
        }
    }

    /// <summary>All pixels, row by row, each row from a new byte.</summary>
    /// <param name="header">The header.</param>
    /// <param name="compressed">The compressed rows.</param>
    /// <param name="problem">What is wrong, if the result is null.</param>
    public static byte[]? Unpack(PngHeader header, byte[] compressed, out string? problem)
    {
        var size = (long)header.RowBytes(header.Width) * header.Height;
        problem = size > compressed.Length * MostOfAByte ? CutOff : null;
        if (problem is not null)
            return null;
        var pixels = new byte[size];
        using var stream = Open(compressed);
        try
        {
            if (!header.IsInterlaced)
            {
                problem = ReadPass(stream, header, (0, 0, 1, 1), pixels);
                return problem is null ? pixels : null;
            }

            foreach (var pass in Passes)
            {
                problem = ReadPass(stream, header, pass, pixels);
                if (problem is not null)
                    return null;
            }

            return pixels;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            problem = Broken;
            return null;
        }
    }

    // ZLibException, an IOException, comes from streams that ask for a dictionary.
    private static bool IsBroken(Exception exception) => exception is InvalidDataException or IOException;

    private static ZLibStream Open(byte[] compressed) => new(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);

    private static string? ReadPass(Stream stream, PngHeader header, (int X, int Y, int StepX, int StepY) pass, byte[] pixels)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (header.Width <= pass.X || header.Height <= pass.Y)
            return null;
        var length = header.RowBytes(width);
        byte[] row = new byte[length + 1], above = new byte[length + 1];
        var rowBytes = header.RowBytes(header.Width);
        var distance = Math.Max(1, header.BitsPerPixel / 8);
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            if (stream.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
                return CutOff;
            if (row[0] > 4)
                return Broken;
            Unfilter(row[0], row.AsSpan(1), above.AsSpan(1), distance);
            var target = pixels.AsSpan(checked((int)((long)y * rowBytes)), rowBytes);
            if (pass.StepX == 1)
                row.AsSpan(1).CopyTo(target);
            else
                Scatter(row.AsSpan(1), target, header.BitsPerPixel, width, pass.X, pass.StepX);
            (row, above) = (above, row);
        }

        return null;
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= distance ? row[i - distance] : 0, up = above[i], corner = i >= distance ? above[i - distance] : 0;
            var guess = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 };
            row[i] = (byte)((row[i] + guess) & 0xFF);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner, a = Math.Abs(estimate - left), b = Math.Abs(estimate - up), c = Math.Abs(estimate - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static void Scatter(ReadOnlySpan<byte> row, Span<byte> target, int bitsPerPixel, int count, int start, int step)
    {
        var bytes = bitsPerPixel / 8;
        for (var i = 0; i < count; i++)
        {
            var x = start + (i * step);
            if (bytes > 0)
            {
                row.Slice(i * bytes, bytes).CopyTo(target[(x * bytes)..]);
                continue;
            }

            var value = PngSamples.Get(row, i, bitsPerPixel);
            var shift = 8 - bitsPerPixel - (x * bitsPerPixel % 8);
            target[x * bitsPerPixel / 8] |= (byte)(value << shift);
        }
    }
}
