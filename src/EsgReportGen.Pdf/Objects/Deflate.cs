using System;
using System.IO;
using System.IO.Compression;

namespace EsgReportGen.Pdf.Objects;

/// <summary>Compression as the filter FlateDecode wants it.</summary>
internal static class Deflate
{
    /// <summary>The bytes in zlib format.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="level">How hard to try.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new MemoryStream(bytes.Length / 3 + 64);
        using (var zlib = new ZLibStream(target, level, leaveOpen: true))
            zlib.Write(bytes);
        return target.ToArray();
    }

    /// <summary>The bytes that were compressed.</summary>
    /// <param name="bytes">Bytes in zlib format.</param>
    /// <param name="limit">Most bytes to make: more is an <see cref="InvalidDataException"/>.</param>
    public static byte[] Expand(ReadOnlyMemory<byte> bytes, int limit = 256 << 20)
    {
        using var source = new MemoryStream(bytes.ToArray(), writable: false);
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        var chunk = new byte[16384];
        int count;
        while ((count = zlib.Read(chunk, 0, chunk.Length)) > 0)
        {
            target.Write(chunk, 0, count);
            if (target.Length > limit)
                throw new InvalidDataException("a stream expands beyond its limit");
        }

        return target.ToArray();
    }
}
