using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Artwork;

/// <summary>Squares with quarter circles that turn from cell to cell, denser towards the foot and the far side.</summary>
internal static class GridArt
{
    private const int Columns = 8;

    // From the far side: which quarter each cell of a row holds, as the corner of its centre (0 top near, 1 top far, 2 bottom far, 3 bottom near); 4 a square, 5 nothing, 6 the spot.
    private static readonly string[] Pattern = ["02435555", "31204555", "20314545", "13620455", "04231535"];
    private static readonly double[] Tints = [1, 0.5, 0.75, 0.3];

    /// <summary>Draws them from the lower far corner on.</summary>
    public static void Draw(in ArtStage stage, in ArtColors colors, ImmutableArray<FrameItem>.Builder items)
    {
        var bounds = stage.Bounds;
        var cell = bounds.Width / Columns;
        var rows = (int)System.Math.Min(Pattern.Length, System.Math.Ceiling(bounds.Height / cell));
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var kind = Pattern[row][column] - '0';
                var square = new Rect(bounds.Right - (cell * (column + 1)), bounds.Bottom - (cell * (row + 1)), cell, cell);
                if (kind != 5 && stage.IsFree(square))
                    Draw(square, kind, kind == 6 ? colors.Spot : colors.Tint(Tints[(row + (column * 3) + kind) % Tints.Length]), items);
            }
        }
    }

    private static void Draw(Rect square, int kind, Color color, ImmutableArray<FrameItem>.Builder items)
    {
        if (kind >= 4)
        {
            items.Add(new PathItem(kind == 4 ? Path.Rectangle(square) : Path.Circle(new Point(square.X + (square.Width / 2), square.Y + (square.Height / 2)), square.Width / 2), color));
            return;
        }

        var centre = new Point(kind is 0 or 3 ? square.X : square.Right, kind <= 1 ? square.Y : square.Bottom);
        var from = kind switch { 0 => 0.25, 1 => 0.5, 2 => 0.75, _ => 0 };
        items.Add(new PathItem(Path.RingSlice(centre, default, square.Width, from, from + 0.25), color));
    }
}
