using System;
using System.Buffers.Binary;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>Reads numbers of font tables. What lies outside the table reads as zero, so that a cut-off table can never crash a build.</summary>
internal static class BigEndian
{
    public static ushort UInt16(ReadOnlySpan<byte> table, long offset) =>
        offset >= 0 && offset <= table.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(table[(int)offset..]) : (ushort)0;

    public static short Int16(ReadOnlySpan<byte> table, long offset) =>
        offset >= 0 && offset <= table.Length - 2 ? BinaryPrimitives.ReadInt16BigEndian(table[(int)offset..]) : (short)0;

    public static uint UInt32(ReadOnlySpan<byte> table, long offset) =>
        offset >= 0 && offset <= table.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(table[(int)offset..]) : 0;

    public static int Int32(ReadOnlySpan<byte> table, long offset) =>
        offset >= 0 && offset <= table.Length - 4 ? BinaryPrimitives.ReadInt32BigEndian(table[(int)offset..]) : 0;
}
