using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace EsgReportGen.Pdf.Objects;

/// <summary>
/// The file in the making: numbers objects in the order they are asked for, writes streams at once and gathers all other objects
/// into object streams. Ends with a cross-reference stream (ISO 32000-1:2008, 7.5).
/// </summary>
internal sealed class FileBuilder : IDisposable
{
    private readonly HashingOutput output;
    private readonly List<ObjectPlace> places = [default];
    private readonly List<ObjectChunk> chunks = [];
    private readonly bool isCompressed;

    /// <param name="target">Where the file goes; need not seek.</param>
    /// <param name="isCompressed">Whether streams are compressed; without, every object stands in the file on its own, for people to read.</param>
    public FileBuilder(Stream target, bool isCompressed)
    {
        this.isCompressed = isCompressed;
        output = new HashingOutput(target);
        output.Write("%PDF-1.7\n%"u8);

        // Four bytes above 127 tell transfer programs that the file is not text (ISO 19005-3:2012, 6.1.2).
        output.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The next object number.</summary>
    public PdfReference Allocate()
    {
        places.Add(default);
        return new PdfReference(places.Count - 1);
    }

    /// <summary>Begins an object that is no stream; write it into the buffer, then <see cref="End"/>.</summary>
    public PdfBuffer Begin(PdfReference reference)
    {
        if (chunks.Count == 0 || chunks[^1].IsFull)
            chunks.Add(new ObjectChunk());
        Place(reference, ObjectPlace.InChunk(chunks.Count - 1, chunks[^1].Count));
        return chunks[^1].Begin(reference);
    }

    /// <summary>Ends the object begun last.</summary>
    public void End() => chunks[^1].End();

    /// <summary>Writes a stream object.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="entries">Its dictionary's entries other than length and filter, without brackets.</param>
    /// <param name="data">Its data, already encoded where the filter is not null.</param>
    /// <param name="filter">Name of the filter with its slash; empty for none.</param>
    public void Stream(PdfReference reference, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, ReadOnlySpan<byte> filter)
    {
        Place(reference, ObjectPlace.AtOffset(output.Position));
        using var head = new PdfBuffer(256);
        head.Integer(reference.Number).Raw(" 0 obj\n<< "u8).Raw(entries);
        if (!entries.IsEmpty && entries[^1] != (byte)' ')
            head.Byte((byte)' ');
        if (!filter.IsEmpty)
            head.Raw("/Filter "u8).Raw(filter).Byte((byte)' ');
        head.Raw("/Length "u8).Integer(data.Length).Raw(" >>\nstream\n"u8);
        output.Write(head.Written);
        output.Write(data);
        output.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes a stream object whose data are compressed here.</summary>
    public void CompressedStream(PdfReference reference, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        if (isCompressed)
            Stream(reference, entries, Deflate.Compress(data), "/FlateDecode"u8);
        else
            Stream(reference, entries, data, default);
    }

    /// <summary>Writes what was gathered, the cross-references and the end.</summary>
    /// <param name="root">The catalog.</param>
    /// <param name="info">The information dictionary.</param>
    /// <param name="run">Runs numbered pieces of work in any order.</param>
    public void Finish(PdfReference root, PdfReference info, Action<int, Action<int>> run)
    {
        if (isCompressed)
            WriteObjectStreams(run);
        else
            WriteLooseObjects();
        var table = Allocate();
        Place(table, ObjectPlace.AtOffset(output.Position));
        CrossReferences.Write(output, places, table, root, info, isCompressed);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var chunk in chunks)
            chunk.Dispose();
        output.Dispose();
    }

    private void WriteObjectStreams(Action<int, Action<int>> run)
    {
        var compressed = new byte[chunks.Count][];
        run(chunks.Count, i => compressed[i] = chunks[i].Compress());
        for (var i = 0; i < compressed.Length; i++)
        {
            var reference = Allocate();
            chunks[i].Reference = reference;
            using var entries = new PdfBuffer(64);
            entries.Raw("/Type /ObjStm /N "u8).Integer(chunks[i].Count).Raw(" /First "u8).Integer(chunks[i].First);
            Stream(reference, entries.Written, compressed[i], "/FlateDecode"u8);
        }

        for (var number = 1; number < places.Count; number++)
        {
            if (places[number].Kind == PlaceKind.Chunk)
                places[number] = ObjectPlace.InStream(chunks[(int)places[number].Position].Reference.Number, places[number].Index);
        }
    }

    private void WriteLooseObjects()
    {
        for (var number = 1; number < places.Count; number++)
        {
            if (places[number].Kind != PlaceKind.Chunk)
                continue;
            var body = chunks[(int)places[number].Position].Body(places[number].Index);
            places[number] = ObjectPlace.AtOffset(output.Position);
            using var head = new PdfBuffer(32);
            output.Write(head.Integer(number).Raw(" 0 obj\n"u8).Written);
            output.Write(body);
            output.Write("\nendobj\n"u8);
        }
    }

    private void Place(PdfReference reference, ObjectPlace place)
    {
        if (places[reference.Number].Kind != PlaceKind.Nowhere)
            throw new UnreachableException($"object {reference.Number} is written twice");
        places[reference.Number] = place;
    }
}
