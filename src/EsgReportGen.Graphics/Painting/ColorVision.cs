using System;
using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Painting;

/// <summary>How colours look to people who lack one kind of cones, and how far apart two colours then are.</summary>
/// <remarks>
/// Matrices: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, table of
/// severity 1.0; they are applied to linear sRGB. Difference: CIE 1976 ΔE*ab (ISO/CIE 11664-4), white point D65. Only the four operations are used, so
/// that every machine finds the same.
/// </remarks>
public static class ColorVision
{
    private static readonly ImmutableArray<double> Protanopia =
        [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];

    private static readonly ImmutableArray<double> Deuteranopia =
        [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881];

    private static readonly ImmutableArray<double> Tritanopia =
        [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900];

    /// <summary>The deficiencies by name, the most frequent first.</summary>
    public static ImmutableArray<(string Name, ImmutableArray<double> Matrix)> Deficiencies { get; } =
        [("deuteranopia", Deuteranopia), ("protanopia", Protanopia), ("tritanopia", Tritanopia)];

    /// <summary>The difference of two opaque colours as they look with a deficiency.</summary>
    /// <param name="a">A colour.</param>
    /// <param name="b">Another.</param>
    /// <param name="matrix">A matrix of <see cref="Deficiencies"/>, row by row.</param>
    /// <returns>ΔE*ab: 0 for the same, 2 for hardly to be told apart side by side, 100 for black and white.</returns>
    public static double Difference(Color a, Color b, ImmutableArray<double> matrix)
    {
        var (first, second) = (LabOf(a, matrix), LabOf(b, matrix));
        var (l, x, y) = (first.L - second.L, first.A - second.A, first.B - second.B);
        return Math.Sqrt((l * l) + (x * x) + (y * y));
    }

    /// <summary>Lightness of an opaque colour as printed in grey, CIE L*.</summary>
    /// <returns>0 (black) to 100 (white).</returns>
    public static double Lightness(Color color) => (116 * Curve(ColorMath.Luminance(color))) - 16;

    private static (double L, double A, double B) LabOf(Color color, ImmutableArray<double> m)
    {
        var (red, green, blue) = (ColorMath.LinearOf(color.Red), ColorMath.LinearOf(color.Green), ColorMath.LinearOf(color.Blue));
        var r = Math.Clamp((m[0] * red) + (m[1] * green) + (m[2] * blue), 0, 1);
        var g = Math.Clamp((m[3] * red) + (m[4] * green) + (m[5] * blue), 0, 1);
        var b = Math.Clamp((m[6] * red) + (m[7] * green) + (m[8] * blue), 0, 1);
        // IEC 61966-2-1: linear sRGB to XYZ, over the white of D65.
        var x = Curve(((0.4124564 * r) + (0.3575761 * g) + (0.1804375 * b)) / 0.95047);
        var y = Curve((0.2126729 * r) + (0.7151522 * g) + (0.0721750 * b));
        var z = Curve(((0.0193339 * r) + (0.1191920 * g) + (0.9503041 * b)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    // CIE's f: the cube root, by Newton's method; a straight line near black.
    private static double Curve(double t)
    {
        const double Knee = 216.0 / 24389;
        if (t <= Knee)
            return ((24389.0 / 27 * t) + 16) / 116;
        var root = 1.0;
        for (var step = 0; step < 24; step++)
            root -= ((root * root * root) - t) / (3 * root * root);
        return root;
    }
}
