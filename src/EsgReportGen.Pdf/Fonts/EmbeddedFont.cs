using System;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>A font cut down to the glyphs in use.</summary>
/// <param name="Resource">The font as content streams use it.</param>
/// <param name="Program">The font program that is embedded.</param>
/// <param name="IsCff">Whether the program is a bare CFF table rather than TrueType.</param>
internal sealed record EmbeddedFont(FontResource Resource, ReadOnlyMemory<byte> Program, bool IsCff)
{
    /// <summary>Cuts a font down.</summary>
    public static EmbeddedFont Subset(int index, FontFace face, GlyphTexts texts)
    {
        var codes = new ushort[face.GlyphCount];
        for (var glyph = 1; glyph < codes.Length; glyph++)
            codes[glyph] = texts.IsUsed(glyph) ? (ushort)glyph : (ushort)0;
        return new EmbeddedFont(new FontResource(index, face, texts, codes), face.Data, face.IsCff);
    }
}
