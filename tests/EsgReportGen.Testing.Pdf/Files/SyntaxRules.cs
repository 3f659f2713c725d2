using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Files;

/// <summary>The bytes around the objects: header, end, spacing, cross-references, identifier (ISO 19005-3, 6.1.2 to 6.1.9).</summary>
internal static class SyntaxRules
{
    private const int RowLength = 7;

    public static void Check(CheckedFile file)
    {
        var bytes = file.Bytes.Span;
        file.Require(bytes.StartsWith("%PDF-1.7\n%"u8) && !bytes.Slice(10, 4).ContainsAnyInRange((byte)0, (byte)127), "6.1.2", "the header");
        var end = bytes.LastIndexOf("%%EOF"u8);
        file.Require(end >= 0 && bytes[(end + 5)..] is [] or [(byte)'\n'] or [(byte)'\r', (byte)'\n'], "6.1.3", "something stands behind the end");
        file.Require(!file.Reader.Trailer.Entries.ContainsKey("Encrypt"), "6.1.3", "the file is encrypted");
        var identifier = file.Reader.Items(file.Reader.Trailer["ID"]);
        file.Require(identifier is [PdfString { Bytes.Length: 16 }, PdfString { Bytes.Length: 16 }], "6.1.3", "the identifier is not two strings of 16 bytes");
        CheckObjects(file);
    }

    private static void CheckObjects(CheckedFile file)
    {
        var rows = file.Reader.Data(file.Reader.Trailer).Span;
        for (var number = 0; number * RowLength < rows.Length; number++)
        {
            var row = rows.Slice(number * RowLength, RowLength);
            if (row[0] == 1)
                CheckObject(file, number, (int)BinaryPrimitives.ReadUInt32BigEndian(row[1..]));
            else if (row[0] == 2)
                file.Require(file.Reader.Object(number) != PdfValue.Null, "6.1.4", $"object {number} is not where the cross-references say");
        }
    }

    private static void CheckObject(CheckedFile file, int number, int offset)
    {
        var bytes = file.Bytes.Span;
        if (!bytes[offset..].StartsWith(Encoding.ASCII.GetBytes($"{number} 0 obj\n")))
        {
            file.Report("6.1.4", $"object {number} is not where the cross-references say");
            return;
        }

        var lexer = new PdfLexer(file.Bytes, offset);
        for (var i = 0; i < 3; i++)
            lexer.Next(withReferences: false);
        var value = lexer.Next();
        var rest = bytes[lexer.Position..];
        if (value is not PdfDictionary dictionary || !rest.StartsWith("\nstream"u8))
        {
            file.Require(rest.StartsWith("\nendobj\n"u8), "6.1.9", $"object {number} does not end on a line of its own");
            return;
        }

        file.Require(rest.StartsWith("\nstream\n"u8) || rest.StartsWith("\nstream\r\n"u8), "6.1.7", $"object {number}: the beginning of the stream");
        var length = (int)(file.Number(dictionary["Length"]) ?? -1);
        var data = lexer.Position + "\nstream\n".Length;
        file.Require(length >= 0 && bytes.Length >= data + length && bytes[(data + length)..].StartsWith("\nendstream\nendobj\n"u8), "6.1.7", $"object {number}: Length is not that of the stream");
        file.Require(!dictionary.Entries.Keys.Any(k => k is "F" or "FFilter" or "FDecodeParms"), "6.1.7", $"object {number}: an external stream");
        file.Require(file.Name(dictionary["Filter"]) is null or "FlateDecode" or "DCTDecode", "6.1.7", $"object {number}: a filter that is not ours");
    }
}
