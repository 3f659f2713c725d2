using System;
using System.Text;

namespace EsgReportGen.Html.Markup;

/// <summary>Bytes that stand in the page itself (RFC 2397).</summary>
internal sealed class DataAddress
{
    private DataAddress(string mediaType, ReadOnlyMemory<byte> bytes) => (Prefix, Bytes) = (Encoding.ASCII.GetBytes("data:" + mediaType + ";base64,"), bytes);

    /// <summary>What stands before the bytes.</summary>
    public byte[] Prefix { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static DataAddress Png(ReadOnlyMemory<byte> bytes) => new("image/png", bytes);

    public static DataAddress Jpeg(ReadOnlyMemory<byte> bytes) => new("image/jpeg", bytes);

    public static DataAddress Woff(ReadOnlyMemory<byte> bytes) => new("font/woff", bytes);
}
