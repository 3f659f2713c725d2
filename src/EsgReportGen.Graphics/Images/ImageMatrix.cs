namespace EsgReportGen.Graphics.Images;

/// <summary>
/// The matrix that shows a stored picture turned as it should be, within the unit square with y upwards (ISO 32000-1:2008, 8.9.5):
/// to be applied before the matrix that places the picture on the page.
/// </summary>
/// <param name="A">x from x.</param>
/// <param name="B">y from x.</param>
/// <param name="C">x from y.</param>
/// <param name="D">y from y.</param>
/// <param name="E">Shift of x.</param>
/// <param name="F">Shift of y.</param>
public readonly record struct ImageMatrix(int A, int B, int C, int D, int E, int F)
{
    /// <summary>The matrix of an orientation.</summary>
    public static ImageMatrix Of(ImageOrientation orientation) => orientation switch
    {
        ImageOrientation.MirroredSideways => new(-1, 0, 0, 1, 1, 0),
        ImageOrientation.UpsideDown => new(-1, 0, 0, -1, 1, 1),
        ImageOrientation.MirroredUpDown => new(1, 0, 0, -1, 0, 1),
        ImageOrientation.Transposed => new(0, -1, -1, 0, 1, 1),
        ImageOrientation.TurnedRight => new(0, -1, 1, 0, 0, 1),
        ImageOrientation.Transversed => new(0, 1, 1, 0, 0, 0),
        ImageOrientation.TurnedLeft => new(0, 1, -1, 0, 1, 0),
        _ => new(1, 0, 0, 1, 0, 0),
    };
}
