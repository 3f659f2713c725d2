using System;
using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// Sets the white of Chinese and Japanese: marks side by side share their blank halves, Han and Latin stand a little apart, and gaps grow
/// where lines are filled. Nothing is added to the text: only glyphs move. For one thread.
/// </summary>
internal sealed class WideSpacing
{
    // A quarter of the em is the most that Chinese and Japanese practice knows; with proportional Latin letters a little less looks even.
    private const double LatinGap = 0.2;
    private const double FullWidth = 0.95;

    private readonly ScratchList<short> before = new();
    private readonly ScratchList<int> behind = new();

    /// <summary>Sets the white that every line has.</summary>
    public void Adjust(ParagraphText text, ScratchList<ShapedPart> parts)
    {
        var characters = text.Characters.Items;
        for (var index = 0; index < parts.Count; index++)
        {
            ref readonly var part = ref parts[index];
            if (part.Text.IsRightToLeft || text.Runs[part.Run].Kind is RunKind.NoteMark || !Begin(part))
                continue;
            var glyphs = part.Text.Glyphs.AsSpan();
            var changes = false;
            for (var i = 0; i < glyphs.Length; i++)
            {
                var start = part.Start + glyphs[i].Cluster;
                var end = part.Start + (i + 1 < glyphs.Length ? glyphs[i + 1].Cluster : part.Text.Text.Length);
                if (end == start)
                    continue;
                changes |= Compress(characters, start, end, glyphs[i].Advance, part.Text.Font.UnitsPerEm, i);
                if (end < characters.Length && IsLatinJoint(characters, end) && !BeginsMark(text, index, parts, end))
                {
                    behind[i] += (int)(part.Text.Font.UnitsPerEm * LatinGap);
                    changes = true;
                }
            }

            if (changes)
                Apply(parts, index);
        }
    }

    /// <summary>Widens the gaps of lines.</summary>
    /// <param name="parts">The glyphs; changed.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="lines">Index behind the last piece of each line.</param>
    /// <param name="growth">What each gap of each line grows by, in points.</param>
    public void Widen(ParagraphText text, ScratchList<ShapedPart> parts, ReadOnlySpan<TextPiece> pieces, ReadOnlySpan<int> lines, ReadOnlySpan<double> growth)
    {
        var (current, start, owed) = (-1, 0, 0.0);
        for (var line = 0; line < lines.Length; line++)
        {
            for (var i = start; i < lines[line] - 1 && growth[line] > 0; i++)
            {
                if (pieces[i].EndGap.Count == 0)
                    continue;

                // The glyph before the gap may be the last of the part before.
                var end = pieces[i].End;
                var index = end.Glyph == 0 ? end.Part - 1 : end.Part;
                var glyph = end.Glyph == 0 ? parts[index].Text.Glyphs.Length - 1 : end.Glyph - 1;
                if (parts[index].Text.IsRightToLeft)
                    continue;
                if (index != current)
                {
                    if (current >= 0)
                        Apply(parts, current);
                    current = index;
                    Begin(parts[index]);
                }

                // Units are whole: what is lost by one gap is made up by the next.
                var wanted = (growth[line] / parts[index].Scale(text.Runs[parts[index].Run])) + owed;
                var units = (int)Math.Round(wanted, MidpointRounding.AwayFromZero);
                owed = wanted - units;
                behind[glyph] += units;
            }

            (start, owed) = (lines[line], 0);
        }

        if (current >= 0)
            Apply(parts, current);
    }

    private bool Begin(in ShapedPart part)
    {
        before.Clear();
        behind.Clear();
        before.Extend(part.Text.Glyphs.Length).Clear();
        behind.Extend(part.Text.Glyphs.Length).Clear();
        return part.Text.Glyphs.Length > 0;
    }

    private bool Compress(ReadOnlySpan<char> characters, int start, int end, int advance, int unitsPerEm, int glyph)
    {
        if (advance < unitsPerEm * FullWidth)
            return false;
        var kind = WideMarks.Of(characters[start]);
        if (kind is WideMark.Closing or WideMark.Stop && end < characters.Length
            && WideMarks.Of(characters[end]) is WideMark.Closing or WideMark.Stop or WideMark.Opening)
        {
            behind[glyph] -= unitsPerEm / 2;
            return true;
        }

        if (kind is not WideMark.Opening || start == 0 || WideMarks.Before(characters, start) is not WideMark.Opening)
            return false;
        before[glyph] = (short)(unitsPerEm / 2);
        behind[glyph] -= unitsPerEm / 2;
        return true;
    }

    private static bool IsLatinJoint(ReadOnlySpan<char> characters, int at)
    {
        var (left, right) = (WideMarks.Before(characters, at), WideMarks.Of(characters[at]));
        return (left is WideMark.Ideograph && IsLatin(characters[at])) || (right is WideMark.Ideograph && IsLatin(characters[at - 1]));
    }

    private static bool IsLatin(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '%' || (unit is >= '\u00C0' and < '\u0530' && char.IsLetter(unit))
        || unit is (>= '\u2080' and <= '\u2089');

    private static bool BeginsMark(ParagraphText text, int index, ScratchList<ShapedPart> parts, int at) =>
        index + 1 < parts.Count && parts[index + 1].Start == at && text.Runs[parts[index + 1].Run].Kind is RunKind.NoteMark;

    private void Apply(ScratchList<ShapedPart> parts, int index)
    {
        ref var part = ref parts[index];
        Glyph[] glyphs = [.. part.Text.Glyphs];
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (before[i] != 0 || behind[i] != 0)
                glyphs[i] = glyphs[i] with { Advance = glyphs[i].Advance + behind[i], XOffset = (short)(glyphs[i].XOffset - before[i]) };
        }

        part = part with { Text = part.Text with { Glyphs = ImmutableCollectionsMarshal.AsImmutableArray(glyphs) } };
    }
}
