using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests.Columns;

/// <summary>Text areas here are 400 points wide, 300 of them for running text.</summary>
public sealed class SideColumnTests
{
    private const double Words = 300 + LayoutTest.Margin;
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("word", 120));

    [Fact]
    public void RunningText_BesideTheSideColumn_LeavesItFree()
    {
        var result = Space().Chapter(b => b.Paragraph(BlockSample.Words(Long)), b => b.List(false, s => [s.Paragraph(BlockSample.Words(Long))])).LayOut();

        Assert.All(result.All.Where(s => s.Tag.StartsWith("0:", System.StringComparison.Ordinal)), s => Assert.InRange(s.Right, LayoutTest.Margin, Words));
        Assert.Contains(result.All, s => s.Right > Words - 30);
    }

    [Fact]
    public void Table_BesideTheSideColumn_ReachesOverIt()
    {
        var result = Space().Chapter(b => b.Table("Name|2024", "Water|12"), b => b.Columns(2, s => s.Lines("a", 4))).LayOut();

        Assert.Equal(400 + LayoutTest.Margin, result.Rules.Max(r => r.Right), 3);
        Assert.Equal(LayoutTest.Margin + 205, result.Find("a3").X, 3);
    }

    [Theory]
    [InlineData(BlockExtent.Wide, 400)]
    [InlineData(BlockExtent.Narrow, 300)]
    public void Block_WithAnExtent_IsAsWideAsAsked(BlockExtent extent, double width)
    {
        var text = Space().Chapter(b => b.Paragraph(BlockSample.Words(Long)) with { Extent = extent }).LayOut();
        var table = Space().Chapter(b => b.Table("Name|2024", "Water|12") with { Extent = extent }).LayOut();

        Assert.InRange(text.All.Where(s => s.Text.StartsWith("word", System.StringComparison.Ordinal)).Max(s => s.Right), width - 30 + LayoutTest.Margin, width + LayoutTest.Margin);
        Assert.Equal(width + LayoutTest.Margin, table.Rules.Max(r => r.Right), 3);
    }

    [Fact]
    public void Landscape_HasNoSideColumn()
    {
        var result = Space().Chapter(b => b.Landscape(s => s.Paragraph(BlockSample.Words(Long)))).LayOut();

        Assert.True(result.Find("word").Right > 400 + LayoutTest.Margin);
    }

    [Fact]
    public void Notes_AreAsWideAsRunningText()
    {
        var result = Space().Chapter(b => b.Paragraph([.. BlockSample.Words("text"), b.Mark("1", Long, 1)])).LayOut();

        Assert.InRange(result.Find("word").Right, Words - 40, Words);
    }

    private static LayoutTest Space() => LayoutTest.InSpace(400, 500).With(theme => theme with
    {
        Page = theme.Page with { Side = new SideColumn(new Length(90), new Length(10)) },
    });
}
