using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>A font of the report as the content streams use it: codes and widths of its glyphs.</summary>
internal sealed class FontResource
{
    private readonly ImmutableArray<ushort> codes;
    private readonly double[] widths;
    private readonly Dictionary<int, List<(string Text, ushort Code)>> otherCodes = [];

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

        GiveOtherCodes();
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

    /// <summary>Whether some glyph has several codes, which then are no longer its numbers in the font program.</summary>
    public bool HasOtherCodes => otherCodes.Count > 0;

    /// <summary>The code of a glyph in content streams, where it says what it mostly says.</summary>
    public ushort CodeOf(int glyph) => codes[glyph];

    /// <summary>The code by which a glyph says some characters.</summary>
    /// <returns>Whether it has one.</returns>
    public bool TryCodeOf(int glyph, ReadOnlySpan<char> text, out ushort code)
    {
        code = codes[glyph];
        if (PrivateUse.IsIn(text))
            text = PrivateUse.Spoken(text);
        if (Texts.Says(glyph, text))
            return true;
        if (!otherCodes.TryGetValue(glyph, out var others))
            return false;
        foreach (var (other, otherCode) in others)
        {
            if (!text.SequenceEqual(other))
                continue;
            code = otherCode;
            return true;
        }

        return false;
    }

    // Behind the codes of the font program, as far as two bytes reach.
    private void GiveOtherCodes()
    {
        var next = 0;
        foreach (var code in codes)
            next = Math.Max(next, code + 1);
        foreach (var (glyph, text) in Texts.Others)
        {
            if (next > ushort.MaxValue)
                return;
            if (!otherCodes.TryGetValue(glyph, out var others))
                otherCodes.Add(glyph, others = []);
            others.Add((text, (ushort)next++));
        }
    }

    /// <summary>The width of a glyph as the file says it, in thousandths of the em, rounded to a thousandth of that.</summary>
    public double WidthOf(int glyph) => widths[glyph];
}
