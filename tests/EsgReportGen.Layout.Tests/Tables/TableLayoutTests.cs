using System.Globalization;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tests.Tables;

public sealed class TableLayoutTests
{
    [Fact]
    public void Figures_OfAColumn_EndAtOneEdge()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Table("Key|FY2023|FY2024", "Scope 1|1,234|9", "Scope 2|7|88,000")).LayOut();

        Assert.Equal(result.Find("1,234").Right, result.Find("FY2023").Right, 1);
        Assert.Equal(result.Find("1,234").Right, result.Find("7").Right, 1);
        Assert.Equal(320 - 5, result.Find("88,000").Right, 1);
    }

    [Fact]
    public void Columns_OfFigures_HaveOneWidth()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Table("Key|A|FY2024|C", "Scope 1|1|2|3")).LayOut();

        Assert.Equal(result.Find("FY2024").Right - result.Find("A").Right, result.Find("C").Right - result.Find("FY2024").Right, 1);
    }

    [Fact]
    public void Header_OnContinuationPages_IsRepeatedAsArtifact()
    {
        var rows = Enumerable.Range(1, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"row{i}|{i * 7}|{i}")).ToArray();
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Table("Key|Left|Right", rows)).LayOut();

        // Twenty lines a page, one of them the header's: 19 rows each.
        Assert.Equal(11, result.PageCount);
        Assert.Equal(10, result.Artifacts("repeated").Count(s => s.Text == "Key"));
        Assert.Single(result.All, s => s is { Text: "Key", Tag: not "repeated" });
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"row{i}"), result.All.Where(s => s.Text.StartsWith("row", System.StringComparison.Ordinal)).Select(s => s.Text));
    }

    [Fact]
    public void Groups_ThatAPageBeginsWithin_AreRepeated()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => Grouped(b)).LayOut();

        Assert.Equal(["Key", "X", "Upstream\u00A0(continued)", "Key", "X", "Downstream\u00A0(continued)"], result.Artifacts("repeated").Select(s => s.Text));
        Assert.Single(result.All, s => s.Text == "Upstream");
        Assert.True(result.Balanced);
    }

    [Fact]
    public void Heading_BeforeATable_StaysWithHeaderAndTwoRows()
    {
        var result = LayoutTest.InSpace(300, 240)
            .Chapter(b => b.Lines("a", 17), b => b.Heading(2, "Head"), b => b.Table("Key|X", [.. Enumerable.Range(1, 30).Select(i => $"row{i}|1")])).LayOut();

        Assert.Equal(17, result.Lines(0).Length);
        Assert.Equal("Head", result.Lines(1)[0]);
    }

    [Fact]
    public void Table_OfFewRows_IsNotBroken()
    {
        var result = LayoutTest.InSpace(300, 240).Chapter(b => b.Lines("a", 17), b => b.Table("Key|X", "r1|1", "r2|1", "r3|1", "r4|1")).LayOut();

        Assert.Equal("Key", result.Lines(1)[0]);
    }

    [Fact]
    public void TotalRow_StaysWithTheRowAbove()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Lines("a", 5), b => Total(b)).LayOut();

        Assert.Equal(["Key", "X", "r4", "4", "Sum", "10"], result.All.Where(s => s.Page == 1 && s.Tag is not ("header" or "footer")).Select(s => s.Text));
        Assert.DoesNotContain(result.Lines(0), l => l == "r4");
    }

    [Fact]
    public void NotesBelowATable_StayWithItsEnd_AndBearTheirTags()
    {
        var result = LayoutTest.InSpace(300, 120)
            .Chapter(b => b.Lines("a", 5), b => WithNote(b)).LayOut();

        Assert.Equal(result.Find("r2").Page, result.Find("estimated").Page);
        Assert.EndsWith(" label", result.All.Last(s => s.Text.StartsWith('a') && s.Tag.EndsWith("label", System.StringComparison.Ordinal)).Tag, System.StringComparison.Ordinal);
    }

    [Fact]
    public void NoteMarks_BehindFigures_HangBesideTheColumn()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => Marked(b)).LayOut();

        Assert.Equal(result.Find("1,000").Right, result.Find("2,000").Right, 2);
    }

    [Fact]
    public void HeaderOverFiguresWithMarks_IsNotBroken()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => Marked(b, "Key|Period2024", $"r1 {string.Join(' ', Enumerable.Repeat("word", 20))}|8")).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.All, s => s.Text == "Period2024");
    }

    [Fact]
    public void Headings_AboveHangingMarks_AreNotBroken()
    {
        var result = LayoutTest.InSpace(300, 120)
            .Chapter(b => Marked(b) with { HeaderRows = [b.Row(TableRowRole.Header, $"{string.Concat(Enumerable.Repeat("name ", 60))}|FY2024")] }).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(result.Find("1,000").Right, result.Find("FY2024").Right, 2);
    }

    [Fact]
    public void Columns_OfShortText_StayWholeBesideLongOnes()
    {
        var text = string.Concat(Enumerable.Repeat("a long sentence ", 9));
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Table("Key|Unit|FY2024", $"{text}|short unit text|1")).LayOut();

        Assert.Equal("short unit text", result.Find("short").Text);
    }

    [Fact]
    public void CellOverTwoRows_KeepsItsRowsTogether()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Lines("a", 8), b => Spanned(b)).LayOut();

        Assert.Equal(result.Find("top").Page, result.Find("low").Page);
        Assert.Equal(result.Find("both").Y, result.Find("top").Y, 3);
    }

    [Fact]
    public void Row_HigherThanAPage_IsDividedByLines()
    {
        var result = LayoutTest.InSpace(300, 120).Chapter(b => b.Table("Key|X", "r1|1") with { Rows = [Tall(b)] }).LayOut();

        Assert.Equal(Enumerable.Range(1, 25).Select(i => $"t{i}"), result.All.Where(s => s.Text.StartsWith('t')).Select(s => s.Text.Trim()));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Table_ThatNothingMakesFit_SaysByHowMuch()
    {
        var result = LayoutTest.InSpace(100, 120).Chapter(b => b.Table($"Key|{new string('W', 40)}", "r|1")).LayOut();

        var diagnostic = Assert.Single(result.Diagnostics, d => d.Id == "ESG5102");
        Assert.Matches("the table is [0-9]+ mm too wide for its 36 mm", diagnostic.Message);
        Assert.Contains("show fewer columns", diagnostic.Hint, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Table_SlightlyTooWide_IsSetTighter()
    {
        var header = string.Join('|', Enumerable.Range(0, 7).Select(i => $"Period{i}"));
        var result = LayoutTest.InSpace(290, 120).Chapter(b => b.Table(header, header)).LayOut();

        Assert.Empty(result.Diagnostics);
        Assert.All(result.All, s => Assert.InRange(s.Right, LayoutTest.Margin, 310 + 0.01));
    }

    private static TableBlock Grouped(BlockSample b) => b.Table("Key|X", "r|1") with
    {
        Rows =
        [
            b.Row(TableRowRole.Group, "Upstream"), .. Enumerable.Range(1, 11).Select(i => b.Row(TableRowRole.Body, $"u{i}|1", 1)),
            b.Row(TableRowRole.Group, "Downstream"), .. Enumerable.Range(1, 5).Select(i => b.Row(TableRowRole.Body, $"d{i}|1", 1)),
            b.Row(TableRowRole.Total, "Sum|1"),
        ],
    };

    private static TableBlock Total(BlockSample b)
    {
        var table = b.Table("Key|X", "r1|1", "r2|2", "r3|3", "r4|4");
        return table with { Rows = table.Rows.Add(b.Row(TableRowRole.Total, "Sum|10")) };
    }

    private static TableBlock WithNote(BlockSample b) => b.Table("Key|X", "r1|1", "r2|1") with { Notes = [b.Note("a", "estimated")] };

    private static TableBlock Marked(BlockSample b, string header = "Key|X", string first = "r1|1,000")
    {
        var table = b.Table(header, first, "r2|2,000");
        var note = new NoteReferenceInline(b.NewId(), b.Note("a", "estimated"), default);
        var row = table.Rows[1];
        var cell = row.Cells[1] with { Content = row.Cells[1].Content.Add(note) };
        return table with { Rows = table.Rows.SetItem(1, row with { Cells = row.Cells.SetItem(1, cell) }), Notes = [note.Note] };
    }

    private static TableBlock Spanned(BlockSample b)
    {
        var table = b.Table("Key|X|Y", "r0|1|2");
        var first = new TableRow(b.NewId(), TableRowRole.Body, 0, [b.Cell("both", 1, 2), b.Cell("top"), b.Cell("1")]);
        var second = new TableRow(b.NewId(), TableRowRole.Body, 0, [b.Cell("low"), b.Cell("2")]);
        return table with { Rows = [first, second] };
    }

    private static TableRow Tall(BlockSample b) =>
        new(b.NewId(), TableRowRole.Body, 0, [b.Cell("x") with { Content = BlockSample.LinesOf("t", 25) }, b.Cell("1")]);
}
