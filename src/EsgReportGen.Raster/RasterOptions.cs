namespace EsgReportGen.Raster;

/// <summary>How pages become pictures. Immutable.</summary>
/// <param name="Dpi">Pixels an inch, <see cref="LeastDpi"/> to <see cref="MostDpi"/>.</param>
/// <param name="SlantAngle">How far letters lean whose font has no italic, in degrees: that of the theme.</param>
public sealed record RasterOptions(int Dpi, double SlantAngle)
{
    /// <summary>Fewest pixels an inch: letters are no more than grey lines.</summary>
    public const int LeastDpi = 18;

    /// <summary>Most pixels an inch: what printing houses ask for.</summary>
    public const int MostDpi = 600;

    /// <summary>Twice the points of a page: sharp on a screen, and not yet heavy.</summary>
    public const int UsualDpi = 144;
}
