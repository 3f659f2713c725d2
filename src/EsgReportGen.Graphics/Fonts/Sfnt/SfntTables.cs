using System;
using System.Collections.Generic;

namespace EsgReportGen.Graphics.Fonts.Sfnt;

/// <summary>
/// The table directory of one font in a file (OpenType 1.9, "Organization of an OpenType Font"). Only tables that lie wholly
/// within the file are listed.
/// </summary>
internal sealed class SfntTables
{
    /// <summary>The most tables of a font that is read.</summary>
    public const int MaximumTables = 256;

    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint OpenTypeCff = 0x4F54544F;
    private const uint Collection = 0x74746366;
    private const int MaximumFonts = 64;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<uint, (int Offset, int Length)> tables = [];

    private SfntTables(ReadOnlyMemory<byte> file) => this.file = file;

    /// <summary>Whether the outlines are CFF rather than TrueType.</summary>
    public bool IsCff => !Has("glyf") && Has("CFF ");

    /// <summary>Number of fonts in a file: more than one in a collection, 0 if it is no font.</summary>
    public static int CountFonts(ReadOnlySpan<byte> file) => BigEndian.UInt32(file, 0) switch
    {
        TrueType or AppleTrueType or OpenTypeCff => 1,
        Collection => (int)Math.Min(MaximumFonts, BigEndian.UInt32(file, 8)),
        _ => 0,
    };

    /// <summary>Where the directory of one font of a file begins.</summary>
    public static long StartOf(ReadOnlySpan<byte> file, int index) => BigEndian.UInt32(file, 0) == Collection ? BigEndian.UInt32(file, 12 + (4L * index)) : 0;

    /// <summary>Reads the directory of one font of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="index">Which font of it, from 0.</param>
    /// <returns>The tables, or null if there is no font at that place.</returns>
    public static SfntTables? Read(ReadOnlyMemory<byte> file, int index)
    {
        var bytes = file.Span;
        var start = StartOf(bytes, index);
        if (BigEndian.UInt32(bytes, start) is not (TrueType or AppleTrueType or OpenTypeCff))
            return null;
        var count = BigEndian.UInt16(bytes, start + 4);
        if (count > MaximumTables)
            return null;
        var result = new SfntTables(file);
        for (var i = 0; i < count; i++)
        {
            var record = start + 12 + (16L * i);
            long offset = BigEndian.UInt32(bytes, record + 8), length = BigEndian.UInt32(bytes, record + 12);
            if (offset + length <= bytes.Length)
                result.tables.TryAdd(BigEndian.UInt32(bytes, record), ((int)offset, (int)length));
        }

        return result;
    }

    /// <summary>Whether a table is there, and not empty.</summary>
    public bool Has(string tag) => tables.TryGetValue(TagOf(tag), out var place) && place.Length > 0;

    /// <summary>A table's bytes; empty if it is not there.</summary>
    public ReadOnlySpan<byte> this[string tag] =>
        tables.TryGetValue(TagOf(tag), out var place) ? file.Span.Slice(place.Offset, place.Length) : default;

    /// <summary>A tag as a number: its four characters.</summary>
    public static uint TagOf(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];
}
