using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Artwork;

/// <summary>The colours of a composition of shapes.</summary>
/// <param name="Ground">What it stands on.</param>
/// <param name="Tone">Its strongest tone; the others lie between it and the ground.</param>
/// <param name="Spot">The one small shape that answers the others.</param>
internal readonly record struct ArtColors(Color Ground, Color Tone, Color Spot)
{
    /// <summary>A tone between ground and strongest tone.</summary>
    /// <param name="share">0 for the ground, 1 for the strongest tone.</param>
    public Color Tint(double share) => ColorMath.Mix(Ground, Tone, share);
}
