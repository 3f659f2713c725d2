namespace EsgReportGen.Graphics.Painting;

/// <summary>An sRGB colour with its opacity, 8 bits a channel. <c>default</c> is fully transparent.</summary>
/// <param name="Red">Red, 0..255.</param>
/// <param name="Green">Green, 0..255.</param>
/// <param name="Blue">Blue, 0..255.</param>
/// <param name="Alpha">Opacity, 0 (nothing to see) to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue, byte Alpha)
{
    /// <summary>Opaque black.</summary>
    public static Color Black => new(0, 0, 0, 255);

    /// <summary>Opaque white.</summary>
    public static Color White => new(255, 255, 255, 255);

    /// <summary>An opaque colour.</summary>
    public static Color FromRgb(byte red, byte green, byte blue) => new(red, green, blue, 255);

    /// <summary>As <c>#rrggbb</c>, or <c>#rrggbbaa</c> unless opaque.</summary>
    public override string ToString() => Alpha == 255
        ? System.FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}")
        : System.FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}{Alpha:x2}");
}
