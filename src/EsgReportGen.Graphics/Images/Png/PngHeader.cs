namespace EsgReportGen.Graphics.Images.Png;

/// <summary>The header of a PNG file (ISO/IEC 15948:2004, 11.2.2).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Bits">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="ColorType">0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha.</param>
/// <param name="IsInterlaced">Whether the rows come in the seven passes of Adam7.</param>
internal sealed record PngHeader(int Width, int Height, int Bits, int ColorType, bool IsInterlaced)
{
    /// <summary>Samples of a pixel.</summary>
    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Whether a sample of each pixel is its opacity.</summary>
    public bool HasAlpha => ColorType is 4 or 6;

    /// <summary>Bits of a pixel.</summary>
    public int BitsPerPixel => Bits * Channels;

    /// <summary>Whether bit depth and colour type go together.</summary>
    public bool IsValid => ColorType switch
    {
        0 => Bits is 1 or 2 or 4 or 8 or 16,
        3 => Bits is 1 or 2 or 4 or 8,
        2 or 4 or 6 => Bits is 8 or 16,
        _ => false,
    };

    /// <summary>Bytes of a row of some pixels, without its filter byte.</summary>
    public int RowBytes(int pixels) => (int)((((long)pixels * BitsPerPixel) + 7) / 8);
}
