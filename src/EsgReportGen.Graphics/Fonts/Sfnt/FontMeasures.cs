using System;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>What a font says about itself in <c>head hhea maxp OS/2 post name</c>.</summary>
internal sealed record FontMeasures
{
    public required string Family { get; init; }
    public required string PostScriptName { get; init; }
    public required int Weight { get; init; }
    public required int Width { get; init; }
    public required bool IsItalic { get; init; }
    public required int UnitsPerEm { get; init; }
    public required int GlyphCount { get; init; }
    public required int AdvanceCount { get; init; }
    public required int Ascent { get; init; }
    public required int Descent { get; init; }
    public required int LineGap { get; init; }
    public required int CapHeight { get; init; }
    public required int XHeight { get; init; }
    public required int UnderlinePosition { get; init; }
    public required int UnderlineThickness { get; init; }
    public required double ItalicAngle { get; init; }
    public required FontBox BoundingBox { get; init; }

    /// <summary>The <c>fsType</c> bits: what the licence allows (OpenType 1.9, OS/2).</summary>
    public required ushort EmbeddingRights { get; init; }

    /// <summary>Reads the tables of a font that <see cref="FontCheck"/> has passed.</summary>
    public static FontMeasures Read(SfntTables tables)
    {
        ReadOnlySpan<byte> head = tables["head"], hhea = tables["hhea"], os2 = tables["OS/2"], post = tables["post"], name = tables["name"];
        int upem = BigEndian.UInt16(head, 18);
        var hasHeights = os2.Length >= 90 && BigEndian.UInt16(os2, 0) >= 2;
        var family = FontNames.Read(name, FontNames.TypographicFamily) ?? FontNames.Read(name, FontNames.Family) ?? "";
        return new FontMeasures
        {
            Family = family,
            PostScriptName = CleanPostScriptName(FontNames.Read(name, FontNames.PostScript) ?? family),
            Weight = WeightOf(os2, head),
            Width = WidthOf(os2),
            IsItalic = IsItalicOf(os2, head),
            UnitsPerEm = upem,
            GlyphCount = BigEndian.UInt16(tables["maxp"], 4),
            AdvanceCount = BigEndian.UInt16(hhea, 34),
            Ascent = BigEndian.Int16(hhea, 4),
            Descent = -Math.Abs((int)BigEndian.Int16(hhea, 6)),
            LineGap = BigEndian.Int16(hhea, 8),
            // Where a font does not tell, the usual proportions of Latin type stand in.
            CapHeight = hasHeights && BigEndian.Int16(os2, 88) > 0 ? BigEndian.Int16(os2, 88) : upem * 7 / 10,
            XHeight = hasHeights && BigEndian.Int16(os2, 86) > 0 ? BigEndian.Int16(os2, 86) : upem / 2,
            UnderlinePosition = post.Length >= 12 && BigEndian.Int16(post, 8) != 0 ? BigEndian.Int16(post, 8) : -upem / 10,
            UnderlineThickness = post.Length >= 12 && BigEndian.Int16(post, 10) > 0 ? BigEndian.Int16(post, 10) : upem / 20,
            ItalicAngle = BigEndian.Int32(post, 4) / 65536.0,
            BoundingBox = new FontBox(
                BigEndian.Int16(head, 36), BigEndian.Int16(head, 38), BigEndian.Int16(head, 40), BigEndian.Int16(head, 42)),
            EmbeddingRights = BigEndian.UInt16(os2, 8),
        };
    }

    /// <summary>Width class of a font by its tables, 1 to 9; 5 is normal.</summary>
    public static int WidthOf(ReadOnlySpan<byte> os2) => BigEndian.UInt16(os2, 6) is >= 1 and <= 9 and var width ? width : 5;

    /// <summary>Whether a font's tables say that it is slanted.</summary>
    public static bool IsItalicOf(ReadOnlySpan<byte> os2, ReadOnlySpan<byte> head) =>
        os2.Length >= 64 ? (BigEndian.UInt16(os2, 62) & 1) != 0 : (BigEndian.UInt16(head, 44) & 2) != 0;

    /// <summary>CSS weight of a font by its tables, 10 to 1000.</summary>
    public static int WeightOf(ReadOnlySpan<byte> os2, ReadOnlySpan<byte> head)
    {
        int weight = BigEndian.UInt16(os2, 4);
        // Some old fonts count weights from 1 to 9.
        if (weight is >= 1 and <= 9)
            weight *= 100;
        return weight is >= 10 and <= 1000 ? weight : (BigEndian.UInt16(head, 44) & 1) != 0 ? 700 : 400;
    }

    // A PostScript name is printable ASCII without the delimiters of the language (OpenType 1.9, name id 6).
    private static string CleanPostScriptName(string name)
    {
        Span<char> clean = stackalloc char[63];
        var length = 0;
        foreach (var c in name)
        {
            if (c is > ' ' and < '\u007F' && !"[](){}<>/%#".Contains(c) && length < clean.Length)
                clean[length++] = c;
        }

        return length == 0 ? "Unnamed" : new string(clean[..length]);
    }
}
