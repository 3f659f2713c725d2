using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How text of a role is set.</summary>
/// <param name="Family">Font family.</param>
/// <param name="Weight">CSS weight, 100..900.</param>
/// <param name="Size">Size of the em.</param>
/// <param name="Leading">Distance between baselines.</param>
/// <param name="Color">Colour.</param>
/// <param name="SpaceBefore">Space above a block of this role.</param>
/// <param name="SpaceAfter">Space below.</param>
public sealed record TextStyle(string Family, int Weight, Length Size, Length Leading, Color Color, Length SpaceBefore, Length SpaceAfter)
{
    /// <summary>Whether lines are filled to both edges; otherwise they end where their words do.</summary>
    public bool IsJustified { get; init; }

    /// <summary>Whether words may be divided where the project has hyphenation patterns for the language.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>
    /// Space added between letters, as a share of the size, -0.1..0.5: a little less for large headings, a little more for small labels. Scripts whose
    /// letters join, and text from right to left, are set without.
    /// </summary>
    public double Tracking { get; init; }
}
