using System;
using System.Collections.Generic;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Finds room for words wider than the measure: first at opportunities of last resort, then by hyphens, then between any two clusters.</summary>
internal static class OverwideWords
{
    /// <summary>Adds opportunities within pieces that are too wide.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="parts">Its glyphs.</param>
    /// <param name="pieces">Its pieces, as measured with the opportunities.</param>
    /// <param name="measure">The width to keep, in points.</param>
    /// <param name="divider">Knows where words take a hyphen; that serves in every style, since nothing better is left.</param>
    /// <param name="opportunities">Where opportunities are added; then the pieces must be measured again.</param>
    /// <param name="problems">Where each word that has to be broken is said; null to keep silent.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Open(
        ParagraphText text,
        ScratchList<ShapedPart> parts,
        ReadOnlySpan<TextPiece> pieces,
        double measure,
        WordDivider divider,
        Span<BreakOpportunity> opportunities,
        List<TextProblem>? problems)
    {
        var isOpened = false;
        var textStart = 0;
        var start = default(GlyphPosition);
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Width + piece.Hyphen > measure)
            {
                var characters = text.Characters.Items[textStart..piece.TextEnd];
                if (TakeLastResorts(characters, opportunities[textStart..piece.TextEnd])
                    || TakeNoBreakSpaces(characters, opportunities[textStart..piece.TextEnd])
                    || divider.Divide(text, textStart, piece.TextEnd, opportunities))
                {
                    isOpened = true;
                }
                else if (piece.Opportunity is BreakOpportunity.Hyphenated && piece.Width <= measure)
                {
                    // The word would fit here but for its hyphen. It is not to be asked for again.
                    opportunities[piece.TextEnd] = BreakOpportunity.Forced;
                    isOpened = true;
                    problems?.Add(Describe(text, textStart, piece.TextEnd));
                }
                else if (ForceBreaks(text, parts, start, piece.End, measure - piece.Hyphen, opportunities) > 0)
                {
                    isOpened = true;
                    problems?.Add(Describe(text, textStart, piece.TextEnd));
                }
            }

            textStart = piece.TextEnd;
            start = piece.End;
        }

        return isOpened;
    }

    private static bool TakeLastResorts(ReadOnlySpan<char> characters, Span<BreakOpportunity> opportunities)
    {
        var isTaken = false;
        for (var i = 1; i < characters.Length; i++)
        {
            if (opportunities[i] is not BreakOpportunity.LastResort && !(opportunities[i] is BreakOpportunity.None && JoinsAddress(characters, i)))
                continue;
            opportunities[i] = BreakOpportunity.Allowed;
            isTaken = true;
        }

        return isTaken;
    }

    // `14.0 percentage points`: better parted than a word torn; but `1 234 567` is one number.
    private static bool TakeNoBreakSpaces(ReadOnlySpan<char> characters, Span<BreakOpportunity> opportunities)
    {
        var isTaken = false;
        for (var i = 1; i < characters.Length; i++)
        {
            var isWithinNumber = i > 1 && char.IsAsciiDigit(characters[i - 2]) && char.IsAsciiDigit(characters[i]);
            if (opportunities[i] is not BreakOpportunity.None || characters[i - 1] is not ('\u00A0' or '\u202F') || isWithinNumber)
                continue;
            opportunities[i] = BreakOpportunity.Allowed;
            isTaken = true;
        }

        return isTaken;
    }

    // Addresses and names of files and metrics part before their punctuation, so that it is plain that they go on; UAX #14 already
    // parts them behind slashes and hyphens. Numbers do not part.
    private static bool JoinsAddress(ReadOnlySpan<char> characters, int at) =>
        characters[at] is '.' or '_' or '~' or '?' or '#' or '=' or '&' or '@' or '+'
        && at + 1 < characters.Length && char.IsAsciiLetterOrDigit(characters[at + 1]) && char.IsAsciiLetterOrDigit(characters[at - 1])
        && !(char.IsAsciiDigit(characters[at - 1]) && char.IsAsciiDigit(characters[at + 1]));

    private static int ForceBreaks(
        ParagraphText text, ScratchList<ShapedPart> parts, GlyphPosition start, GlyphPosition end, double measure, Span<BreakOpportunity> opportunities)
    {
        var count = 0;
        var width = 0.0;
        for (var index = start.Part; index <= end.Part; index++)
        {
            ref readonly var part = ref parts[index];
            var scale = part.Scale(text.Runs[part.Run]);
            var last = index == end.Part ? end.Glyph : part.Text.Glyphs.Length;
            for (var i = index == start.Part ? start.Glyph : 0; i < last;)
            {
                var cluster = part.At(i).Cluster;
                var advance = 0.0;
                for (; i < last && part.At(i).Cluster == cluster; i++)
                    advance += part.At(i).Advance * scale;
                if (width > 0 && width + advance > measure && !Spaces.Hangs(text.Characters[part.Start + cluster]))
                {
                    opportunities[part.Start + cluster] = BreakOpportunity.Forced;
                    width = 0;
                    count++;
                }

                width += advance;
            }
        }

        return count;
    }

    private static TextProblem Describe(ParagraphText text, int start, int end)
    {
        var (span, language) = (default(Foundation.Sources.SourceSpan), string.Empty);
        foreach (ref readonly var run in text.Runs.Items)
        {
            if (run.End > start)
            {
                (span, language) = (run.Span, run.Style.Language);
                break;
            }
        }

        return new TextProblem(TextProblemKind.WordBroken, text.Characters.Items[start..end].TrimEnd().ToString(), span, language);
    }
}
