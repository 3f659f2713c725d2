using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
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
        var glyphs = new List<ushort>();
        for (var glyph = 1; glyph < texts.Limit; glyph++)
        {
            if (texts.IsUsed(glyph))
                glyphs.Add((ushort)glyph);
        }

        var subset = FontSubsetter.Subset(face, CollectionsMarshal.AsSpan(glyphs));
        return new EmbeddedFont(new FontResource(index, face, texts, subset.Codes), subset.Bytes, subset.Format == FontProgramFormat.Cff);
    }
}
