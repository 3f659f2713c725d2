using System.Collections.Generic;
using System.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Layout.Text;

/// <summary>The fonts of a setter, and the few glyphs that line breaking itself adds. For one thread.</summary>
internal sealed class TextFonts
{
    // U+2010 is the hyphen proper; fonts without it have the one of ASCII.
    private const char Hyphen = '\u2010';

    private readonly TextShaper shaper;
    private readonly string language;
    private readonly Dictionary<(string Family, int Weight), FontFace> faces = [];
    private readonly Dictionary<(FontFace Face, string Text), ShapedText> marks = [];

    public TextFonts(TextShaper shaper, string language)
    {
        this.shaper = shaper;
        this.language = language;
    }

    /// <summary>The face of a family nearest to a weight; of the first family there is, where that one is unknown.</summary>
    public FontFace Find(string family, int weight)
    {
        if (faces.TryGetValue((family, weight), out var known))
            return known;
        var found = shaper.Fonts.Find(family, weight) ?? shaper.Fonts.Find(shaper.Fonts.Families[0], weight)
            ?? throw new UnreachableException("the catalogue has no font at all");
        faces.Add((family, weight), found);
        return found;
    }

    /// <summary>The hyphen at the end of a line.</summary>
    public ShapedText HyphenOf(FontFace face) => MarkOf(face, face.HasGlyph(Hyphen) ? "\u2010" : "-");

    /// <summary>The dots behind a shortened line.</summary>
    public ShapedText EllipsisOf(FontFace face) => MarkOf(face, "…");

    /// <summary>The width of three tabular digits, in units of the font.</summary>
    public int PageNumberRoom(FontFace face) => Width(MarkOf(face, InlineFlattener.UnknownPage));

    /// <summary>The sum of a text's advances, in units of its font.</summary>
    public static int Width(ShapedText text)
    {
        var width = 0;
        foreach (var glyph in text.Glyphs)
            width += glyph.Advance;
        return width;
    }

    private ShapedText MarkOf(FontFace face, string text)
    {
        if (marks.TryGetValue((face, text), out var known))
            return known;
        var shaped = shaper.Shape(text, face, ShapingFeatures.TabularFigures, language).Parts[0];
        marks.Add((face, text), shaped);
        return shaped;
    }
}
