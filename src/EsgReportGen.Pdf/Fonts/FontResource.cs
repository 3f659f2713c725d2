using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>A font of the report as the content streams use it: codes and widths of its glyphs.</summary>
internal sealed class FontResource
{
    private readonly ImmutableArray<ushort> codes;
    private readonly double[] widths;

    /// <param name="index">Its index among the report's fonts.</param>
    /// <param name="face">The face.</param>
    /// <param name="texts">Its glyphs in use and what they say.</param>
    /// <param name="codes">The code of each glyph in content streams, by glyph; 0 for glyphs not used.</param>
    public FontResource(int index, FontFace face, GlyphTexts texts, ImmutableArray<ushort> codes)
    {
        this.codes = codes;
        Index = index;
        Face = face;
        Texts = texts;
        UnitsPerEm = face.UnitsPerEm;
        widths = new double[codes.Length];
        for (var glyph = 0; glyph < codes.Length; glyph++)
        {
            if (texts.IsUsed(glyph))
                widths[glyph] = Math.Round(face.GlyphAdvance((ushort)glyph) * 1000.0 / UnitsPerEm, 3, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Its index among the report's fonts; its name in content streams is one higher.</summary>
    public int Index { get; }

    /// <summary>The face.</summary>
    public FontFace Face { get; }

    /// <summary>Its glyphs in use and what they say.</summary>
    public GlyphTexts Texts { get; }

    /// <summary>Units of the em square.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Number of glyphs that can be asked for.</summary>
    public int GlyphLimit => codes.Length;

    /// <summary>The code of a glyph in content streams.</summary>
    public ushort CodeOf(int glyph) => codes[glyph];

    /// <summary>The width of a glyph as the file says it, in thousandths of the em, rounded to a thousandth of that.</summary>
    public double WidthOf(int glyph) => widths[glyph];
}
