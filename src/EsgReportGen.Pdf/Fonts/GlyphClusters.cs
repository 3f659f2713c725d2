using System;
using System.Collections.Immutable;
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
