using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Cuts a line that may not go on, behind the last word for which there is room, and lets dots follow.</summary>
internal static class LineShortener
{
    // A cut behind a word is only worth it where much of the line is left.
    private const double LeastFill = 0.5;

    /// <summary>Cuts a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="parts">Its glyphs.</param>
    /// <param name="opportunities">Where lines may end.</param>
    /// <param name="start">The line's first glyph.</param>
    /// <param name="measure">Room for the line with its dots, in points.</param>
    /// <param name="fonts">Where the dots come from.</param>
    public static LineSlice Shorten(
        ParagraphText text, ScratchList<ShapedPart> parts, ReadOnlySpan<BreakOpportunity> opportunities, GlyphPosition start, double measure, TextFonts fonts)
    {
        var dots = DotsOf(text, parts[start.Part], fonts);
        var (place, placeWidth) = (start, 0.0);
        var (word, wordWidth) = (start, 0.0);
        var width = 0.0;
        var textStart = parts[start.Part].Start + parts[start.Part].At(start.Glyph).Cluster;
        for (var index = start.Part; index < parts.Count; index++)
        {
            ref readonly var part = ref parts[index];
            var scale = part.Scale(text.Runs[part.Run]);
            for (var i = index == start.Part ? start.Glyph : 0; i < part.Text.Glyphs.Length; i++)
            {
                var at = part.Start + part.At(i).Cluster;
                var isCluster = i == 0 || part.At(i - 1).Cluster != part.At(i).Cluster;
                if (isCluster && width + dots <= measure)
                {
                    (place, placeWidth) = (new GlyphPosition(index, i), width);
                    if (EndsWord(text.Characters.Items, opportunities, at))
                        (word, wordWidth) = (place, width);
                }

                width += part.At(i).Advance * scale;
                if (width > measure || (isCluster && opportunities[at] is BreakOpportunity.Mandatory && at > textStart))
                    return End(start, word, wordWidth, place, placeWidth, dots, measure);
            }
        }

        return End(start, word, wordWidth, place, placeWidth, dots, measure);
    }

    private static LineSlice End(GlyphPosition start, GlyphPosition word, double wordWidth, GlyphPosition place, double placeWidth, double dots, double measure) =>
        wordWidth >= measure * LeastFill
            ? new LineSlice(start, word, 0, 0, wordWidth + dots, 0, false, true)
            : new LineSlice(start, place, 0, 0, placeWidth + dots, 0, false, true);

    private static bool EndsWord(ReadOnlySpan<char> characters, ReadOnlySpan<BreakOpportunity> opportunities, int at)
    {
        if (at == 0 || Spaces.Hangs(characters[at - 1]))
            return false;
        return Spaces.Hangs(characters[at]) || opportunities[at] is BreakOpportunity.Allowed or BreakOpportunity.Mandatory;
    }

    private static double DotsOf(ParagraphText text, in ShapedPart part, TextFonts fonts)
    {
        var style = text.Runs[part.Run].Style;
        var dots = fonts.EllipsisOf(style.Font);
        return TextFonts.Width(dots) * style.Size.Points / dots.Font.UnitsPerEm;
    }
}
