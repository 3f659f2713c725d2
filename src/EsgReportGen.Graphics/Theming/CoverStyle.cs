using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How the cover looks.</summary>
/// <param name="Fill">Background of the page.</param>
/// <param name="Tone">The strongest tone of the shapes.</param>
/// <param name="Spot">Colour of the one small shape that answers the others.</param>
public sealed record CoverStyle(Color Fill, Color Tone, Color Spot)
{
    /// <summary>Shapes drawn on the ground.</summary>
    public ArtKind Art { get; init; }

    /// <summary>A picture below <c>content/</c> that fills the page instead of shapes; null for none.</summary>
    public SourcedText? Image { get; init; }

    /// <summary>Opacity of <see cref="Fill"/> between a picture and text on it, 0..1.</summary>
    public double Tint { get; init; } = 1;

    /// <summary>Where the title stands.</summary>
    public CoverTitlePlace Title { get; init; } = CoverTitlePlace.Middle;

    /// <summary>From the top edge of the page to the first line of a title in the middle.</summary>
    public Length TitleTop { get; init; } = new(280);
}

/// <summary>Where the title of a cover stands.</summary>
public enum CoverTitlePlace
{
    /// <summary>Below the organization; shapes below it.</summary>
    Top,

    /// <summary>At a height of the theme's; shapes below it.</summary>
    Middle,

    /// <summary>Above the statements; shapes above it.</summary>
    Foot,
}
