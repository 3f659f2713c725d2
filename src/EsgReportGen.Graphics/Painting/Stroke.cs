using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Painting;

/// <summary>How a line is drawn.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Width">Its width, above 0.</param>
/// <param name="Dash">Length of dashes and of gaps; zero for a solid line.</param>
public readonly record struct Stroke(Color Color, Length Width, Length Dash = default);
