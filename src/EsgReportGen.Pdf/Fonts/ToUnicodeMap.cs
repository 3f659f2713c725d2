using System;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>The map from codes to characters that copying and reading aloud go by (ISO 32000-1:2008, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // Most entries that one block may hold.
    private const int BlockLength = 100;

    /// <summary>The map as a CMap program.</summary>
    public static byte[] Build(CodeTable codes)
    {
        using var buffer = new PdfBuffer(4096);
        buffer.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        buffer.Raw("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"u8);
        buffer.Raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        var entries = codes.Texts;
        for (var start = 0; start < entries.Count; start += BlockLength)
        {
            var end = Math.Min(entries.Count, start + BlockLength);
            buffer.Integer(end - start).Raw(" beginbfchar\n"u8);
            for (var i = start; i < end; i++)
            {
                WriteUnit(buffer.Byte((byte)'<'), entries[i].Code);
                buffer.Raw("> <"u8);
                foreach (var unit in entries[i].Text)
                    WriteUnit(buffer, unit);
                buffer.Raw(">\n"u8);
            }

            buffer.Raw("endbfchar\n"u8);
        }

        buffer.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"u8);
        return buffer.Written.ToArray();
    }

    private static void WriteUnit(PdfBuffer buffer, int unit) => buffer.HexByte((byte)(unit >> 8)).HexByte((byte)(unit & 0xFF));
}
