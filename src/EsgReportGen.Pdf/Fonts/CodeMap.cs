using System;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>
/// The map from codes of content streams to those of the font program (ISO 32000-1:2008, 9.7.5.4), for fonts in which a glyph stands for
/// different characters: a hyphen for a soft hyphen, a bracket for its mirror image. Each has a code of its own, so that each says what is read.
/// </summary>
internal static class CodeMap
{
    private const int BlockLength = 100;

    /// <summary>Writes the map as a stream.</summary>
    public static void Write(FileBuilder file, PdfReference reference, CodeTable codes, string name)
    {
        using var entries = new PdfBuffer(128);
        entries.Raw("/Type /CMap /CMapName "u8).Name(name).Raw(" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /WMode 0"u8);
        using var buffer = new PdfBuffer(4096);
        buffer.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        buffer.Raw("/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def\n/CMapName "u8).Name(name);
        buffer.Raw(" def\n/CMapType 1 def\n/WMode 0 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < codes.Texts.Count; start += BlockLength)
        {
            var end = Math.Min(codes.Texts.Count, start + BlockLength);
            buffer.Integer(end - start).Raw(" begincidchar\n"u8);
            for (var i = start; i < end; i++)
            {
                var (code, shown, _) = codes.Texts[i];
                buffer.Byte((byte)'<').HexByte((byte)(code >> 8)).HexByte((byte)(code & 0xFF)).Raw("> "u8).Integer(shown).Byte((byte)'\n');
            }

            buffer.Raw("endcidchar\n"u8);
        }

        buffer.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"u8);
        file.CompressedStream(reference, entries.Written, buffer.Written);
    }
}
