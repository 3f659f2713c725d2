using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace EsgReportGen.Testing.Pdf.Fonts;

/// <summary>The embedded program of a font: how far each glyph moves the pen.</summary>
internal abstract class FontProgram
{
    private static readonly ConditionalWeakTable<CheckedFont, FontProgram> Known = [];

    /// <summary>The advance of a glyph in thousandths of the em; null if there is no such glyph.</summary>
    public abstract double? AdvanceOf(int glyph);

    /// <summary>The program of a font; null if it is not embedded or cannot be read, which is reported once.</summary>
    public static FontProgram? Of(CheckedFile file, CheckedFont font)
    {
        if (Known.TryGetValue(font, out var known))
            return known;
        var isTrueType = file.Name(font.Descendant["Subtype"]) == "CIDFontType2";
        if (file.Dictionary(font.Descriptor[isTrueType ? "FontFile2" : "FontFile3"]) is not { IsStream: true } stream)
            return null;
        var bytes = file.Reader.Data(stream);
        try
        {
            FontProgram program = isTrueType ? new TrueTypeProgram(bytes) : new CffProgram(bytes);
            Known.Add(font, program);
            return program;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            file.Report("7.21.1", $"font {font.Name}: the program cannot be read: {e.Message}");
            return null;
        }
    }
}

/// <summary>A TrueType program (ISO/IEC 14496-22).</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> tables = new(StringComparer.Ordinal);
    private readonly int unitsPerEm;
    private readonly int metrics;
    private readonly int glyphs;

    public TrueTypeProgram(ReadOnlyMemory<byte> bytes)
    {
        var count = Unsigned(bytes, 4);
        for (var i = 0; i < count; i++)
        {
            var entry = bytes.Slice(12 + 16 * i, 16).Span;
            tables.Add(Encoding.ASCII.GetString(entry[..4]), bytes.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..])));
        }

        foreach (var table in (string[])["glyf", "loca", "head", "hhea", "hmtx", "maxp"])
        {
            if (!tables.ContainsKey(table))
                throw new InvalidDataException("no table " + table);
        }

        unitsPerEm = Unsigned(tables["head"], 18);
        metrics = Unsigned(tables["hhea"], 34);
        glyphs = Unsigned(tables["maxp"], 4);
        CheckLocations();
    }

    public override double? AdvanceOf(int glyph) =>
        glyph < glyphs ? Unsigned(tables["hmtx"], 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / unitsPerEm : null;

    private void CheckLocations()
    {
        var loca = tables["loca"];
        var isLong = Unsigned(tables["head"], 50) == 1;
        var last = 0L;
        for (var i = 0; i <= glyphs; i++)
        {
            var at = isLong ? BinaryPrimitives.ReadUInt32BigEndian(loca.Span[(4 * i)..]) : 2L * Unsigned(loca, 2 * i);
            if (at < last || at > tables["glyf"].Length)
                throw new InvalidDataException("glyphs overlap or lie outside");
            last = at;
        }
    }

    private static int Unsigned(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);
}
