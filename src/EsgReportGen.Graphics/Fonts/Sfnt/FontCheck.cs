using System;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>Looks whether a font's tables hold together before native code gets to see them.</summary>
internal static class FontCheck
{
    /// <summary>What is wrong with a font, or null.</summary>
    public static string? FindProblem(SfntTables tables)
    {
        foreach (var tag in (ReadOnlySpan<string>)["head", "hhea", "hmtx", "maxp", "cmap", "name"])
        {
            if (!tables.Has(tag))
                return $"its table `{tag}` is missing or cut off";
        }

        if (!tables.Has("glyf") && tables.Has("CFF2"))
            return "its outlines are in the format CFF2, which documents cannot hold";
        if (!tables.Has("glyf") && !tables.Has("CFF "))
            return "it has no outlines, only pictures";
        if (!CharacterMap.IsReadable(tables["cmap"]))
            return "it maps no Unicode characters";
        return HeaderProblem(tables) ?? (tables.Has("glyf") ? LocationProblem(tables) : null);
    }

    private static string? HeaderProblem(SfntTables tables)
    {
        if (tables["head"].Length < 54 || BigEndian.UInt32(tables["head"], 12) != 0x5F0F3CF5)
            return "its header is broken";
        if (BigEndian.UInt16(tables["head"], 18) is < 16 or > 16384)
            return "its em square is not between 16 and 16384 units";
        int glyphs = BigEndian.UInt16(tables["maxp"], 4), advances = BigEndian.UInt16(tables["hhea"], 34);
        if (glyphs == 0 || advances == 0 || advances > glyphs || tables["hmtx"].Length < 4 * advances)
            return "its glyph counts contradict each other";
        return null;
    }

    private static string? LocationProblem(SfntTables tables)
    {
        var loca = tables["loca"];
        var isLong = BigEndian.Int16(tables["head"], 50) != 0;
        int glyphs = BigEndian.UInt16(tables["maxp"], 4), size = tables["glyf"].Length;
        if (loca.Length < (glyphs + 1) * (isLong ? 4 : 2))
            return "its table `loca` is cut off";
        long previous = 0;
        for (var i = 0; i <= glyphs; i++)
        {
            var offset = isLong ? BigEndian.UInt32(loca, 4L * i) : 2L * BigEndian.UInt16(loca, 2L * i);
            if (offset < previous || offset > size)
                return "its table `loca` points outside the outlines";
            previous = offset;
        }

        return null;
    }
}
