using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>Measures what stands between the places where lines may end. For one thread.</summary>
internal sealed class PieceBuilder
{
    private readonly TextFonts fonts;
    private TextPiece piece;
    private int pieceStart;

    public PieceBuilder(TextFonts fonts) => this.fonts = fonts;

    /// <summary>Fills the pieces of a paragraph. They end at each opportunity but those of last resort.</summary>
    public void Build(ParagraphText text, ScratchList<ShapedPart> parts, ScratchList<BreakOpportunity> opportunities, ScratchList<TextPiece> pieces)
    {
        pieces.Clear();
        piece = default;
        pieceStart = 0;
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
                AddVisible(unit, advance);
        }

        piece.Width += part.Reserve;
        piece.Reserve += part.Reserve;
    }

    private void AddHangingSpace(char unit, double advance)
    {
        piece.Space += advance;
        if (unit == ' ')
            piece.EndStretches++;
    }

    private void AddVisible(char unit, double advance)
    {
        piece.Width += advance;
        if (piece.Space != 0 || piece.EndStretches != 0)
        {
            piece.Width += piece.Space;
            piece.Stretches += piece.EndStretches;
            (piece.Space, piece.EndStretches) = (0, 0);
        }

        if (unit == '\u00A0')
            piece.Stretches++;
    }

    private void Close(
        GlyphPosition end, int textEnd, ParagraphText text, ReadOnlySpan<BreakOpportunity> opportunities, ScratchList<ShapedPart> parts, ScratchList<TextPiece> pieces)
    {
        if (piece.Width == 0 && pieces.Count > 0 && pieces[pieces.Count - 1].Opportunity is not BreakOpportunity.Mandatory)
            TakeBack(pieces);
        piece.End = end;
        piece.TextEnd = textEnd;
        piece.Opportunity = opportunities[textEnd];
        if (text.Characters[textEnd - 1] == '\u00AD' && piece.Opportunity is not BreakOpportunity.Mandatory)
            piece.Hyphen = HyphenWidth(end, text, parts);
        piece.Cost = BreakCosts.Of(text.Characters.Items, textEnd, piece.Opportunity, piece.Hyphen > 0);
        pieces.Add(piece);
        pieceStart = textEnd;
        piece = new TextPiece
        {
            Start = piece.Start + piece.Width + piece.Space,
            Reserve = piece.Reserve,
            Stretches = piece.Stretches + piece.EndStretches,
        };
    }

    /// <summary>Spaces alone belong to the piece before, so that they hang over the end of its line together.</summary>
    private void TakeBack(ScratchList<TextPiece> pieces)
    {
        var (space, stretches) = (piece.Space, piece.EndStretches);
        piece = pieces[pieces.Count - 1];
        piece.Space += space;
        piece.EndStretches += stretches;
        piece.Hyphen = 0;
        pieces.Truncate(pieces.Count - 1);
    }

    private double HyphenWidth(GlyphPosition end, ParagraphText text, ScratchList<ShapedPart> parts)
    {
        // The soft hyphen is the last character before the end: in the part before, where the end is a part's first glyph.
        ref readonly var part = ref parts[end.Glyph == 0 ? end.Part - 1 : end.Part];
        var style = text.Runs[part.Run].Style;
        var hyphen = fonts.HyphenOf(style.Font);
        return TextFonts.Width(hyphen) * style.Size.Points / hyphen.Font.UnitsPerEm;
    }
}
