using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf;

/// <summary>Opens a file, lets a test change its objects, and writes it anew: makes files that are broken in one place.</summary>
internal sealed class PdfEdit
{
    private readonly PdfFileReader reader;
    private readonly SortedDictionary<int, PdfValue> objects = [];

    private PdfEdit(ReadOnlyMemory<byte> pdf)
    {
        reader = PdfFileReader.Read(pdf);
        for (var number = 1; number < reader.Size; number++)
        {
            if (reader.Has(number) && reader.Object(number) is var value && (value as PdfDictionary)?["Type"] is not PdfName { Name: "XRef" or "ObjStm" })
                objects.Add(number, value);
        }
    }

    public PdfDictionary Catalog => reader.Catalog;

    public PdfDictionary Trailer => reader.Trailer;

    public IEnumerable<PdfDictionary> Dictionaries => objects.Values.OfType<PdfDictionary>();

    /// <summary>Writes a file with what was changed in it.</summary>
    public static byte[] Apply(ReadOnlyMemory<byte> pdf, Action<PdfEdit> change)
    {
        var edit = new PdfEdit(pdf);
        change(edit);
        return edit.Write();
    }

    /// <summary>The dictionary that a value is or refers to.</summary>
    public PdfDictionary At(PdfValue value) => reader.Dictionary(value);

    /// <summary>The items of an array, which can be changed.</summary>
    public List<PdfValue> Items(PdfValue value) => ((PdfArray)reader.Resolve(value)).Items;

    /// <summary>The elements of a type, in document order.</summary>
    public List<PdfDictionary> Elements(string type) => [.. Dictionaries.Where(d => d["Type"] is PdfName { Name: "StructElem" } && d["S"] is PdfName { Name: var s } && s == type)];

    /// <summary>The annotations, in their order.</summary>
    public List<PdfDictionary> Annotations => [.. Dictionaries.Where(d => d["Type"] is PdfName { Name: "Annot" })];

    /// <summary>A page by its index.</summary>
    public PdfDictionary Page(int index) => At(Items(At(Catalog["Pages"])["Kids"])[index]);

    /// <summary>The reference to an object that a test holds.</summary>
    public PdfLink LinkTo(PdfDictionary target) => new(objects.First(o => ReferenceEquals(o.Value, target)).Key);

    /// <summary>Adds an object.</summary>
    public PdfLink Add(PdfValue value)
    {
        var link = new PdfLink(objects.Keys.Max() + 1);
        objects.Add(link.Number, value);
        return link;
    }

    /// <summary>Replaces the first of a text within the data of a stream, which becomes uncompressed.</summary>
    public void Replace(PdfValue stream, string text, string replacement)
    {
        var number = ((PdfLink)stream).Number;
        var old = (PdfDictionary)objects[number];
        var data = Encoding.Latin1.GetString(reader.Data(old).Span);
        var at = data.IndexOf(text, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"`{text}` is not in the stream", nameof(text));
        SetData(number, Encoding.Latin1.GetBytes(data[..at] + replacement + data[(at + text.Length)..]));
    }

    /// <summary>Changes bytes within the data of a stream, which becomes uncompressed.</summary>
    public void Change(PdfValue stream, Func<byte[], byte[]> change)
    {
        var number = ((PdfLink)stream).Number;
        SetData(number, change(reader.Data((PdfDictionary)objects[number]).ToArray()));
    }

    private void SetData(int number, byte[] data)
    {
        var old = (PdfDictionary)objects[number];
        var entries = old.Entries.Where(e => e.Key is not ("Filter" or "DecodeParms")).ToDictionary(StringComparer.Ordinal);
        objects[number] = new PdfDictionary(entries) { Data = data, IsStream = true };
    }

    private byte[] Write()
    {
        using var file = new MemoryStream();
        var places = new SortedDictionary<int, long>();
        Put(file, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        foreach (var (number, value) in objects)
        {
            places.Add(number, file.Position);
            Put(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            WriteObject(file, value);
            Put(file, "\nendobj\n");
        }

        var last = objects.Keys.Max() + 1;
        places.Add(last, file.Position);
        var table = new byte[(last + 1) * 7];
        foreach (var (number, place) in places)
        {
            table[number * 7] = 1;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(number * 7 + 1), (uint)place);
        }

        var start = file.Position;
        var trailer = reader.Trailer.Entries.Where(e => e.Key is not ("Filter" or "DecodeParms" or "Index")).ToDictionary(StringComparer.Ordinal);
        trailer["Size"] = new PdfNumber(last + 1);
        Put(file, string.Create(CultureInfo.InvariantCulture, $"{last} 0 obj\n"));
        WriteObject(file, new PdfDictionary(trailer) { Data = table, IsStream = true });
        Put(file, string.Create(CultureInfo.InvariantCulture, $"\nendobj\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void WriteObject(MemoryStream file, PdfValue value)
    {
        if (value is PdfDictionary { IsStream: true } stream)
            stream.Entries["Length"] = new PdfNumber(stream.Data.Length);
        using var buffer = new PdfBuffer();
        WriteValue(buffer, value);
        file.Write(buffer.Written);
        if (value is not PdfDictionary { IsStream: true } withData)
            return;
        Put(file, "\nstream\n");
        file.Write(withData.Data.Span);
        Put(file, "\nendstream");
    }

    private static void WriteValue(PdfBuffer buffer, PdfValue value)
    {
        switch (value)
        {
            case PdfName name:
                buffer.Name(name.Name);
                break;
            case PdfString text:
                buffer.Hex(text.Bytes.Span);
                break;
            case PdfNumber number:
                buffer.Raw(Encoding.ASCII.GetBytes(number.Value.ToString(CultureInfo.InvariantCulture)));
                break;
            case PdfLink link:
                buffer.Integer(link.Number).Raw(" 0 R"u8);
                break;
            case PdfKeyword word:
                buffer.Raw(Encoding.ASCII.GetBytes(word.Word));
                break;
            case PdfArray array:
                buffer.Byte((byte)'[');
                foreach (var item in array.Items)
                {
                    WriteValue(buffer, item);
                    buffer.Byte((byte)' ');
                }

                buffer.Byte((byte)']');
                break;
            case PdfDictionary dictionary:
                buffer.Raw("<< "u8);
                foreach (var (key, entry) in dictionary.Entries)
                {
                    WriteValue(buffer.Name(key).Byte((byte)' '), entry);
                    buffer.Byte((byte)' ');
                }

                buffer.Raw(">>"u8);
                break;
        }
    }

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
