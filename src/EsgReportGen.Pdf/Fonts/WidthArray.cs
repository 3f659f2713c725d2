using System;
using System.Collections.Generic;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>The widths of a font's codes (ISO 32000-1:2008, 9.7.4.3): the commonest is the default, equal neighbours are said once.</summary>
internal static class WidthArray
{
    // From this many equal widths on, "first last width" is shorter than a list.
    private const int RunLength = 4;

    /// <summary>Writes the entries /DW and /W.</summary>
    public static void Write(PdfBuffer buffer, FontResource font, CodeTable codes)
    {
        var common = Commonest(font, codes.Entries);
        buffer.Raw(" /DW "u8).Real(common).Raw(" /W ["u8);
        var entries = codes.Entries;
        var i = 0;
        while (i < entries.Count)
        {
            var run = RunAt(font, entries, i);
            if (font.WidthOf(entries[i].Glyph) == common)
                i += run;
            else if (run >= RunLength)
                i += WriteRun(buffer, font, entries, i, run);
            else
                i += WriteList(buffer, font, entries, i, common);
        }

        buffer.Raw("]"u8);
    }

    private static int WriteRun(PdfBuffer buffer, FontResource font, List<(ushort Code, ushort Glyph)> entries, int i, int run)
    {
        buffer.Integer(entries[i].Code).Byte((byte)' ').Integer(entries[i + run - 1].Code).Byte((byte)' ').Real(font.WidthOf(entries[i].Glyph)).Byte((byte)' ');
        return run;
    }

    private static int WriteList(PdfBuffer buffer, FontResource font, List<(ushort Code, ushort Glyph)> entries, int i, double common)
    {
        var count = 0;
        buffer.Integer(entries[i].Code).Raw(" ["u8);
        do
        {
            if (count > 0)
                buffer.Byte((byte)' ');
            buffer.Real(font.WidthOf(entries[i + count].Glyph));
            count++;
        }
        while (i + count < entries.Count
            && entries[i + count].Code == entries[i + count - 1].Code + 1
            && font.WidthOf(entries[i + count].Glyph) != common
            && RunAt(font, entries, i + count) < RunLength);
        buffer.Raw("] "u8);
        return count;
    }

    /// <summary>How many consecutive codes from an entry on have its width.</summary>
    private static int RunAt(FontResource font, List<(ushort Code, ushort Glyph)> entries, int start)
    {
        var width = font.WidthOf(entries[start].Glyph);
        var end = start + 1;
        while (end < entries.Count && entries[end].Code == entries[end - 1].Code + 1 && font.WidthOf(entries[end].Glyph) == width)
            end++;
        return end - start;
    }

    private static double Commonest(FontResource font, List<(ushort Code, ushort Glyph)> entries)
    {
        var counts = new Dictionary<double, int>();
        var (best, bestCount) = (1000.0, 0);
        foreach (var (_, glyph) in entries)
        {
            // DW is an integer (ISO 32000-1:2008, table 117), and readers take any other for 1000.
            var width = font.WidthOf(glyph);
            if (width != Math.Floor(width))
                continue;
            var count = counts[width] = counts.GetValueOrDefault(width) + 1;
            if (count > bestCount)
                (best, bestCount) = (width, count);
        }

        return best;
    }
}
