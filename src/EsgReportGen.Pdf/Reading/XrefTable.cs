using System.Collections.Generic;
using System.IO;

namespace EsgReportGen.Pdf.Reading;

/// <summary>Where an object stands.</summary>
/// <param name="Kind">How it is stored.</param>
/// <param name="Place">Byte offset, or the number of the object stream that holds it.</param>
/// <param name="Index">Its place within that stream.</param>
internal readonly record struct XrefEntry(XrefKind Kind, int Place, int Index);

/// <summary>How an object is stored.</summary>
internal enum XrefKind
{
    /// <summary>Not at all.</summary>
    Free,

    /// <summary>By itself.</summary>
    InFile,

    /// <summary>In an object stream.</summary>
    InStream,
}

/// <summary>
/// The cross-references of a file, the newest section first: tables, streams, both in one file, and those of earlier revisions
/// (ISO 32000-1:2008, 7.5.4 to 7.5.8). What a newer section says of an object stands.
/// </summary>
internal sealed class XrefTable
{
    // Each revision of a file adds one or two; a chain that is longer leads nowhere.
    private const int MostSections = 4096;

    // Annex C.2 lets readers have a limit of 8,388,607 objects.
    private const int MostObjects = 8_388_607;

    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly PdfFileReader file;

    private XrefTable(PdfFileReader file) => this.file = file;

    /// <summary>The trailer of the newest section.</summary>
    public PdfDictionary Trailer { get; private set; } = null!;

    /// <summary>Highest object number plus 1.</summary>
    public int Size { get; private set; }

    /// <summary>The entry of an object; a free one if there is none.</summary>
    public XrefEntry this[int number] => entries.GetValueOrDefault(number);

    /// <summary>Reads the sections of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset of the newest section.</param>
    public static XrefTable Read(PdfFileReader file, int start)
    {
        var table = new XrefTable(file);
        var seen = new HashSet<int>();
        for (int? next = start; next is { } offset && seen.Add(offset);)
        {
            if (seen.Count > MostSections)
                throw new InvalidDataException("too many cross-reference sections");
            var trailer = table.ReadSection(offset);
            table.Trailer ??= trailer;
            next = trailer["Prev"] is PdfNumber ? PdfFileReader.Whole(trailer["Prev"]) : null;
        }

        return table;
    }

    private PdfDictionary ReadSection(int offset)
    {
        var lexer = file.LexerAt(offset);
        return lexer.Next(withReferences: false) is PdfKeyword { Word: "xref" } ? ReadTable(lexer) : ReadStream(offset);
    }

    private PdfDictionary ReadTable(PdfLexer lexer)
    {
        var read = new List<(int Number, XrefEntry Entry)>();
        while (true)
        {
            var first = lexer.Next(withReferences: false);
            if (first is PdfKeyword { Word: "trailer" })
                break;
            var number = PdfFileReader.Whole(first);
            for (var left = PdfFileReader.Whole(lexer.Next(withReferences: false)); left > 0; left--, number++)
            {
                var (place, generation, kind) = (lexer.Next(withReferences: false), lexer.Next(withReferences: false), lexer.Next(withReferences: false));
                if (generation is not PdfNumber || kind is not PdfKeyword { Word: "n" or "f" } word)
                    throw new InvalidDataException("a cross-reference table with an entry that is none");
                read.Add((number, word.Word == "n" ? new XrefEntry(XrefKind.InFile, PdfFileReader.Whole(place), 0) : default));
            }
        }

        var trailer = lexer.Next() as PdfDictionary ?? throw new InvalidDataException("the trailer is missing");

        // What a table hides from older readers is free in it, and stands in a stream that belongs to it.
        if (trailer["XRefStm"] is PdfNumber)
            ReadStream(PdfFileReader.Whole(trailer["XRefStm"]));
        foreach (var (number, entry) in read)
            Add(number, entry);
        return trailer;
    }

    private PdfDictionary ReadStream(int offset)
    {
        var trailer = file.Dictionary(file.ReadAt(offset));
        if (trailer["W"] is not PdfArray { Items: [PdfNumber, PdfNumber, PdfNumber] widths })
            throw new InvalidDataException("there are no cross-references");
        var (first, second, third) = (Width(widths[0]), Width(widths[1]), Width(widths[2]));
        if (first + second + third == 0)
            throw new InvalidDataException("a cross-reference stream without fields");
        var rows = file.Data(trailer).Span;
        var at = 0;
        var index = trailer["Index"] is PdfArray parts ? parts.Items : [new PdfNumber(0), trailer["Size"]];
        for (var part = 0; part + 1 < index.Count; part += 2)
        {
            var number = PdfFileReader.Whole(index[part]);
            for (var left = PdfFileReader.Whole(index[part + 1]); left > 0; left--, number++)
            {
                if (at + first + second + third > rows.Length)
                    throw new InvalidDataException("a cross-reference stream that is too short");
                var kind = first == 0 ? 1 : Field(rows.Slice(at, first));
                var place = Field(rows.Slice(at + first, second));
                var last = Field(rows.Slice(at + first + second, third));
                at += first + second + third;
                Add(number, kind is 1 or 2 ? new XrefEntry((XrefKind)kind, place, last) : default);
            }
        }

        return trailer;
    }

    private void Add(int number, XrefEntry entry)
    {
        if (number > MostObjects)
            throw new InvalidDataException("more objects than a file may have");
        entries.TryAdd(number, entry);
        Size = System.Math.Max(Size, number + 1);
    }

    private static int Width(PdfValue value) =>
        PdfFileReader.Whole(value) is <= 8 and var width ? width : throw new InvalidDataException("a cross-reference stream with fields that are too wide");

    private static int Field(System.ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var b in bytes)
            value = checked((value << 8) | b);
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("a place beyond the end of the file");
    }
}
