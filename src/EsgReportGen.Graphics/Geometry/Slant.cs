using System;

namespace EsgReportGen.Graphics.Geometry;

/// <summary>How letters are slanted whose font has no italic.</summary>
public static class Slant
{
    /// <summary>How far a letter leans: its shift to the right for its height.</summary>
    /// <param name="degrees">The angle of the theme, 0 to 20.</param>
    /// <remarks>The series of the tangent is exact to a thousandth far beyond 20 degrees, and the same on every machine.</remarks>
    public static double TangentOf(double degrees)
    {
        var x = degrees * Math.PI / 180;
        var square = x * x;
        return x * (1 + square * (1.0 / 3 + square * (2.0 / 15 + square * 17 / 315)));
    }
}
