using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Reading;

/// <summary>
/// Opens files of this program's kind: one cross-reference stream, object streams, Flate. Objects are read when asked for.
/// Throws <see cref="InvalidDataException"/> for anything else.
/// </summary>
internal sealed class PdfFileReader
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly (int Type, long Second, int Third)[] table;
    private readonly Dictionary<int, PdfValue> known = [];
    private readonly Dictionary<int, ReadOnlyMemory<byte>> objectStreams = [];

    // What all streams together may expand to; a large report's come to a tenth of it.
    private int budget = 512 << 20;

    private PdfFileReader(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var start = bytes.Span.LastIndexOf("startxref"u8);
        if (start < 0 || !bytes.Span.StartsWith("%PDF-"u8))
            throw new InvalidDataException("not a PDF of this program");
        var lexer = new PdfLexer(bytes, start + 9);
        Trailer = Dictionary(ReadAt(Whole(lexer.Next(withReferences: false))));
        table = ReadTable(Trailer);
    }

    /// <summary>The trailer: entries Root, Info, ID, Size.</summary>
    public PdfDictionary Trailer { get; }

    /// <summary>The catalog.</summary>
    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    /// <summary>Highest object number plus 1.</summary>
    public int Size => table.Length;

    /// <summary>Opens a file.</summary>
    public static PdfFileReader Read(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether a number has an object.</summary>
    public bool Has(int number) => number > 0 && number < table.Length && table[number].Type != 0;

    /// <summary>The value itself, or what it refers to.</summary>
    public PdfValue Resolve(PdfValue value) => value is PdfLink link ? Object(link.Number) : value;

    /// <summary>The dictionary that a value is or refers to.</summary>
    public PdfDictionary Dictionary(PdfValue value) =>
        Resolve(value) as PdfDictionary ?? throw new InvalidDataException("a dictionary is missing");

    /// <summary>The items of the array that a value is or refers to; empty if it is none.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>The data of a stream, with its filter undone.</summary>
    public ReadOnlyMemory<byte> Data(PdfDictionary stream)
    {
        if (Resolve(stream["Filter"]) is not PdfName { Name: "FlateDecode" })
            return stream.Data;
        var data = Deflate.Expand(stream.Data, budget);
        budget -= data.Length;
        return Resolve(stream["DecodeParms"]) is PdfDictionary parameters && Resolve(parameters["Columns"]) is PdfNumber columns
            ? UndoPrediction(data, (int)columns.Value)
            : data;
    }

    /// <summary>An object by number; <see cref="PdfValue.Null"/> if there is none.</summary>
    public PdfValue Object(int number)
    {
        if (!Has(number))
            return PdfValue.Null;
        if (known.TryGetValue(number, out var value))
            return value;
        var (type, second, third) = table[number];

        // An object stream that claims to be within another one could be within itself.
        if (type == 2 && !(second < table.Length && table[second].Type == 1))
            throw new InvalidDataException("an object stream is missing");
        return known[number] = type == 1 ? ReadAt((int)second) : ReadFromStream((int)second, third);
    }

    private PdfValue ReadAt(int offset)
    {
        var lexer = new PdfLexer(bytes, offset);
        if (lexer.Next(withReferences: false) is not PdfNumber || lexer.Next(withReferences: false) is not PdfNumber || lexer.Next() is not PdfKeyword { Word: "obj" })
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"no object at byte {offset}"));
        var value = lexer.Next() ?? PdfValue.Null;
        if (value is not PdfDictionary dictionary)
            return value;
        var length = dictionary["Length"] is PdfNumber ? Whole(dictionary["Length"]) : 0;
        return lexer.TryStream(length, out var data) ? dictionary with { Data = data, IsStream = true } : dictionary;
    }

    private PdfValue ReadFromStream(int stream, int index)
    {
        var dictionary = Dictionary(new PdfLink(stream));
        if (!objectStreams.TryGetValue(stream, out var data))
            objectStreams.Add(stream, data = Data(dictionary));
        var head = new PdfLexer(data);
        PdfValue? offset = null;
        for (var i = 0; i <= index; i++)
        {
            head.Next(withReferences: false);
            offset = head.Next(withReferences: false);
        }

        return new PdfLexer(data, checked(Whole(dictionary["First"]) + Whole(offset))).Next() ?? PdfValue.Null;
    }

    private (int Type, long Second, int Third)[] ReadTable(PdfDictionary trailer)
    {
        var rows = Data(trailer).Span;
        var count = Whole(trailer["Size"]);
        var widths = trailer["W"] is PdfArray { Items: [PdfNumber { Value: 1 }, PdfNumber { Value: 4 }, PdfNumber { Value: 2 }] };
        if (!widths || rows.Length / 7 < count)
            throw new InvalidDataException("cross-references of another program");
        var entries = new (int, long, int)[count];
        for (var i = 0; i < count; i++)
        {
            var row = rows.Slice(i * 7, 7);
            entries[i] = (row[0], System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(row[1..]), row[5] << 8 | row[6]);
        }

        return entries;
    }

    private static int Whole(PdfValue? value) =>
        value is PdfNumber { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : throw new InvalidDataException("a whole number is missing");

    private static byte[] UndoPrediction(byte[] data, int columns)
    {
        var rows = data.Length / (columns + 1);
        var plain = new byte[rows * columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var above = r == 0 ? 0 : plain[(r - 1) * columns + c];
                plain[r * columns + c] = unchecked((byte)(data[r * (columns + 1) + 1 + c] + above));
            }
        }

        return plain;
    }
}
