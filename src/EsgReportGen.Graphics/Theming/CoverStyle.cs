using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How the cover looks.</summary>
/// <param name="Fill">Background of the page.</param>
/// <param name="Accent">Colour of the band and shapes.</param>
/// <param name="BandHeight">Height of the band at the foot; zero for none.</param>
public sealed record CoverStyle(Color Fill, Color Accent, Length BandHeight)
{
    /// <summary>Colour of the lines and small shapes that answer the band.</summary>
    public Color Accent2 { get; init; } = Accent;

    /// <summary>From the top edge of the page to the first line of the title.</summary>
    public Length TitleTop { get; init; } = new(280);
}
