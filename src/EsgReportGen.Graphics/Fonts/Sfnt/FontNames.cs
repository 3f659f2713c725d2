using System;
using System.Collections.Immutable;
using System.Text;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>The texts of a font's <c>name</c> table: English if there is an English one, otherwise the first.</summary>
internal static class FontNames
{
    private const int MostLanguages = 64;

    /// <summary>Legacy family (of four styles at most).</summary>
    public const int Family = 1;

    /// <summary>Version, e.g. <c>Version 2.004;hotconv 1.0.118</c>.</summary>
    public const int Version = 5;

    /// <summary>PostScript name.</summary>
    public const int PostScript = 6;

    /// <summary>Family with all its weights.</summary>
    public const int TypographicFamily = 16;

    /// <summary>A text of the table, or null if the font has none for this id.</summary>
    public static string? Read(ReadOnlySpan<byte> table, int nameId)
    {
        var count = Math.Min(BigEndian.UInt16(table, 2), (ushort)4096);
        var storage = BigEndian.UInt16(table, 4);
        string? best = null;
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (BigEndian.UInt16(table, record + 6) != nameId)
                continue;
            var platform = BigEndian.UInt16(table, record);
            var text = Decode(table, storage + BigEndian.UInt16(table, record + 10), BigEndian.UInt16(table, record + 8), platform);
            if (text is null)
                continue;
            // Platform 3 is Windows, 0x409 English (United States); other languages only serve where there is no English name.
            if (platform == 3 && BigEndian.UInt16(table, record + 4) == 0x409)
                return text;
            best ??= text;
        }

        return best;
    }

    /// <summary>The version for people: <c>2.004</c>; empty if the font tells none.</summary>
    public static string VersionOf(ReadOnlySpan<byte> table)
    {
        var text = Read(table, Version) ?? string.Empty;
        var end = text.IndexOf(';');
        var version = (end < 0 ? text : text[..end]).Trim();
        return version.StartsWith("Version ", StringComparison.OrdinalIgnoreCase) ? version["Version ".Length..].Trim() : version;
    }

    /// <summary>The texts of the table for an id, one a language, each once, in the order of the table.</summary>
    public static ImmutableArray<string> ReadAll(ReadOnlySpan<byte> table, int nameId)
    {
        var count = Math.Min(BigEndian.UInt16(table, 2), (ushort)4096);
        var storage = BigEndian.UInt16(table, 4);
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < count && texts.Count < MostLanguages; i++)
        {
            var record = 6 + (12 * i);
            if (BigEndian.UInt16(table, record + 6) == nameId
                && Decode(table, storage + BigEndian.UInt16(table, record + 10), BigEndian.UInt16(table, record + 8), BigEndian.UInt16(table, record)) is { } text
                && !texts.Contains(text))
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    private static string? Decode(ReadOnlySpan<byte> table, int offset, int length, int platform)
    {
        if (length is 0 or > 1024 || offset + length > table.Length)
            return null;
        var bytes = table.Slice(offset, length);
        var text = platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsControl(c) && !char.IsSurrogate(c))
                clean.Append(c);
        }

        var result = clean.ToString().Trim();
        return result.Length == 0 ? null : result;
    }
}
