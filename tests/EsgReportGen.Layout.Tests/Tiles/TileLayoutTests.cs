using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Layout.Tests.Tiles;

public sealed class TileLayoutTests
{
    [Fact]
    public void Tiles_OfARow_HaveFiguresOnOneBaseline()
    {
        var result = LayoutTest.InSpace(400, 300).Chapter(b => Tiles(b, "39.0%", "7", "12")).LayOut();

        Assert.Equal(result.Find("39.0%").Y, result.Find("12").Y, 3);
        Assert.Equal(result.Find("7").X - result.Find("39.0%").X, result.Find("12").X - result.Find("7").X, 3);
    }

    [Fact]
    public void Tiles_WithAWideFigure_StandInFewerColumns()
    {
        var result = LayoutTest.InSpace(460, 300).Chapter(b => Tiles(b, "1", "2", "3", "about 33,338,000")).LayOut();

        Assert.True(result.Find("3").Y > result.Find("1").Y);
        Assert.Equal(result.Find("1").X, result.Find("3").X, 3);
    }

    [Fact]
    public void WideFigure_AmongThree_IsSetSmaller_NotAlone()
    {
        var result = LayoutTest.InSpace(460, 300).Chapter(b => Tiles(b, "1", "2", "about 33,338,000")).LayOut();

        Assert.Equal(result.Find("1").Y, result.Find("about").Y, 3);
        Assert.Equal("about 33,338,000", result.Find("about").Text.Trim());
    }

    [Fact]
    public void Hero_HasItsFigureVeryLarge_AndItsWordsBeside()
    {
        var result = LayoutTest.InSpace(400, 300).Chapter(b => Tiles(b, "39.0%", "7") with { Style = KpiStyle.Hero }).LayOut();

        var label = result.All.First(s => s.X > result.Find("39.0%").Right + 20);
        Assert.Equal(result.Find("39.0%").Page, label.Page);
        Assert.True(result.Find("39.0%").Right - result.Find("39.0%").X > 100);
        Assert.True(result.Find("7").Y > result.Find("39.0%").Y + 40);
        Assert.True(result.Balanced);
    }

    [Fact]
    public void Row_HasNoGround_AndBeginsAtTheEdgeOfTheText()
    {
        var result = LayoutTest.InSpace(400, 300).Chapter(b => Tiles(b, "39.0%", "7") with { Style = KpiStyle.Row }).LayOut();

        Assert.Equal(LayoutTest.Margin, result.Find("39.0%").X, 3);
        Assert.DoesNotContain(result.Paths(0), p => p.Fill == result.Theme.Tile.Fill);
        Assert.Equal(result.Find("39.0%").Y, result.Find("7").Y, 3);
    }

    [Fact]
    public void Trend_IsContentOfItsNode()
    {
        NodeId? node = null;
        var result = LayoutTest.InSpace(400, 300).Chapter(b =>
        {
            var tiles = Tiles(b, [1, 2], "39.0%");
            node = b.NewId();
            return tiles with { Tiles = [tiles.Tiles[0] with { TrendId = node, TrendText = "rose from 1 to 2" }] };
        }).LayOut();

        Assert.True(result.Balanced);
        Assert.Equal(2, PathsWithin(result.Document.Pages[1].Items, node!.Value));
    }

    [Fact]
    public void Trend_WithoutWords_IsDecoration_BrokenAtGaps()
    {
        var result = LayoutTest.InSpace(400, 300).Chapter(b => Tiles(b, [1, 2, null, 4, 3], "39.0%")).LayOut();

        var line = Assert.Single(result.Paths(0), p => p.Stroke is { } && p.Path.Segments.Length == 4);
        Assert.Equal(2, line.Path.Segments.Count(s => s.Verb == Graphics.Painting.PathVerb.Move));
        Assert.True(result.Balanced);
    }

    private static int PathsWithin(ImmutableArray<FrameItem> items, NodeId node)
    {
        var (count, isIn) = (0, false);
        foreach (var item in items)
        {
            isIn = item is TagStart start ? start.Node == node : isIn && item is not TagEnd;
            count += item is GroupItem group ? PathsWithin(group.Items, node) : isIn && item is PathItem ? 1 : 0;
        }

        return count;
    }

    private static KpiBlock Tiles(BlockSample b, params string[] figures) => Tiles(b, [], figures);

    private static KpiBlock Tiles(BlockSample b, ImmutableArray<decimal?> trend, params string[] figures) => new(
        b.NewId(),
        [
            .. figures.Select(figure => new KpiTile
            {
                Id = b.NewId(), Parts = (b.NewId(), b.NewId(), b.NewId()), Label = BlockSample.Words("Label"), Figure = BlockSample.Words(figure),
                Unit = BlockSample.Words("tCO2e"), Trend = trend, Span = default,
            }),
        ],
        default);
}
