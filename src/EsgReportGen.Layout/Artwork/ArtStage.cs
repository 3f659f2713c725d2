using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Where shapes are drawn.</summary>
/// <param name="Bounds">All of it; the rest of a shape is cut off.</param>
/// <param name="TextEnd">How far text reaches into it to the far side; zero for no text.</param>
/// <param name="Foot">Height at its foot below the text.</param>
internal readonly record struct ArtStage(Rect Bounds, Length TextEnd = default, Length Foot = default)
{
    /// <summary>Whether no text stands on a place.</summary>
    public bool IsFree(Rect place) => place.X >= TextEnd || place.Y >= Bounds.Bottom - Foot;
}
