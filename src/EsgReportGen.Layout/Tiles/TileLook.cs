using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tiles;

/// <summary>How the tiles of a block look: as the theme has tiles, or bare below thin lines.</summary>
/// <param name="Style">Ground, bar and paddings.</param>
/// <param name="Inset">Space at the left and right of a tile's text.</param>
/// <param name="Foot">Space below a tile's last part.</param>
internal readonly record struct TileLook(TileStyle Style, Length Inset, Length Foot)
{
    private const int MostInRow = 6;
    private static readonly Length RowRule = new(0.75);
    private static readonly Length RowPadding = new(8);

    /// <summary>The look of a block's tiles.</summary>
    public static TileLook Of(KpiBlock block, Theme theme)
    {
        var style = theme.Tile;
        // Without ground nothing ends beside or below the text, and the space around the row is enough.
        if (block.Style is not KpiStyle.Row)
            return new TileLook(style, style.SidePadding, style.SidePadding);
        var bare = style with
        {
            MaximumPerRow = MostInRow, Fill = default, Accent = new Stroke(theme.Colors.AccentDark, RowRule), Padding = RowPadding, Gap = Length.Max(style.Gap, new Length(16)),
        };
        return new TileLook(bare, Length.Zero, RowPadding);
    }
}
