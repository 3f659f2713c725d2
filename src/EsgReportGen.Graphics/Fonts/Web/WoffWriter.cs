using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;

namespace EsgReportGen.Graphics.Fonts.Web;

/// <summary>Packs a font file as WOFF 1.0 (W3C Recommendation, 13 December 2012): each table compressed by itself.</summary>
internal static class WoffWriter
{
    private const uint Signature = 0x774F4646;
    private const int HeaderLength = 44;
    private const int EntryLength = 20;
    private const int SfntHeaderLength = 12;
    private const int SfntEntryLength = 16;

    /// <summary>Packs a font.</summary>
    /// <param name="font">A sound file of one TrueType or OpenType font, its tables ordered by tag as HarfBuzz writes them.</param>
    public static byte[] Write(ReadOnlySpan<byte> font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        using var output = new MemoryStream();
        output.SetLength(HeaderLength + (EntryLength * count));
        output.Position = output.Length;
        Span<byte> entries = new byte[EntryLength * count];
        var size = SfntHeaderLength + (SfntEntryLength * count);
        for (var i = 0; i < count; i++)
        {
            var source = font.Slice(SfntHeaderLength + (SfntEntryLength * i), SfntEntryLength);
            var entry = entries.Slice(EntryLength * i, EntryLength);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(source[8..]), BinaryPrimitives.ReadInt32BigEndian(source[12..]));
            source[..4].CopyTo(entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], (int)output.Position);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], WriteTable(output, font.Slice(offset, length)));
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
            source[4..8].CopyTo(entry[16..]);
            size += Padded(length);
        }

        var bytes = output.ToArray();
        WriteHeader(bytes, font[..4], count, size);
        entries.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }

    /// <returns>The length in the file: that of the table itself where packing does not make it shorter.</returns>
    private static int WriteTable(MemoryStream output, ReadOnlySpan<byte> table)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(table);
        var bytes = packed.Length < table.Length ? packed.GetBuffer().AsSpan(0, (int)packed.Length) : table;
        output.Write(bytes);
        for (var i = bytes.Length; i < Padded(bytes.Length); i++)
            output.WriteByte(0);
        return bytes.Length;
    }

    private static void WriteHeader(Span<byte> bytes, ReadOnlySpan<byte> flavor, ushort count, int size)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Signature);
        flavor.CopyTo(bytes[4..]);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], bytes.Length);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[12..], count);
        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], size);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[20..], 1);
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
