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
public sealed record TextStyle(string Family, int Weight, Length Size, Length Leading, Color Color, Length SpaceBefore, Length SpaceAfter);
