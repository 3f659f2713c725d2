using System.Collections.Generic;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>The codes of a font in use, ascending, with their glyphs.</summary>
internal sealed class CodeTable
{
    public CodeTable(FontResource font)
    {
        for (var glyph = 0; glyph < font.GlyphLimit; glyph++)
        {
            if (font.Texts.IsUsed(glyph))
                Entries.Add((font.CodeOf(glyph), (ushort)glyph));
        }

        Entries.Sort();
    }

    /// <summary>Codes and glyphs, ascending by code.</summary>
    public List<(ushort Code, ushort Glyph)> Entries { get; } = [];
}
