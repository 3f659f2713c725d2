using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>Walks the clusters of a slice of a shaped text: the glyphs that belong together and the characters that they stand for.</summary>
internal ref struct GlyphClusters
{
    private readonly ShapedText shaped;
    private readonly ImmutableArray<Glyph> glyphs;
    private readonly int end;

    public GlyphClusters(ShapedText shaped, int start, int count)
    {
        this.shaped = shaped;
        glyphs = shaped.Glyphs;
        First = start;
        end = start + count;
        Count = 0;
    }

    /// <summary>Index of the cluster's first glyph in the shaped text.</summary>
    public int First { get; private set; }

    /// <summary>Number of its glyphs.</summary>
    public int Count { get; private set; }

    /// <summary>Offset of its first character.</summary>
    public int TextStart { get; private set; }

    /// <summary>Offset behind its last character.</summary>
    public int TextEnd { get; private set; }

    /// <summary>Its characters.</summary>
    public readonly ReadOnlySpan<char> Text => shaped.Text.AsSpan(TextStart, TextEnd - TextStart);

    /// <summary>Whether its characters are spaces that a line may stretch.</summary>
    public readonly bool IsSpace => TextEnd - TextStart == 1 && shaped.Text[TextStart] is ' ' or '\u00A0';

    /// <summary>
    /// Whether nothing is to be seen of it: soft hyphens and joiners, for which a shaper gives an empty glyph (mostly the space's).
    /// To show that glyph would make the text say a space.
    /// </summary>
    public readonly bool IsInvisible
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (glyphs[First + i].Advance != 0)
                    return false;
            }

            foreach (var unit in Text)
            {
                if (!IsIgnorable(unit))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether all glyphs of a slice are one cluster.</summary>
    public static bool IsOne(TextItem item)
    {
        var glyphs = item.Text.Glyphs;
        for (var i = item.Start + 1; i < item.Start + item.Count; i++)
        {
            if (glyphs[i].Cluster != glyphs[item.Start].Cluster)
                return false;
        }

        return true;
    }

    /// <summary>The part of a cluster's characters that one of its glyphs says: each glyph one, the first what is left over.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="count">Number of the cluster's glyphs.</param>
    /// <param name="index">Index of the glyph in the order in which they are shown.</param>
    /// <param name="part">The part; all of the characters where there are fewer than glyphs.</param>
    /// <returns>Whether there are enough characters.</returns>
    public static bool TryPart(ReadOnlySpan<char> text, int count, int index, out ReadOnlySpan<char> part)
    {
        part = text;
        if (count == 1)
            return true;
        if (CountOf(text) < count)
            return false;
        var end = text.Length;
        for (var i = count - 1; i > index; i--)
            end -= LastLength(text[..end]);
        part = index == 0 ? text[..end] : text[(end - LastLength(text[..end]))..end];
        return true;
    }

    private static int CountOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var end = text.Length; end > 0; end -= LastLength(text[..end]))
            count++;
        return count;
    }

    private static int LastLength(ReadOnlySpan<char> text) => text.Length > 1 && char.IsSurrogatePair(text[^2], text[^1]) ? 2 : 1;

    /// <summary>Moves on to the next cluster; false behind the last.</summary>
    public bool Next()
    {
        var first = First + Count;
        if (first >= end)
            return false;
        var cluster = glyphs[first].Cluster;
        var behind = first + 1;
        while (behind < end && glyphs[behind].Cluster == cluster)
            behind++;
        (First, Count, TextStart) = (first, behind - first, cluster);
        TextEnd = shaped.IsRightToLeft
            ? first > 0 ? glyphs[first - 1].Cluster : shaped.Text.Length
            : behind < glyphs.Length ? glyphs[behind].Cluster : shaped.Text.Length;
        return true;
    }

    private static bool IsIgnorable(char unit) =>
        unit is '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F');
}
