using System.Linq;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Layout.Tests.Pages;

public sealed class PageBreakTests
{
    [Fact]
    public void Paragraph_OnOnePage_StandsOnItsLines()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 3)).LayOut();

        Assert.Equal(["a1", "a2", "a3"], result.Lines(0));
        Assert.Equal(LayoutTest.Margin, result.Find("a1").X, 3);
        Assert.Equal(2 * LayoutTest.Leading, result.Find("a3").Y - result.Find("a1").Y, 3);
    }

    [Fact]
    public void Orphan_AtTheFootOfAPage_MovesToTheNext()
    {
        // Ten lines a page: the ninth line of text is line 1 of b, which would stand alone after 9 of a.
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 9), b => b.Lines("b", 4)).LayOut();

        Assert.Equal(9, result.Lines(0).Length);
        Assert.Equal(["b1", "b2", "b3", "b4"], result.Lines(1));
    }

    [Fact]
    public void Widow_AtTheHeadOfAPage_TakesALineAlong()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 11)).LayOut();

        Assert.Equal(9, result.Lines(0).Length);
        Assert.Equal(["a10", "a11"], result.Lines(1));
    }

    [Fact]
    public void Heading_WithoutRoomForTwoLines_MovesWithThem()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 7), b => b.Heading(2, "Head"), b => b.Lines("b", 4)).LayOut();

        Assert.Equal(7, result.Lines(0).Length);
        Assert.Equal(["Head", "b1", "b2", "b3", "b4"], result.Lines(1));
    }

    [Fact]
    public void Heading_WithRoomForTwoLines_Stays()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 6), b => b.Heading(2, "Head"), b => b.Lines("b", 4)).LayOut();

        Assert.Equal(["Head", "b1", "b2"], result.Lines(0)[6..]);
        Assert.Equal(["b3", "b4"], result.Lines(1));
    }

    [Fact]
    public void Introduction_BelowAHeading_StaysWithItsList()
    {
        var result = LayoutTest.InSpace(200, 120)
            .Chapter(b => b.Lines("a", 6), b => b.Heading(2, "Head"), b => b.Paragraph(new TextInline("Points:", default)), b => b.List(false, i => [i.Lines("b", 3)]))
            .LayOut();

        Assert.Equal(6, result.Lines(0).Length);
        Assert.Equal(["Head", "Points:", "•", "b1"], result.Lines(1)[..4]);
    }

    [Fact]
    public void LastPage_WithNextToNothing_IsSavedByTighterSpaces()
    {
        // Nineteen lines and two spaces of a line each; a page holds twenty and a half. The list item of one line would go over.
        var result = LayoutTest.InSpace(200, 20.55 * LayoutTest.Leading)
            .Chapter(b => b.Lines("a", 8), b => b.Heading(2, "Head"), b => b.Lines("b", 6), b => b.Heading(2, "Last"), b => b.Lines("c", 2), b => b.Lines("d", 1))
            .LayOut();

        Assert.Equal(1, result.PageCount);
        Assert.Equal(LayoutTest.Leading * 1.75, result.Find("Head").Y - result.Find("a8").Y, 2);
    }

    [Fact]
    public void SpaceAbove_AtTheTopOfAPage_IsDropped()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 10), b => b.Heading(2, "Head"), b => b.Lines("b", 2)).LayOut();

        Assert.Equal(result.Find("a1").Y, result.Find("Head").Y, 3);
    }

    [Fact]
    public void Keep_ThatDoesNotFit_MovesAsAWhole()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 5), b => b.Keep(k => k.Lines("b", 4), k => k.Lines("c", 3))).LayOut();

        Assert.Equal(5, result.Lines(0).Length);
        Assert.Equal(7, result.Lines(1).Length);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Keep_HigherThanAPage_IsBrokenAndReported()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Keep(k => k.Lines("b", 8), k => k.Lines("c", 8))).LayOut();

        Assert.Equal(16, result.Lines(0).Length + result.Lines(1).Length);
        Assert.Equal(["ESG5105"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Callout_OverTwoPages_IsDrawnOnBoth()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Callout("Title", c => c.Lines("a", 12))).LayOut();

        Assert.Equal(2, result.PageCount);
        Assert.Contains(result.Paths(0), p => p.Fill == result.Theme.Callout.Fill);
        Assert.Contains(result.Paths(1), p => p.Fill == result.Theme.Callout.Fill);
        Assert.Equal(LayoutTest.Margin + result.Theme.Callout.Padding.Points + 3, result.Find("a1").X, 3);
    }

    [Fact]
    public void Landscape_Blocks_StandOnTurnedPages()
    {
        var result = LayoutTest.InSpace(120, 200).Chapter(b => b.Lines("a", 2), b => b.Landscape(l => l.Lines("b", 2)), b => b.Lines("c", 2)).LayOut();

        Assert.Equal(3, result.PageCount);
        Assert.Equal(result.Document.Pages[1].Size.Width, result.Document.Pages[2].Size.Height);
        Assert.Equal(["b1", "b2"], result.Lines(1));
        Assert.Equal(result.Document.Pages[1].Size, result.Document.Pages[3].Size);
    }

    [Fact]
    public void Landscape_OnPaperThatLiesAlready_KeepsIt()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 2), b => b.Landscape(l => l.Lines("b", 2))).LayOut();

        Assert.All(result.Document.Pages, p => Assert.Equal(result.Document.Pages[0].Size, p.Size));
    }

    [Fact]
    public void Columns_OfEqualLines_AreBalanced()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Columns(2, c => c.Lines("a", 6), c => c.Lines("b", 2)), b => b.Lines("c", 1)).LayOut();

        Assert.Equal(result.Find("a1").Y, result.Find("a5").Y, 3);
        Assert.Equal(result.Find("a4").Y, result.Find("b2").Y, 3);
        Assert.Equal(105, result.Find("b2").X - result.Find("a4").X, 3);
        Assert.Equal(LayoutTest.Leading, result.Find("c1").Y - result.Find("a4").Y, 3);
    }

    [Fact]
    public void Columns_LongerThanThePage_ContinueOnTheNext()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("x", 5), b => b.Columns(2, c => c.Lines("a", 16))).LayOut();

        Assert.Equal(15, result.Lines(0).Length);
        Assert.Equal(["a11", "a12", "a13", "a14", "a15", "a16"], result.Lines(1));
        Assert.Equal(result.Find("a11").Y, result.Find("a14").Y, 3);
    }

    [Fact]
    public void List_Labels_HangBesideTheirItems()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.List(true, i => [i.Lines("a", 2), i.List(false, n => [n.Lines("b", 1)])], i => [i.Lines("c", 1)])).LayOut();

        Assert.Equal(["1.", "a1", "a2", "•", "b1", "2.", "c1"], result.Lines(0));
        Assert.Equal(result.Find("1.").Y, result.Find("a1").Y, 3);
        Assert.True(result.Find("1.").X < result.Find("a1").X);
        Assert.EndsWith(" label", result.Find("•").Tag, System.StringComparison.Ordinal);
        Assert.Equal(result.Find("a1").X, result.Find("•").X, 3);
    }

    [Fact]
    public void Furniture_OfAChaptersPages_NamesReportChapterAndPage()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 14)).LayOut();

        Assert.Equal(["Chapter 0", "2 / 3", "Chapter 0", "3 / 3"], result.Artifacts("footer").Select(s => s.Text));
        Assert.Equal([1, 1], result.Artifacts("header").Select(s => s.Page));
        Assert.Equal(["", "2", "3"], result.Document.Pages.Select(p => p.Label));
    }

    [Fact]
    public void LineBreaks_InParagraphs_DoNotLoseText()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Paragraph(new TextInline("one", default), new LineBreakInline(default), new TextInline("two", default))).LayOut();

        Assert.Equal("one two", result.Text.Trim());
    }
}
