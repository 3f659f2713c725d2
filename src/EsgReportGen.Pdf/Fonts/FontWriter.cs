using System;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>Writes a font as Type0 with two-byte codes (ISO 32000-1:2008, 9.7): dictionary, descendant, descriptor, program, ToUnicode.</summary>
internal static class FontWriter
{
    /// <summary>Writes the font; its own object is allocated already.</summary>
    public static void Write(FileBuilder file, PdfReference reference, EmbeddedFont font)
    {
        var descendant = file.Allocate();
        var descriptor = file.Allocate();
        var program = file.Allocate();
        var unicode = file.Allocate();
        var codes = new CodeTable(font.Resource);
        var name = SubsetTag(codes) + "+" + font.Resource.Face.PostScriptName;
        PdfReference? map = font.Resource.HasOtherCodes ? file.Allocate() : null;
        WriteComposite(file.Begin(reference), name, descendant, unicode, map);
        file.End();
        WriteDescendant(file.Begin(descendant), font, name, descriptor, codes);
        file.End();
        WriteDescriptor(file.Begin(descriptor), font, name, program);
        file.End();
        WriteProgram(file, program, font);
        file.CompressedStream(unicode, default, ToUnicodeMap.Build(codes));
        if (map is { } codeMap)
            CodeMap.Write(file, codeMap, codes, name);
    }

    private static void WriteComposite(PdfBuffer buffer, string name, PdfReference descendant, PdfReference unicode, PdfReference? map)
    {
        buffer.Raw("<< /Type /Font /Subtype /Type0 /BaseFont "u8).Name(name).Raw(" /Encoding "u8);
        if (map is { } codeMap)
            buffer.Reference(codeMap);
        else
            buffer.Raw("/Identity-H"u8);
        buffer.Raw(" /DescendantFonts ["u8);
        buffer.Reference(descendant).Raw("] /ToUnicode "u8).Reference(unicode).Raw(" >>"u8);
    }

    private static void WriteDescendant(PdfBuffer buffer, EmbeddedFont font, string name, PdfReference descriptor, CodeTable codes)
    {
        buffer.Raw("<< /Type /Font /Subtype "u8).Raw(font.IsCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8).Raw(" /BaseFont "u8).Name(name);
        buffer.Raw(" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "u8).Reference(descriptor);
        WidthArray.Write(buffer, font.Resource, codes);
        if (!font.IsCff)
            buffer.Raw(" /CIDToGIDMap /Identity"u8);
        buffer.Raw(" >>"u8);
    }

    private static void WriteDescriptor(PdfBuffer buffer, EmbeddedFont font, string name, PdfReference program)
    {
        var face = font.Resource.Face;
        var box = face.BoundingBox;
        var italic = face.IsItalic ? 64 : 0;
        buffer.Raw("<< /Type /FontDescriptor /FontName "u8).Name(name).Raw(" /Flags "u8).Integer(4 + italic).Raw(" /FontBBox ["u8);
        buffer.Integer(Scale(box.XMin, face)).Byte((byte)' ').Integer(Scale(box.YMin, face)).Byte((byte)' ');
        buffer.Integer(Scale(box.XMax, face)).Byte((byte)' ').Integer(Scale(box.YMax, face)).Raw("] /ItalicAngle "u8).Real(face.ItalicAngle);
        buffer.Raw(" /Ascent "u8).Integer(Scale(face.Ascent, face)).Raw(" /Descent "u8).Integer(Scale(face.Descent, face));
        buffer.Raw(" /CapHeight "u8).Integer(Scale(face.CapHeight, face)).Raw(" /StemV "u8).Integer(StemWidth(face.Weight));
        buffer.Raw(font.IsCff ? " /FontFile3 "u8 : " /FontFile2 "u8).Reference(program).Raw(" >>"u8);
    }

    private static void WriteProgram(FileBuilder file, PdfReference reference, EmbeddedFont font)
    {
        using var entries = new PdfBuffer(64);
        if (font.IsCff)
            entries.Raw("/Subtype /CIDFontType0C"u8);
        else
            entries.Raw("/Length1 "u8).Integer(font.Program.Length);
        file.CompressedStream(reference, entries.Written, font.Program.Span);
    }

    private static long Scale(int units, FontFace face) => (long)Math.Round(units * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    // No table of a font says the width of its stems; this line through common text fonts serves only for substitutes, which an embedded font never needs.
    private static int StemWidth(int weight) => 10 + weight / 5;

    /// <summary>Six letters that differ where the glyphs in use differ (ISO 32000-1:2008, 9.6.4).</summary>
    private static string SubsetTag(CodeTable codes)
    {
        var hash = 14695981039346656037UL;
        unchecked
        {
            foreach (var (code, glyph) in codes.Entries)
                hash = ((hash ^ code) * 1099511628211UL ^ glyph) * 1099511628211UL;
        }

        Span<char> tag = stackalloc char[6];
        foreach (ref var letter in tag)
            (hash, letter) = (hash / 26, (char)('A' + hash % 26));
        return tag.ToString();
    }
}
