using System.Linq;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tests.Tables;

public sealed class DividedRowTests
{
    [Fact]
    public void LongRow_IsDividedWhereThePageEnds_TwoLinesAtEitherSide()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Lines("a", 12), b => Long(b, 8)).LayOut();

        Assert.Equal(0, result.Find("t2").Page);
        Assert.Equal(1, result.Find("t8").Page);
        Assert.True(result.All.Count(s => s.Page == 1 && s.Text[0] == 't') >= 2);
        Assert.Single(result.All, s => s is { Page: 1, Tag: "repeated", Text: "Key" });
    }

    [Fact]
    public void LongRow_WhereItIsTorn_IsClosedByARule_AndHasOneAtItsEnd()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Lines("a", 12), b => Long(b, 8)).LayOut();

        // The lowest rule of a page stands one line below the baseline's height of its last text.
        Assert.Equal(Bottom(result, "t", 0), result.Rules.Where(r => r.Page == 0).Max(r => r.Y), 1);
        Assert.Contains(result.Rules, r => r.Page == 1 && System.Math.Abs(r.Y - Bottom(result, "t", 1)) < 0.1);
    }

    [Fact]
    public void ShortRow_IsMovedAsAWhole()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Lines("a", 16), b => Long(b, 4)).LayOut();

        Assert.Equal(result.Find("t1").Page, result.Find("t4").Page);
    }

    [Fact]
    public void CellOverManyRows_IsSaidAgainWhereThePageBeginsWithinIt()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b =>
        {
            var table = b.Table("Key|X|Y", "r|1|2");
            var first = new TableRow(b.NewId(), TableRowRole.Body, 0, [b.Cell("over", 1, 40), b.Cell("r0"), b.Cell("1")]);
            return table with
            {
                Rows = [first, .. Enumerable.Range(1, 39).Select(i => new TableRow(b.NewId(), TableRowRole.Body, 0, [b.Cell($"r{i}"), b.Cell("1")]))],
            };
        }).LayOut();

        var again = result.Artifacts("repeated").Where(s => s.Text == "over").ToArray();
        Assert.Equal(result.PageCount - 1, again.Length);
        Assert.All(again, s => Assert.Equal(s.Y, result.All.First(r => r.Page == s.Page && r.Text[0] == 'r').Y, 2));
        Assert.Equal(40, result.All.Count(s => s.Text[0] == 'r'));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Table_ThatGoesOn_BearsItsNumberAgain()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Table("Key|X", [.. Enumerable.Range(1, 50).Select(i => $"row{i}|1")]) with
        {
            Label = "Table 4", Title = BlockSample.Words("Long"),
        }).LayOut();

        Assert.Equal([1, 2], result.Artifacts("repeated").Where(s => s.Text == "Table 4\u00A0(continued)").Select(s => s.Page));
        Assert.Single(result.All, s => s.Text.StartsWith("Table 4", System.StringComparison.Ordinal) && s.Tag != "repeated");
    }

    /// <summary>The foot of the last line of a name on a page.</summary>
    private static double Bottom(LayoutResult result, string name, int page)
    {
        var baseline = result.Find("a1").Y - LayoutTest.Margin;
        return result.All.Last(s => s.Page == page && s.Text.StartsWith(name, System.StringComparison.Ordinal)).Y + LayoutTest.Leading - baseline;
    }

    private static TableBlock Long(BlockSample b, int lines)
    {
        var row = new TableRow(b.NewId(), TableRowRole.Body, 0, [b.Cell("x") with { Content = BlockSample.LinesOf("t", lines) }, b.Cell("1")]);
        var table = b.Table("Key|X", "r1|1", "r2|2");
        return table with { Rows = table.Rows.Insert(1, row) };
    }
}
