using System.Linq;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests.Columns;

/// <summary>Text areas here are 400 points wide, 300 of them for running text; the side column is 90 wide.</summary>
public sealed class SideNoteTests
{
    private const double SideX = LayoutTest.Margin + 310;

    [Fact]
    public void Note_StandsBesideTheBlockThatFollows_OnItsFirstBaseline()
    {
        var result = Space(400).Chapter(b => b.Lines("a", 4), b => b.Side("Title", s => s.Lines("note", 2)), b => b.Lines("b", 4)).LayOut();

        Assert.Equal(SideX, result.Find("Title").X, 3);
        Assert.Equal(result.Find("b1").Y, result.Find("Title").Y, 3);
        Assert.True(result.Find("note1").Y > result.Find("Title").Y);
    }

    [Fact]
    public void Note_IsReadBeforeTheBlockBesideIt()
    {
        var result = Space(400).Chapter(b => b.Lines("a", 1), b => b.Side("", s => s.Lines("note", 1)), b => b.Lines("b", 1)).LayOut();

        Assert.Equal(["a1", "note1", "b1"], result.Lines(0));
        Assert.True(result.Balanced);
    }

    [Fact]
    public void Notes_OfShortParagraphs_ArePushedDownAndNeverOverlap()
    {
        var result = Space(400).Chapter(
            b => b.Side("", s => s.Lines("x", 6)), b => b.Lines("a", 1), b => b.Side("", s => s.Lines("y", 2)), b => b.Lines("b", 1), b => b.Lines("c", 1)).LayOut();

        Assert.Equal(result.Find("a1").Y + LayoutTest.Leading, result.Find("b1").Y, 3);
        Assert.True(result.Find("y1").Y > result.Find("x6").Y + LayoutTest.Leading);
    }

    [Fact]
    public void Table_BelowALongNote_IsPushedDown()
    {
        var result = Space(400).Chapter(b => b.Side("", s => s.Lines("x", 6)), b => b.Lines("a", 1), b => b.Table("Name|2024", "Water|12")).LayOut();

        Assert.True(result.Find("Name").Y > result.Find("x6").Y + LayoutTest.Leading);
    }

    [Fact]
    public void Note_WithoutRoomBesideItsText_TakesTheTextToTheNextPage()
    {
        var result = Space(120).Chapter(b => b.Lines("a", 8), b => b.Side("", s => s.Lines("x", 5)), b => b.Lines("b", 2)).LayOut();

        Assert.Equal(8, result.Lines(0).Length);
        Assert.Equal(1, result.Find("x1").Page);
        Assert.Equal(1, result.Find("b1").Page);
    }

    [Fact]
    public void Notes_HigherThanAPageTogether_GoOnWithTheNextPage()
    {
        var result = Space(120).Chapter(b => b.Side("", s => s.Lines("x", 6)), b => b.Side("", s => s.Lines("y", 6)), b => b.Lines("a", 3)).LayOut();

        Assert.Equal((0, 0, 1), (result.Find("a1").Page, result.Find("x6").Page, result.Find("y1").Page));
        Assert.Equal(2, result.PageCount);
        Assert.All(result.All.Where(s => s.Tag.StartsWith("0:", System.StringComparison.Ordinal)), s => Assert.InRange(s.Y, LayoutTest.Margin, LayoutTest.Margin + 120));
    }

    [Fact]
    public void Note_HigherThanAPage_IsABoxInTheText()
    {
        var result = Space(120).Chapter(b => b.Side("", s => s.Lines("x", 20)), b => b.Lines("a", 3)).LayOut();

        Assert.True(result.Find("x1").X < SideX);
        Assert.Equal("x20", result.Find("x20").Text);
    }

    [Fact]
    public void Note_BeforeATable_StandsBesideTheTextAbove()
    {
        var result = Space(400).Chapter(b => b.Lines("a", 5), b => b.Side("", s => s.Lines("note", 1)), b => b.Table("Name|2024", "Water|12")).LayOut();

        Assert.Equal((SideX, result.Find("a1").Y), (result.Find("note1").X, result.Find("note1").Y));
    }

    [Fact]
    public void Note_WithoutASideColumnOrTextBesideIt_IsABoxInTheText()
    {
        var narrow = LayoutTest.InSpace(400, 400).Chapter(b => b.Side("", s => s.Lines("note", 1)), b => b.Lines("a", 5)).LayOut();
        var alone = Space(400).Chapter(b => b.Side("", s => s.Lines("note", 1)), b => b.Table("Name|2024", "Water|12")).LayOut();

        Assert.True(narrow.Find("note1").X < 100);
        Assert.True(alone.Find("note1").X < 100);
    }

    [Fact]
    public void Note_WithAMark_HasItsNoteAtTheFootOfThePage()
    {
        var result = Space(400).Chapter(b => b.Side("", s => s.Paragraph([.. BlockSample.Words("side"), s.Mark("1", "foot", 1)])), b => b.Lines("a", 2)).LayOut();

        Assert.True(result.Find("foot1").Y > 300);
        Assert.Equal(LayoutTest.Margin, result.Find("foot1").X - result.Theme.Notes.Indent.Points, 3);
    }

    [Fact]
    public void Text_InANote_IsSetSmall()
    {
        var result = Space(400).Chapter(b => b.Side("", s => s.List(false, i => [i.Lines("note", 2)])), b => b.Lines("a", 2)).LayOut();

        Assert.Equal(result.Theme.Type.Side.Leading.Points, result.Find("note2").Y - result.Find("note1").Y, 3);
    }

    private static LayoutTest Space(double height) => LayoutTest.InSpace(400, height).With(theme => theme with
    {
        Page = theme.Page with { Side = new SideColumn(new Length(90), new Length(10)) },
    });
}
