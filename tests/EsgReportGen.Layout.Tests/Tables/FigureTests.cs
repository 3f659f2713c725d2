using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Layout.Tables;

namespace EsgReportGen.Layout.Tests.Tables;

public sealed class FigureTests
{
    [Theory]
    [InlineData("12", 2)]
    [InlineData("1,234.5", 5)]
    [InlineData("<0.1", 2)]
    [InlineData("~5", 2)]
    [InlineData("−12.5%", 3)]
    [InlineData("(7)", 2)]
    [InlineData("12 %", 2)]
    [InlineData("1 234", 5)]
    [InlineData("n/a", 3)]
    [InlineData("–", 1)]
    [InlineData("12.05.2024", 10)]
    [InlineData("3 of 12 sites", 13)]
    [InlineData(".5", 2)]
    [InlineData("", 0)]
    public void Point_IsTheDecimalMark_OrTheEndOfTheFigure(string text, int point) => Assert.Equal(point, FigurePoint.Find(text, "."));

    [Theory]
    [InlineData("1.234,5", 5)]
    [InlineData("1.234", 5)]
    public void Point_IsThatOfTheLanguage(string text, int point) => Assert.Equal(point, FigurePoint.Find(text, ","));

    [Fact]
    public void Figures_WithDifferentDecimals_StandByTheirDecimalMarks()
    {
        var result = LayoutTest.InSpace(300, 200).Chapter(b => b.Table("Key|FY2024", "a|1,234", "b|56.78", "c|(9)", "d|n/a", "e|–")).LayOut();

        var units = result.Find("1,234").Right;
        Assert.Equal(units, Digits(result, "56.78", "56"), 1);
        Assert.Equal(units, Digits(result, "(9)", "(9"), 1);
        Assert.Equal(result.Find("56.78").Right, result.Find("n/a").Right, 1);
        Assert.Equal(units, result.Find("–").Right, 1);
        Assert.Equal(result.Find("56.78").Right, result.Find("FY2024").Right, 1);
    }

    [Fact]
    public void Figures_OnPagesReadFromTheRight_StandByTheirDecimalMarksToo()
    {
        var result = LayoutTest.InSpace(300, 200).In("ar").Chapter(b => b.Table("Key|FY2024", "a|1,234", "b|56.78")).LayOut();

        Assert.True(result.Find("1,234").X < result.Find("a").X);
        Assert.Equal(result.Find("1,234").Right, Digits(result, "56.78", "56"), 1);
    }

    [Fact]
    public void Marks_OfNotes_HangBehindFractions()
    {
        var result = LayoutTest.InSpace(300, 200).Chapter(b =>
        {
            var table = b.Table("Key|FY2024", "a|1.5", "b|22.75");
            var row = table.Rows[0];
            var cell = row.Cells[1] with { Content = row.Cells[1].Content.Add(new NoteReferenceInline(b.NewId(), b.Note("a", "estimated"), default)) };
            return table with { Rows = table.Rows.SetItem(0, row with { Cells = row.Cells.SetItem(1, cell) }) };
        }).LayOut();

        Assert.Equal(Digits(result, "1.5", "1"), Digits(result, "22.75", "22"), 1);
        Assert.Equal(result.Find("1.5").Right, result.All.First(s => s.Text == "a" && s.X > result.Find("1.5").X).X, 1);
    }

    [Fact]
    public void Figures_OfAThemeThatEndsThemAtOneEdge_DoSo()
    {
        var result = LayoutTest.InSpace(300, 200).With(t => t with { Table = t.Table with { AlignsDecimals = false } })
            .Chapter(b => b.Table("Key|FY2024", "a|1,234", "b|56.78")).LayOut();

        Assert.Equal(result.Find("1,234").Right, result.Find("56.78").Right, 1);
    }

    /// <summary>Where the first characters of a figure end: figures have one width, and so have the characters before them here.</summary>
    private static double Digits(LayoutResult result, string text, string first)
    {
        var seen = result.Find(text);
        var measured = LayoutTest.InSpace(300, 200).Chapter(b => b.Table("Key|X", $"a|{first}")).LayOut().Find(first);
        return seen.X + measured.Right - measured.X;
    }
}
