namespace EsgReportGen.Graphics.Geometry;

/// <summary>A place on a page: from its top left corner, y grows downwards.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct Point(Length X, Length Y)
{
    /// <summary>The place moved by two lengths.</summary>
    public Point Offset(Length dx, Length dy) => new(X + dx, Y + dy);
}
