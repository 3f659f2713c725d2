using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Reading;

/// <summary>
/// Opens PDF files: cross-reference tables and streams, incremental updates, object streams, linearized files; whoever wrote them. Streams are read
/// that are plain or compressed with Flate. Objects are read when asked for. Throws <see cref="InvalidDataException"/> for what it cannot read.
/// </summary>
internal sealed class PdfFileReader
{
    // A file may begin with other bytes; places count from the header on (ISO 32000-1:2008, annex H, note 13).
    private const int LatestHeader = 1024;

    // The length of a stream may stand in a stream whose length stands elsewhere.
    private const int DeepestLength = 16;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly XrefTable? table;
    private readonly Dictionary<int, PdfValue> known = [];
    private readonly Dictionary<int, ReadOnlyMemory<byte>> objectStreams = [];
    private int depth;

    // What all streams together may expand to; a large report's come to a tenth of it.
    private int budget = 512 << 20;

    private PdfFileReader(ReadOnlyMemory<byte> file)
    {
        var header = file.Span[..Math.Min(file.Length, LatestHeader)].IndexOf("%PDF-"u8);
        if (header < 0)
            throw new InvalidDataException("it is no PDF");
        bytes = file[header..];
        var start = bytes.Span.LastIndexOf("startxref"u8);
        if (start < 0)
            throw new InvalidDataException("it ends too early: there is no `startxref`");
        table = XrefTable.Read(this, Whole(LexerAt(start + 9).Next(withReferences: false)));
        if (Trailer["Encrypt"] != PdfValue.Null)
            throw new InvalidDataException("it is encrypted; save it without a password");
    }

    /// <summary>The trailer: entries Root, Info, ID, Size.</summary>
    public PdfDictionary Trailer => table!.Trailer;

    /// <summary>The catalog.</summary>
    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    /// <summary>Highest object number plus 1.</summary>
    public int Size => table!.Size;

    /// <summary>Opens a file.</summary>
    public static PdfFileReader Read(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether a number has an object.</summary>
    public bool Has(int number) => number > 0 && table is not null && table[number].Kind != XrefKind.Free;

    /// <summary>The value itself, or what it refers to.</summary>
    public PdfValue Resolve(PdfValue value) => value is PdfLink link ? Object(link.Number) : value;

    /// <summary>The dictionary that a value is or refers to.</summary>
    public PdfDictionary Dictionary(PdfValue value) =>
        Resolve(value) as PdfDictionary ?? throw new InvalidDataException("a dictionary is missing");

    /// <summary>The items of the array that a value is or refers to; empty if it is none.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>The data of a stream, with its filters undone.</summary>
    public ReadOnlyMemory<byte> Data(PdfDictionary stream)
    {
        var data = stream.Data;
        var filters = Resolve(stream["Filter"]) switch { PdfArray several => several.Items, PdfName one => [one], _ => [] };
        var parameters = Resolve(stream["DecodeParms"]) switch { PdfArray several => several.Items, var one => [one] };
        for (var i = 0; i < filters.Count; i++)
        {
            if (Resolve(filters[i]) is not PdfName { Name: "FlateDecode" or "Fl" })
                throw new InvalidDataException($"a stream with the filter {(Resolve(filters[i]) as PdfName)?.Name}");
            var expanded = Deflate.Expand(data, budget);
            budget -= expanded.Length;
            data = i < parameters.Count && Resolve(parameters[i]) is PdfDictionary how ? UndoPrediction(expanded, how) : expanded;
        }

        return data;
    }

    /// <summary>An object by number; <see cref="PdfValue.Null"/> if there is none.</summary>
    public PdfValue Object(int number)
    {
        if (!Has(number))
            return PdfValue.Null;
        if (known.TryGetValue(number, out var value))
            return value;
        var entry = table![number];

        // An object stream that claims to be within another one could be within itself.
        if (entry.Kind == XrefKind.InStream && table[entry.Place].Kind != XrefKind.InFile)
            throw new InvalidDataException("an object stream is missing");
        return known[number] = entry.Kind == XrefKind.InFile ? ReadAt(entry.Place) : ReadFromStream(entry.Place, entry.Index);
    }

    /// <summary>A lexer from a place on.</summary>
    internal PdfLexer LexerAt(int offset) =>
        offset <= bytes.Length ? new PdfLexer(bytes, offset) : throw new InvalidDataException("a place beyond the end of the file");

    /// <summary>The object at a place.</summary>
    internal PdfValue ReadAt(int offset)
    {
        var lexer = LexerAt(offset);
        if (lexer.Next(withReferences: false) is not PdfNumber || lexer.Next(withReferences: false) is not PdfNumber || lexer.Next() is not PdfKeyword { Word: "obj" })
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"no object at byte {offset}"));
        var value = lexer.Next() ?? PdfValue.Null;
        return value is PdfDictionary dictionary && lexer.TryStream(() => LengthOf(dictionary), out var data) ? dictionary with { Data = data, IsStream = true } : value;
    }

    /// <summary>A whole number, 0 or more.</summary>
    internal static int Whole(PdfValue? value) =>
        value is PdfNumber { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : throw new InvalidDataException("a whole number is missing");

    private int? LengthOf(PdfDictionary stream)
    {
        if (++depth > DeepestLength)
            throw new InvalidDataException("the lengths of streams lead in a circle");
        var length = Resolve(stream["Length"]);
        depth--;
        return length is PdfNumber ? Whole(length) : null;
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
            if (head.Next(withReferences: false) is null)
                throw new InvalidDataException("an object stream that is too short");
            offset = head.Next(withReferences: false);
        }

        var place = checked(Whole(dictionary["First"]) + Whole(offset));
        return place <= data.Length ? new PdfLexer(data, place).Next() ?? PdfValue.Null : throw new InvalidDataException("an object stream that is too short");
    }

    /// <summary>Undoes the PNG predictors, of which each row names its own (ISO 32000-1:2008, 7.4.4.4; PNG, clause 9).</summary>
    private byte[] UndoPrediction(byte[] data, PdfDictionary parameters)
    {
        var predictor = Parameter(parameters, "Predictor", 1);
        if (predictor == 1)
            return data;
        if (predictor < 10)
            throw new InvalidDataException("a stream with a predictor that is none of PNG's");
        var pixel = Math.Max(1, Parameter(parameters, "Colors", 1) * Parameter(parameters, "BitsPerComponent", 8) / 8);
        var columns = Math.Max(1, ((Parameter(parameters, "Columns", 1) * Parameter(parameters, "Colors", 1) * Parameter(parameters, "BitsPerComponent", 8)) + 7) / 8);
        var rows = data.Length / (columns + 1);
        var plain = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var how = data[row * (columns + 1)];
            for (var column = 0; column < columns; column++)
            {
                var at = (row * columns) + column;
                var left = column < pixel ? 0 : plain[at - pixel];
                var above = row == 0 ? 0 : plain[at - columns];
                var corner = column < pixel || row == 0 ? 0 : plain[at - columns - pixel];
                var guess = how switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Paeth(left, above, corner) };
                plain[at] = unchecked((byte)(data[(row * (columns + 1)) + 1 + column] + guess));
            }
        }

        return plain;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private int Parameter(PdfDictionary parameters, string name, int otherwise) =>
        Resolve(parameters[name]) is PdfNumber { Value: >= 0 and <= 1 << 20 } number ? (int)number.Value : otherwise;
}
