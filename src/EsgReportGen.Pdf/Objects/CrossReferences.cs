using System;
using System.Collections.Generic;

namespace EsgReportGen.Pdf.Objects;

/// <summary>The cross-reference stream, which is the trailer too (ISO 32000-1:2008, 7.5.8).</summary>
internal static class CrossReferences
{
    private const int RowLength = 7;

    /// <summary>Writes the stream and the end of the file.</summary>
    public static void Write(
        HashingOutput output, List<ObjectPlace> places, PdfReference table, PdfReference root, PdfReference info, bool isCompressed)
    {
        var start = output.Position;
        var rows = Rows(places);
        var data = isCompressed ? Deflate.Compress(Predict(rows)) : rows;
        using var head = new PdfBuffer(256);
        head.Integer(table.Number).Raw(" 0 obj\n<< /Type /XRef /Size "u8).Integer(places.Count).Raw(" /W [1 4 2] /Root "u8).Reference(root);
        head.Raw(" /Info "u8).Reference(info).Raw(" /ID ["u8);
        var identifier = output.Identifier();
        head.Hex(identifier).Byte((byte)' ').Hex(identifier).Raw("] "u8);
        if (isCompressed)
            head.Raw("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >> "u8);
        head.Raw("/Length "u8).Integer(data.Length).Raw(" >>\nstream\n"u8);
        output.Write(head.Written);
        output.Write(data);
        head.Clear();
        output.Write(head.Raw("\nendstream\nendobj\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Written);
    }

    private static byte[] Rows(List<ObjectPlace> places)
    {
        var rows = new byte[places.Count * RowLength];

        // Object 0 heads the list of free objects, which is empty but for numbers that were never written.
        FillRow(rows, 0, 0, 65535);
        for (var i = 1; i < places.Count; i++)
        {
            var row = rows.AsSpan(i * RowLength, RowLength);
            switch (places[i].Kind)
            {
                case PlaceKind.Offset:
                    FillRow(row, 1, places[i].Position, 0);
                    break;
                case PlaceKind.Stream:
                    FillRow(row, 2, places[i].Position, places[i].Index);
                    break;
                default:
                    FillRow(row, 0, 0, 65535);
                    break;
            }
        }

        return rows;
    }

    private static void FillRow(Span<byte> row, byte type, long second, int third)
    {
        row[0] = type;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(row[1..], checked((uint)second));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(row[5..], checked((ushort)third));
    }

    // PNG's predictor "up": each row as its difference from the row above, so that rows of one object stream are nearly all zero.
    private static byte[] Predict(byte[] rows)
    {
        var count = rows.Length / RowLength;
        var predicted = new byte[count * (RowLength + 1)];
        for (var r = 0; r < count; r++)
        {
            predicted[r * (RowLength + 1)] = 2;
            for (var c = 0; c < RowLength; c++)
            {
                var above = r == 0 ? 0 : rows[(r - 1) * RowLength + c];
                predicted[r * (RowLength + 1) + 1 + c] = unchecked((byte)(rows[r * RowLength + c] - above));
            }
        }

        return predicted;
    }
}
