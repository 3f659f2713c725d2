using System.Linq;
using EsgReportGen.Document.Blocks;

namespace EsgReportGen.Layout.Tests.Timelines;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_Downwards_HasTimesAtTheLeftOfTheirEvents()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => Timeline(b, false, 3)).LayOut();

        Assert.Equal(result.Find("w1").Y, result.Find("Title1").Y, 3);
        Assert.Equal(LayoutTest.Margin, result.Find("w2").X, 3);
        Assert.True(result.Find("Title1").X > result.Find("w1").Right + 8);
        Assert.True(result.Find("w2").Y > result.Find("Text1").Y + LayoutTest.Leading);
        Assert.Equal(["w1", "Title1", "Text1", "w2", "Title2", "Text2", "w3", "Title3", "Text3"], result.Lines(0));
        Assert.True(result.Balanced);
    }

    [Fact]
    public void Timeline_AcrossThePage_HasEventsSideBySide()
    {
        var result = LayoutTest.InSpace(300, 400).Chapter(b => Timeline(b, true, 3)).LayOut();

        Assert.Equal(result.Find("w1").Y, result.Find("w3").Y, 3);
        Assert.Equal(result.Find("w2").X, result.Find("Text2").X, 3);
        Assert.Equal(result.Find("w2").X - result.Find("w1").X, result.Find("w3").X - result.Find("w2").X, 3);
    }

    [Fact]
    public void Timeline_AcrossANarrowPlace_RunsDownwards()
    {
        var result = LayoutTest.InSpace(200, 400).Chapter(b => Timeline(b, true, 3)).LayOut();

        Assert.True(result.Find("w3").Y > result.Find("w2").Y);
    }

    [Fact]
    public void Timeline_OverPages_LeavesNoEventAlone()
    {
        var result = LayoutTest.InSpace(300, 130).Chapter(b => Timeline(b, false, 4)).LayOut();

        Assert.Equal((0, 0), (result.Find("w1").Page, result.Find("w2").Page));
        Assert.Equal((1, 1), (result.Find("w3").Page, result.Find("w4").Page));
    }

    private static TimelineBlock Timeline(BlockSample b, bool isHorizontal, int count) => new(b.NewId(), isHorizontal, [.. Enumerable.Range(1, count).Select(i => new TimelineItem
    {
        Id = b.NewId(), Parts = (b.NewId(), b.NewId(), b.NewId()), When = BlockSample.Words($"w{i}"), Title = BlockSample.Words($"Title{i}"),
        Text = BlockSample.Words($"Text{i}"), Span = default,
    })], default);
}
