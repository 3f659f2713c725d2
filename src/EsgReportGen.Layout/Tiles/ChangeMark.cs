using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tiles;

/// <summary>Draws the small triangle before a comparison that points the way a figure went. Its colour judges nothing, and the text says the same.</summary>
internal static class ChangeMark
{
    private const double WidthShare = 0.62;
    private const double GapShare = 0.4;

    /// <summary>Room before the words of a comparison; zero for a tile without a mark.</summary>
    public static Length RoomOf(KpiTile tile, TextStyle style) => tile.Way is ChangeWay.None ? default : style.Size * (WidthShare + GapShare);

    /// <summary>Draws the mark.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="way">The way.</param>
    /// <param name="line">The first line of the comparison.</param>
    /// <param name="origin">Top left corner of that line.</param>
    /// <param name="style">Its style.</param>
    public static void Draw(ImmutableArray<FrameItem>.Builder items, ChangeWay way, LineBox line, Point origin, TextStyle style)
    {
        if (way is ChangeWay.None)
            return;
        var (width, foot) = (style.Size * WidthShare, origin.Y + line.Baseline - (style.Size * 0.06));
        var head = foot - (style.Size * 0.56);
        var (flat, tip) = way is ChangeWay.Up ? (foot, head) : (head, foot);
        var triangle = Path.Lines([new Point(origin.X, flat), new Point(origin.X + width, flat), new Point(origin.X + (width / 2), tip)], isClosed: true);
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(triangle, style.Color));
        items.Add(new ArtifactEnd());
    }
}
