using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Measures what stands between the places where lines may end. For one thread.</summary>
internal sealed class PieceBuilder
{
    // Marks of a proportional font, and those beside others that are set closer already, have no blank to lose.
    private const double FullWidth = 0.95;

    private readonly TextFonts fonts;
    private readonly bool hangsStops;
    private TextPiece piece;
    private int pieceStart;
    private bool hasIdeographs;

    // The em of the glyph before, and where its text begins.
    private (int Offset, double Em) lastGlyph;

    /// <param name="fonts">Where hyphens come from.</param>
    /// <param name="hangsStops">Whether full-width full stops and commas hang over the end of a line.</param>
    public PieceBuilder(TextFonts fonts, bool hangsStops) => (this.fonts, this.hangsStops) = (fonts, hangsStops);

    /// <summary>Fills the pieces of a paragraph. They end at each opportunity but those of last resort.</summary>
    public void Build(ParagraphText text, ScratchList<ShapedPart> parts, ScratchList<BreakOpportunity> opportunities, ScratchList<TextPiece> pieces)
    {
        pieces.Clear();
        piece = default;
        (pieceStart, lastGlyph) = (0, default);
        hasIdeographs = text.HasIdeographs;
        for (var i = 0; i < parts.Count; i++)
            Measure(i, text, parts, opportunities.Items, pieces);
        if (parts.Count == 0)
            return;
        var last = parts[parts.Count - 1];
        Close(new GlyphPosition(parts.Count - 1, last.Text.Glyphs.Length), text.Characters.Count, text, opportunities.Items, parts, pieces);
    }

    private void Measure(
        int index, ParagraphText text, ScratchList<ShapedPart> parts, ReadOnlySpan<BreakOpportunity> opportunities, ScratchList<TextPiece> pieces)
    {
        ref readonly var part = ref parts[index];
        var characters = text.Characters.Items;
        var scale = part.Scale(text.Runs[part.Run]);
        var cluster = -1;
        var glyphs = part.Text.Glyphs.AsSpan();
        var isBackwards = part.Text.IsRightToLeft;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[isBackwards ? glyphs.Length - 1 - i : i];
            var at = part.Start + glyph.Cluster;
            if (glyph.Cluster != cluster)
            {
                cluster = glyph.Cluster;
                if (at > pieceStart && opportunities[at] is not (BreakOpportunity.None or BreakOpportunity.LastResort))
                    Close(new GlyphPosition(index, i), at, text, opportunities, parts, pieces);
            }

            var unit = characters[at];
            var advance = glyph.Advance * scale;
            if (Spaces.Hangs(unit))
                AddHangingSpace(unit, advance);
            else
                AddVisible(advance);
            if (hasIdeographs)
                AddBlank(unit, advance, part.Text.Font.UnitsPerEm * scale, at);
        }

        piece.Width += part.Reserve;
        piece.Reserve += part.Reserve;
    }

    private void AddHangingSpace(char unit, double advance)
    {
        piece.Space += advance;
        if (Spaces.Stretches(unit))
            piece.EndSpaces += new Glue(1, advance);
    }

    private void AddVisible(double advance)
    {
        piece.Width += advance;
        if (piece.Space != 0 || piece.EndSpaces.Count != 0)
        {
            piece.Width += piece.Space;
            piece.Spaces += piece.EndSpaces;
            (piece.Space, piece.EndSpaces) = (0, default);
        }
    }

    /// <summary>Lets the blank half of a full-width mark hang over the edge of its line, and all of it where the theme says so.</summary>
    private void AddBlank(char unit, double advance, double em, int at)
    {
        lastGlyph = (at, em);
        if (advance < em * FullWidth)
            return;
        var kind = WideMarks.Of(unit);
        if (kind is WideMark.Opening && at == pieceStart)
            piece.Lead = em / 2;
        if (kind is not (WideMark.Closing or WideMark.Stop))
            return;
        var blank = kind is WideMark.Stop && hangsStops && piece.Width > advance ? advance : em / 2;
        piece.Width -= blank;
        piece.Space += blank;
    }

    private void Close(
        GlyphPosition end, int textEnd, ParagraphText text, ReadOnlySpan<BreakOpportunity> opportunities, ScratchList<ShapedPart> parts, ScratchList<TextPiece> pieces)
    {
        if (piece.Width == 0 && pieces.Count > 0 && pieces[pieces.Count - 1].Opportunity is not BreakOpportunity.Mandatory)
            TakeBack(pieces);
        piece.End = end;
        piece.TextEnd = textEnd;
        piece.Opportunity = opportunities[textEnd];
        var isSoft = text.Characters[textEnd - 1] == '\u00AD' && piece.Opportunity is not BreakOpportunity.Mandatory;
        if (isSoft || piece.Opportunity is BreakOpportunity.Hyphenated)
            piece.Hyphen = HyphenWidth(end, text, parts);
        piece.Cost = BreakCosts.Of(text.Characters.Items, textEnd, piece.Opportunity, piece.Hyphen > 0);
        if (hasIdeographs && WideMarks.HasGap(text.Characters.Items, textEnd))
            piece.EndGap = new Glue(1, lastGlyph.Em);
        pieces.Add(piece);
        pieceStart = textEnd;
        piece = new TextPiece
        {
            Start = piece.Start + piece.Width + piece.Space,
            Reserve = piece.Reserve,
            Spaces = piece.Spaces + piece.EndSpaces,
            Gaps = piece.Gaps + piece.EndGap,
        };
    }

    /// <summary>Spaces alone belong to the piece before, so that they hang over the end of its line together.</summary>
    private void TakeBack(ScratchList<TextPiece> pieces)
    {
        var (space, spaces) = (piece.Space, piece.EndSpaces);
        piece = pieces[pieces.Count - 1];
        piece.Space += space;
        piece.EndSpaces += spaces;
        (piece.Hyphen, piece.EndGap) = (0, default);
        pieces.Truncate(pieces.Count - 1);
    }

    private double HyphenWidth(GlyphPosition end, ParagraphText text, ScratchList<ShapedPart> parts)
    {
        // The hyphen goes with the character before the end: in the part before, where the end is a part's first glyph.
        ref readonly var part = ref parts[end.Glyph == 0 ? end.Part - 1 : end.Part];
        var style = text.Runs[part.Run].Style;
        var hyphen = fonts.HyphenOf(style.Font);
        return TextFonts.Width(hyphen) * style.Size.Points / hyphen.Font.UnitsPerEm;
    }
}
