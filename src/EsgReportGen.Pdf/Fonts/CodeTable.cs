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
        foreach (var (code, glyph) in Entries)
            Texts.Add((code, code, font.Texts.TextOf(glyph)));
        foreach (var (glyph, text) in font.Texts.Others)
        {
            if (font.TryCodeOf(glyph, text, out var code))
                Texts.Add((code, font.CodeOf(glyph), text));
        }
    }

    /// <summary>Codes of the font program and their glyphs, ascending by code.</summary>
    public List<(ushort Code, ushort Glyph)> Entries { get; } = [];

    /// <summary>All codes of content streams, ascending, with the codes of the font program that they show and the characters that they say.</summary>
    public List<(ushort Code, ushort Shown, string Text)> Texts { get; } = [];
}
