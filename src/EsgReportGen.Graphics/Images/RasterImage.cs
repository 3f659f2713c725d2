namespace EsgReportGen.Graphics.Images;

/// <summary>A picture of pixels, ready to be placed and embedded. Compared by reference; immutable.</summary>
public sealed partial class RasterImage
{
}
