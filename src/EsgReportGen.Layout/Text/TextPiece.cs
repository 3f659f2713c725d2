using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>A place between two glyphs of a paragraph.</summary>
/// <param name="Part">Index of the shaped part.</param>
/// <param name="Glyph">Index in reading order of the glyph behind the place; the number of glyphs at the part's end.</param>
internal readonly record struct GlyphPosition(int Part, int Glyph);

/// <summary>What stands between two places where lines may end. Lengths in points; sums run from the paragraph's start.</summary>
internal struct TextPiece
{
    /// <summary>Where it ends.</summary>
    public GlyphPosition End;

    /// <summary>Offset in the text where it ends.</summary>
    public int TextEnd;

    /// <summary>The opportunity at its end.</summary>
    public BreakOpportunity Opportunity;

    /// <summary>Distance of its start.</summary>
    public double Start;

    /// <summary>The blank within its first glyph, an opening full-width bracket, that a line begins with does not show.</summary>
    public double Lead;

    /// <summary>Its width without the spaces at its end.</summary>
    public double Width;

    /// <summary>The width of the spaces at its end, and of the blank within a full-width mark there: what hangs over the end of a line.</summary>
    public double Space;

    /// <summary>Width of the hyphen that shows if a line ends here; 0 for none.</summary>
    public double Hyphen;

    /// <summary>What it costs to end a line here, in the units of <see cref="LineChooser"/>.</summary>
    public double Cost;

    /// <summary>Room kept for page numbers, up to and with this piece.</summary>
    public double Reserve;

    /// <summary>Spaces that can be stretched, up to and with this piece.</summary>
    public Glue Spaces;

    /// <summary>Those of its own that stand at its end.</summary>
    public Glue EndSpaces;

    /// <summary>Gaps between ideographs that can be stretched, up to the beginning of this piece; their size is that of the em.</summary>
    public Glue Gaps;

    /// <summary>The gap at its end.</summary>
    public Glue EndGap;
}

/// <summary>White that can be stretched.</summary>
/// <param name="Count">How many pieces of it.</param>
/// <param name="Size">Their natural size together, in points.</param>
internal readonly record struct Glue(int Count, double Size)
{
    /// <summary>Both together.</summary>
    public static Glue operator +(Glue a, Glue b) => new(a.Count + b.Count, a.Size + b.Size);

    /// <summary>One without the other, which is a part of it.</summary>
    public static Glue operator -(Glue a, Glue b) => new(a.Count - b.Count, a.Size - b.Size);
}
