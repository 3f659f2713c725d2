using System;

namespace EsgReportGen.Raster.Png;

/// <summary>The check sum of chunks (ISO/IEC 15948:2004, annex D).</summary>
internal static class Crc
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The check sum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? Polynomial ^ (crc >> 1) : crc >> 1;
            table[i] = crc;
        }

        return table;
    }
}
