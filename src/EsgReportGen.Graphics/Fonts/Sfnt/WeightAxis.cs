using System;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>The weight axis of a variable font (OpenType 1.9, <c>fvar</c>).</summary>
internal static class WeightAxis
{
    /// <summary>The lightest and the boldest weight of a font, or null if its weight cannot vary.</summary>
    /// <param name="fvar">The font's table <c>fvar</c>; empty for a font that varies in nothing.</param>
    public static (int Lightest, int Boldest)? Read(ReadOnlySpan<byte> fvar)
    {
        int axes = BigEndian.UInt16(fvar, 4), count = Math.Min(BigEndian.UInt16(fvar, 8), (ushort)64), size = BigEndian.UInt16(fvar, 10);
        for (var i = 0; i < count; i++)
        {
            var axis = axes + (i * size);
            if (BigEndian.UInt32(fvar, axis) != SfntTables.TagOf("wght"))
                continue;
            int lightest = BigEndian.Int32(fvar, axis + 4) / 65536, boldest = BigEndian.Int32(fvar, axis + 12) / 65536;
            return lightest >= 1 && boldest <= 1000 && lightest < boldest ? (lightest, boldest) : null;
        }

        return null;
    }
}
