using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Where labels, figures and comparisons of the tiles of a row stand, so that they are on common lines. Measured from the top of the tiles.</summary>
/// <param name="Label">Top of the labels.</param>
/// <param name="Figure">Baseline of the figures.</param>
/// <param name="Comparison">Top of what stands below the figures.</param>
/// <param name="Height">Height of the tiles.</param>
internal readonly record struct TileRows(Length Label, Length Figure, Length Comparison, Length Height)
{
    /// <summary>The rows that all tiles fit.</summary>
    public static TileRows Of(TileFrame[] tiles)
    {
        Length labels = default, above = default, below = default, lower = default, padding = default, accent = default;
        foreach (var tile in tiles)
        {
            labels = Length.Max(labels, tile.LabelHeight);
            above = Length.Max(above, tile.FigureAbove);
            below = Length.Max(below, tile.FigureBelow);
            lower = Length.Max(lower, tile.LowerHeight);
            (padding, accent) = (tile.Padding, tile.AccentHeight);
        }

        var top = accent + padding;
        var figure = top + labels + above;
        var comparison = figure + below;
        return new TileRows(top, figure, comparison, comparison + lower + padding);
    }
}
