namespace EsgReportGen.Graphics.Images;

/// <summary>How a picture's pixels are written (ISO 32000-1:2008, 7.4).</summary>
public enum ImageEncoding
{
    /// <summary><c>DCTDecode</c>.</summary>
    Jpeg,

    /// <summary><c>FlateDecode</c> with predictor 15; <c>Colors</c>, <c>BitsPerComponent</c> and <c>Columns</c> are those of the picture.</summary>
    FlateWithPredictor,
}

/// <summary>What the components of a pixel mean.</summary>
public enum ImageColorSpace
{
    /// <summary>One component, from black to white.</summary>
    Gray,

    /// <summary>Three components of sRGB.</summary>
    Rgb,

    /// <summary>One component, the number of a colour of the palette.</summary>
    Indexed,
}

/// <summary>How a stored picture is turned to be shown, numbered as in Exif (JEITA CP-3451, 4.6.4 A).</summary>
public enum ImageOrientation
{
    /// <summary>As stored.</summary>
    Upright = 1,

    /// <summary>Left and right changed.</summary>
    MirroredSideways = 2,

    /// <summary>Turned by half.</summary>
    UpsideDown = 3,

    /// <summary>Top and bottom changed.</summary>
    MirroredUpDown = 4,

    /// <summary>Mirrored at the diagonal from top left to bottom right; sides change places from here on.</summary>
    Transposed = 5,

    /// <summary>Turned by a quarter clockwise.</summary>
    TurnedRight = 6,

    /// <summary>Mirrored at the other diagonal.</summary>
    Transversed = 7,

    /// <summary>Turned by a quarter counter-clockwise.</summary>
    TurnedLeft = 8,
}
