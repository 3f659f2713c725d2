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

    /// <summary>Its width without the spaces at its end.</summary>
    public double Width;

    /// <summary>The width of the spaces at its end.</summary>
    public double Space;

    /// <summary>Width of the hyphen that shows if a line ends here; 0 for none.</summary>
    public double Hyphen;

    /// <summary>What it costs to end a line here, in the units of <see cref="LineChooser"/>.</summary>
    public double Cost;

    /// <summary>Room kept for page numbers, up to and with this piece.</summary>
    public double Reserve;

    /// <summary>Spaces that can be stretched, up to and with this piece.</summary>
    public int Stretches;

    /// <summary>Those of its own that stand at its end.</summary>
    public int EndStretches;
}
