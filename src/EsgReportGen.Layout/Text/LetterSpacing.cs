using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Layout.Text;

/// <summary>Adds the theme's space between letters.</summary>
internal static class LetterSpacing
{
    /// <summary>The text with space behind each of its clusters; the text itself where it has letters that join, as Arabic and Devanagari have.</summary>
    /// <param name="text">A text that runs from left to right.</param>
    /// <param name="share">The space, as a share of the size; may be negative.</param>
    public static ShapedText Apply(ShapedText text, double share)
    {
        if (share == 0 || HasJoiningLetters(text.Text))
            return text;
        var space = (int)System.Math.Round(share * text.Font.UnitsPerEm);
        Glyph[] glyphs = [.. text.Glyphs];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var endsCluster = i + 1 == glyphs.Length || glyphs[i + 1].Cluster != glyphs[i].Cluster;
            if (endsCluster)
                glyphs[i] = glyphs[i] with { Advance = glyphs[i].Advance + space };
        }

        return text with { Glyphs = ImmutableCollectionsMarshal.AsImmutableArray(glyphs) };
    }

    // Behind Latin, Greek and Cyrillic the code charts have scripts that join, up to Latin Extended Additional; kana and Han stand apart again.
    private static bool HasJoiningLetters(string text)
    {
        foreach (var unit in text)
        {
            if (unit is (>= '\u0530' and < '\u1E00') or (>= '\uA800' and < '\uAC00') or (>= '\uFB1D' and < '\uFE00'))
                return true;
        }

        return false;
    }
}
