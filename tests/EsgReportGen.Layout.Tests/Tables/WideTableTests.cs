using System;
using System.Linq;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tests.Tables;

public sealed class WideTableTests
{
    private static readonly string Sixteen = "Key|" + string.Join('|', Enumerable.Range(1, 16).Select(i => $"Period{i}"));

    [Fact]
    public void TooWide_ForAnUprightPage_IsTurnedWithItsHeading()
    {
        var header = string.Join('|', Enumerable.Range(0, 8).Select(i => $"Period{i}"));
        var result = LayoutTest.InSpace(220, 400).Chapter(b => b.Lines("a", 3), b => b.Heading(2, "Head"), b => b.Table(header, header), b => b.Lines("z", 2)).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Equal([0, 1, 1, 2], new[] { "a1", "Head", "Period7", "z1" }.Select(t => result.Find(t).Page));
        Assert.True(result.Document.Pages[2].Size.Width > result.Document.Pages[2].Size.Height);
    }

    [Fact]
    public void TooWide_ForAnyPage_IsDividedWithItsKeysAgain()
    {
        var result = LayoutTest.InSpace(220, 300).Chapter(b => b.Table(Sixteen, Sixteen.Replace("Period", "v", StringComparison.Ordinal), Sixteen.Replace("Period", "w", StringComparison.Ordinal)) with
        {
            Label = "Table 1", Title = BlockSample.Words("Wide"),
        }).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Enumerable.Range(1, 16).Select(i => $"v{i}"), result.All.Where(s => s.Text[0] == 'v' && s.Tag != "repeated").Select(s => s.Text));
        Assert.All(result.All, s => Assert.InRange(s.Right, 0, LayoutTest.Margin + 220.1));
        var keys = result.Artifacts("repeated").Count(s => s.Text == "Key");
        Assert.InRange(keys, 3, 12);
        Assert.Equal(keys / 3, result.Artifacts("repeated").Count(s => s.Text == "Table 1\u00A0(continued)"));
        Assert.True(result.Balanced);
    }

    [Fact]
    public void Parts_AreAboutAsWideAsEachOther()
    {
        var result = LayoutTest.InSpace(220, 600).Chapter(b => b.Table(Sixteen, Sixteen) with { Wide = WideTable.Split }).LayOut();

        var columns = result.All.Where(s => s.Text.StartsWith("Period", StringComparison.Ordinal) && s.Tag != "repeated").GroupBy(s => s.Y).Select(g => g.Count()).ToArray();
        Assert.True(columns.Max() - columns.Min() <= 1, string.Join(' ', columns));
    }

    [Fact]
    public void Columns_UnderOneHeading_StayInOnePart()
    {
        var result = LayoutTest.InSpace(200, 400).Chapter(b =>
        {
            var header = b.Row(TableRowRole.Header, string.Empty) with { Cells = [b.Cell("Key", 1, 2), b.Cell("Left", 3), b.Cell("Middle", 3), b.Cell("Right", 3)] };
            return b.Table("Key|a|b|c|d|e|f|g|h|i", "k|11111111|1111111|11111111|1111111|1111111|111111|1111111|111111|111111") with
            {
                Wide = WideTable.Split,
                HeaderRows = [header, b.Row(TableRowRole.Header, "aaaaaaaa|bbbbbbb|ccccccc|ddddddd|eeeeeee|fffffff|ggggggg|hhhhhhh|iiiiiiii")],
            };
        }).LayOut();

        Assert.Empty(result.Diagnostics);
        foreach (var name in (string[])["Left", "Middle", "Right"])
            Assert.Single(result.All, s => s.Text == name);
        Assert.Equal(result.Find("aaaaaaaa").Y, result.Find("ccccccc").Y, 2);
        Assert.NotEqual(result.Find("aaaaaaaa").Y, result.Find("ddddddd").Y, 2);
    }

    [Fact]
    public void Shrink_NeitherTurnsNorDivides()
    {
        var header = string.Join('|', Enumerable.Range(0, 8).Select(i => $"Period{i}"));
        var result = LayoutTest.InSpace(245, 400).Chapter(b => b.Lines("a", 1), b => b.Table(header, header) with { Wide = WideTable.Shrink }).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.PageCount);
    }

    [Fact]
    public void TooWide_InAColumnOrBox_IsDividedThere()
    {
        var header = string.Join('|', Enumerable.Range(0, 8).Select(i => $"Period{i}"));
        var result = LayoutTest.InSpace(360, 300).Chapter(b => b.Columns(2, c => c.Table(header, header), c => c.Lines("z", 9)), b => b.Callout("Box", c => c.Table(Sixteen, Sixteen))).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.PageCount);
        Assert.All(result.All, s => Assert.InRange(s.Right, 0, LayoutTest.Margin + 360.1));
    }
}
