using System.Linq;
using EsgReportGen.Document.Blocks;

namespace EsgReportGen.Layout.Tests.Boxes;

public sealed class PullQuoteTests
{
    [Fact]
    public void PullQuote_IsSetLargeWithItsSourceBelow()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => b.Lines("a", 1), b => Quote(b, 2)).LayOut();

        Assert.Equal(result.Theme.Type.PullQuote.Leading.Points, result.Find("q2").Y - result.Find("q1").Y, 3);
        Assert.Equal(["a1", "q1", "q2", "Somebody"], result.Lines(0));
    }

    [Fact]
    public void PullQuote_InAColumn_IsAsLargeAsOtherQuotes()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => b.Columns(2, s => Quote(s, 2))).LayOut();

        Assert.Equal(result.Theme.Type.Quote.Leading.Points, result.Find("q2").Y - result.Find("q1").Y, 3);
    }

    [Fact]
    public void PullQuote_AtTheFootOfAPage_MovesAsAWhole()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Lines("a", 12), b => Quote(b, 3)).LayOut();

        Assert.Equal(12, result.Lines(0).Length);
        Assert.Equal(["q1", "q2", "q3", "Somebody"], result.Lines(1));
    }

    [Fact]
    public void Boxes_InColumns_AreNotDividedToBalanceThem()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => b.Columns(2, s => s.Callout("", i => i.Lines("x", 9)), s => s.Callout("", i => i.Lines("y", 1)))).LayOut();

        Assert.Equal(result.Find("x1").X, result.Find("x9").X, 3);
        Assert.NotEqual(result.Find("x1").X, result.Find("y1").X);
    }

    [Fact]
    public void Boxes_SideBySide_EndOnOneLine()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => b.Columns(2, s => s.Callout("", i => i.Lines("x", 5)), s => s.Callout("", i => i.Lines("y", 4)))).LayOut();

        var fill = result.Theme.Callout.Fill;
        var bottoms = result.Paths(0).Where(p => p.Fill == fill).Select(p => p.Path.Segments.Max(s => s.End.Y.Points)).ToArray();
        Assert.Equal(2, bottoms.Length);
        Assert.Equal(bottoms[0], bottoms[1], 3);
        Assert.NotEqual(result.Find("x1").X, result.Find("y1").X);
    }

    private static PullQuoteBlock Quote(BlockSample b, int lines) => new(b.NewId(), [b.Lines("q", lines)], b.NewId(), BlockSample.Words("Somebody"), default);
}
