namespace EsgReportGen.Graphics.Geometry;

/// <summary>Width and height; neither is negative.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Size(Length Width, Length Height);
