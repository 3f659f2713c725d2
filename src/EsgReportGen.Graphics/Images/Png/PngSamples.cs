using System;

namespace EsgReportGen.Graphics.Images.Png;

/// <summary>Takes samples out of unpacked rows.</summary>
internal static class PngSamples
{
    /// <summary>A sample of 1, 2, 4 or 8 bits.</summary>
    public static int Get(ReadOnlySpan<byte> row, int index, int bits)
    {
        if (bits == 8)
            return row[index];
        var bit = index * bits;
        return (row[bit >> 3] >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
    }

    /// <summary>The opacity of each pixel, 8 bits; null if all are opaque.</summary>
    public static byte[]? Opacity(PngChunks chunks, byte[] pixels)
    {
        var header = chunks.Header;
        var opacity = new byte[header.Width * header.Height];
        var rowBytes = header.RowBytes(header.Width);
        var isOpaque = true;
        for (var y = 0; y < header.Height; y++)
        {
            var row = pixels.AsSpan(y * rowBytes, rowBytes);
            for (var x = 0; x < header.Width; x++)
            {
                var value = header.HasAlpha ? AlphaOf(header, row, x) : KeyedOpacity(header, row, x, chunks.Transparency.Span);
                opacity[(y * header.Width) + x] = value;
                isOpaque &= value == 255;
            }
        }

        return isOpaque ? null : opacity;
    }

    /// <summary>The colours of a picture without its opacity, in 8 bits a sample.</summary>
    public static byte[] Colors(PngHeader header, byte[] pixels)
    {
        int bytes = header.Bits / 8, channels = header.Channels, colors = channels - 1;
        var result = new byte[header.Width * header.Height * colors];
        var to = 0;
        for (var from = 0; from < pixels.Length; from += channels * bytes)
        {
            for (var c = 0; c < colors; c++)
                result[to++] = Sample8(pixels, from + (c * bytes), bytes);
        }

        return result;
    }

    private static byte AlphaOf(PngHeader header, ReadOnlySpan<byte> row, int x)
    {
        var bytes = header.Bits / 8;
        return Sample8(row, ((x * header.Channels) + header.Channels - 1) * bytes, bytes);
    }

    private static byte KeyedOpacity(PngHeader header, ReadOnlySpan<byte> row, int x, ReadOnlySpan<byte> key)
    {
        if (header.ColorType == 3)
        {
            var index = Get(row, x, header.Bits);
            return index < key.Length ? key[index] : (byte)255;
        }

        for (var c = 0; c < header.Channels; c++)
        {
            var at = (x * header.Channels) + c;
            var value = header.Bits == 16 ? (row[2 * at] << 8) | row[(2 * at) + 1] : Get(row, at, header.Bits);
            if (value != ((key[2 * c] << 8) | key[(2 * c) + 1]))
                return 255;
        }

        return 0;
    }

    private static byte Sample8(ReadOnlySpan<byte> from, int at, int bytes) =>
        bytes == 1 ? from[at] : (byte)(((((from[at] << 8) | from[at + 1]) * 255) + 32767) / 65535);
}
