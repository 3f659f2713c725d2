using System;
using System.Collections.Generic;
using System.IO.Compression;

namespace EsgReportGen.Pdf.Objects;

/// <summary>Objects that will share an object stream (ISO 32000-1:2008, 7.5.7).</summary>
internal sealed class ObjectChunk : IDisposable
{
    // Larger streams compress a little better but are slower to open at one object.
    private const int Capacity = 400;
    private readonly PdfBuffer body = new(16384);
    private readonly List<(int Number, int Start)> index = new(Capacity);

    /// <summary>Number of objects.</summary>
    public int Count => index.Count;

    /// <summary>Whether the next object belongs into another chunk.</summary>
    public bool IsFull => index.Count >= Capacity;

    /// <summary>Offset of the first object within the stream; known after <see cref="Compress"/>.</summary>
    public int First { get; private set; }

    /// <summary>The object stream; known once it is written.</summary>
    public PdfReference Reference { get; set; }

    /// <summary>Begins an object.</summary>
    public PdfBuffer Begin(PdfReference reference)
    {
        index.Add((reference.Number, body.Length));
        return body;
    }

    /// <summary>Ends the object.</summary>
    public void End() => body.Byte((byte)'\n');

    /// <summary>The bytes of an object, without the line feed that parts it from the next.</summary>
    public ReadOnlySpan<byte> Body(int i)
    {
        var end = i + 1 < index.Count ? index[i + 1].Start : body.Length;
        return body.Written[index[i].Start..(end - 1)];
    }

    /// <summary>The compressed stream: numbers and offsets, then the objects.</summary>
    public byte[] Compress()
    {
        using var all = new PdfBuffer(body.Length + 16 * index.Count);
        foreach (var (number, start) in index)
            all.Integer(number).Byte((byte)' ').Integer(start).Byte((byte)' ');
        First = all.Length;
        all.Raw(body.Written);

        // Objects are short and alike: to try harder saves a twentieth and takes little, for they are a small part of the file.
        return Deflate.Compress(all.Written, CompressionLevel.SmallestSize);
    }

    /// <inheritdoc />
    public void Dispose() => body.Dispose();
}
