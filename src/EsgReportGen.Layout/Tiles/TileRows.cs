using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Where labels, figures and comparisons of the tiles of a row stand, so that they are on common lines. Measured from the top of the tiles.</summary>
/// <param name="Label">Top of the labels.</param>
/// <param name="Figure">Baseline of the figures.</param>
/// <param name="Comparison">Top of what stands below label and figure.</param>
/// <param name="Height">Height of the tiles.</param>
internal readonly record struct TileRows(Length Label, Length Figure, Length Comparison, Length Height)
{
    /// <summary>The rows that all tiles fit.</summary>
    public static TileRows Of(TileFrame[] tiles, in TileLook look)
    {
        var style = look.Style;
        Length labels = default, above = default, below = default, lower = default;
        foreach (var tile in tiles)
        {
            labels = Length.Max(labels, tile.LabelHeight);
            above = Length.Max(above, tile.FigureAbove);
            below = Length.Max(below, tile.FigureBelow);
            lower = Length.Max(lower, tile.LowerHeight);
        }

        var top = style.Accent.Width + style.Padding;
        var figure = top + above + (style.IsLabelBelow ? Length.Zero : labels);
        var label = style.IsLabelBelow ? figure + below : top;
        var comparison = figure + below + (style.IsLabelBelow ? labels : Length.Zero);
        return new TileRows(label, figure, comparison, comparison + lower + look.Foot);
    }
}
