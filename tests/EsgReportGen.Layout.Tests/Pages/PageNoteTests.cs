using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Layout.Tests.Pages;

public sealed class PageNoteTests
{
    // The rule above notes and its gaps are 12 points high: one line.
    [Fact]
    public void Note_StandsAtTheFootOfThePageOfItsMark()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => Marked(b, "a", 2, "n", 1), b => b.Lines("b", 12)).LayOut();

        Assert.Equal(0, result.Find("n1").Page);
        Assert.Equal(8, result.Lines(0).Count(l => l[0] is 'a' or 'b'));
        Assert.Equal(LayoutTest.Margin + 120, result.Find("n1").Y + (LayoutTest.Leading - Baseline(result)), 2);
    }

    [Fact]
    public void Note_WithoutRoom_TakesItsLineToTheNextPage()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 8), b => Marked(b, "b", 2, "n", 1)).LayOut();

        Assert.Equal(8, result.Lines(0).Length);
        Assert.Equal(1, result.Find("b1").Page);
        Assert.Equal(1, result.Find("n1").Page);
    }

    [Fact]
    public void LongNote_IsDividedOverPages()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 5), b => Marked(b, "b", 1, "n", 14), b => b.Lines("c", 3)).LayOut();

        Assert.Equal(0, result.Find("b1").Page);
        Assert.Equal(0, result.Find("n1").Page);
        Assert.Equal(Enumerable.Range(1, 14).Select(i => $"n{i}"), result.All.Where(s => s.Text[0] == 'n').Select(s => s.Text.Trim()));
        Assert.True(result.Balanced);
    }

    [Fact]
    public void LongNote_WhereItGoesOn_HasARuleAcrossAndItsMarkAgain()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 5), b => Marked(b, "b", 1, "n", 14), b => b.Lines("c", 3)).LayOut();

        Assert.Equal(72, RuleLength(result, 0), 2);
        Assert.Equal(200, RuleLength(result, 1), 2);
        Assert.Equal("1", Assert.Single(result.Artifacts("repeated"), s => s.Page == 1).Text.Trim());
    }

    [Fact]
    public void LongNote_ThatGoesOnOnATurnedPage_LosesNoLine()
    {
        var words = string.Join(' ', Enumerable.Range(1, 150).Select(i => $"w{i}"));
        var result = LayoutTest.InSpace(160, 240)
            .Chapter(
                b => b.Lines("a", 12),
                b => b.Paragraph(new TextInline("b", default), new NoteReferenceInline(b.NewId(), new Document.Notes.Note(b.NewId(), "1", Document.Notes.NotePlacement.PageFoot, BlockSample.Words(words), default), default)),
                b => b.Landscape(l => l.Lines("c", 2)))
            .LayOut();

        Assert.True(result.PageCount > 1);
        Assert.Equal(words.Split(' '), System.Text.RegularExpressions.Regex.Matches(result.Text, "w[0-9]+").Select(m => m.Value));
    }

    [Fact]
    public void TwoMarksOfOneNote_TakeItsRoomOnce()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 4), b => b.Keep(k => Twice(k, 3))).LayOut();

        Assert.Equal(1, result.PageCount);
    }

    [Fact]
    public void Note_WithTwoMarks_IsPrintedOnce()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => Twice(b)).LayOut();

        Assert.Single(result.All, s => s.Text.Contains("n1", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_SideBySide_AreToldApart()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Paragraph(new TextInline("one", default), b.Mark("1", "n", 1), b.Mark("2", "m", 1))).LayOut();

        Assert.StartsWith("one1,2", result.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Note_FromATableCell_StandsAtThePageFoot()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => InCell(b), b => b.Lines("z", 12)).LayOut();

        Assert.Equal(0, result.Find("n1").Page);
        Assert.True(result.Find("n1").Y > result.Find("z3").Y);
    }

    private static double Baseline(LayoutResult result) => result.Find("a1").Y - LayoutTest.Margin;

    private static ParagraphBlock Marked(BlockSample b, string name, int lines, string note, int noteLines) =>
        b.Paragraph(BlockSample.LinesOf(name, lines).Add(b.Mark("1", note, noteLines)));

    /// <summary>Length of the rule above the notes, the only one below the running head.</summary>
    private static double RuleLength(LayoutResult result, int page)
    {
        var ends = result.Paths(page).SelectMany(p => p.Path.Segments).Select(s => s.End).Where(e => e.Y.Points > LayoutTest.Margin).Select(e => e.X.Points).ToArray();
        return ends.Max() - LayoutTest.Margin;
    }

    private static ParagraphBlock Twice(BlockSample b, int lines = 1)
    {
        var mark = b.Mark("1", "n", lines);
        return b.Paragraph(new TextInline("one", default), mark, new LineBreakInline(default), new TextInline("two", default), mark with { Id = b.NewId() });
    }

    private static Document.Tables.TableBlock InCell(BlockSample b)
    {
        var table = b.Table("Key|X", "r1|1");
        var row = table.Rows[0];
        var cell = row.Cells[1] with { Content = row.Cells[1].Content.Add(b.Mark("1", "n", 1)) };
        return table with { Rows = [row with { Cells = row.Cells.SetItem(1, cell) }] };
    }
}
