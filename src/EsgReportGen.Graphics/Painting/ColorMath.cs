using System;

namespace EsgReportGen.Graphics.Painting;

/// <summary>Mixing and comparing colours.</summary>
public static class ColorMath
{
    // WCAG 2.2's transfer curve from sRGB to linear light, for each of the 256 values.
    private static readonly double[] Linear = MakeLinear();

    /// <summary>A colour between two: sRGB values in proportion.</summary>
    /// <param name="from">The colour at share 0.</param>
    /// <param name="to">The colour at share 1.</param>
    /// <param name="share">0..1.</param>
    public static Color Mix(Color from, Color to, double share) => new(
        Mix(from.Red, to.Red, share), Mix(from.Green, to.Green, share), Mix(from.Blue, to.Blue, share), Mix(from.Alpha, to.Alpha, share));

    /// <summary>A colour as it looks on an opaque one.</summary>
    public static Color Over(Color color, Color background) =>
        Mix(background, color with { Alpha = 255 }, color.Alpha / 255.0) with { Alpha = 255 };

    /// <summary>Contrast of two opaque colours (WCAG 2.2, "contrast ratio").</summary>
    /// <returns>1 (none) to 21 (black on white).</returns>
    public static double Contrast(Color a, Color b)
    {
        double first = Luminance(a), second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>A paler tone of an opaque colour, for what stands back beside it: earlier years, stripes, areas below lines.</summary>
    /// <param name="color">The colour.</param>
    /// <param name="share">How much of it is left on a background: 1 the colour itself, 0 the background.</param>
    /// <param name="background">What it stands on.</param>
    public static Color Tone(Color color, double share, Color background) => Mix(background, color, share) with { Alpha = 255 };

    /// <summary>Whichever of two inks stands out more from a surface; the first if both are equal.</summary>
    /// <param name="surface">What the text stands on, opaque.</param>
    /// <param name="first">An ink.</param>
    /// <param name="second">Another.</param>
    public static Color InkOn(Color surface, Color first, Color second) =>
        Contrast(Over(first, surface), surface) >= Contrast(Over(second, surface), surface) ? first : second;

    /// <summary>Relative luminance of an opaque colour (WCAG 2.2).</summary>
    /// <returns>0 (black) to 1 (white).</returns>
    public static double Luminance(Color color) =>
        (0.2126 * Linear[color.Red]) + (0.7152 * Linear[color.Green]) + (0.0722 * Linear[color.Blue]);

    /// <summary>A value of a channel as linear light.</summary>
    /// <param name="value">0..255 on the curve of sRGB.</param>
    /// <returns>0..1.</returns>
    public static double LinearOf(byte value) => Linear[value];

    private static byte Mix(byte from, byte to, double share) =>
        (byte)Math.Round(from + ((to - from) * Math.Clamp(share, 0, 1)), MidpointRounding.AwayFromZero);

    // ((v + 0.055) / 1.055)^2.4 = x^2 · x^(2/5); the fifth root by Newton's method, which needs only the four operations.
    private static double[] MakeLinear()
    {
        var table = new double[256];
        for (var i = 0; i < table.Length; i++)
        {
            var value = i / 255.0;
            if (value <= 0.04045)
            {
                table[i] = value / 12.92;
                continue;
            }

            var x = (value + 0.055) / 1.055;
            var root = 1.0;
            for (var step = 0; step < 40; step++)
                root -= ((root * root * root * root * root) - (x * x)) / (5 * root * root * root * root);
            table[i] = x * x * root;
        }

        return table;
    }
}
