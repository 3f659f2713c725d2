using System.Linq;
using System.Text;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.BadInput;

/// <summary>Mistakes in templates: told at the line of the template, also when the mistake shows only on the rendered text.</summary>
public sealed class BadTemplatesTests
{
    private static readonly byte[] BrokenPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];

    [Fact]
    public void Scriban_SyntaxError_IsTold() => Mistake.InChapter("Text {{ if }} more.\n", 5);

    [Fact]
    public void Metric_Unknown_SuggestsTheNearOne() => Mistake.InChapter("First line.\n\nIt is {{ m.ghg.s21 }}.\n", 7, "s21", "did you mean");

    [Fact]
    public void Metric_UnknownInABranchNeverTaken_IsTold() => Mistake.InChapter("{{ if false }}{{ m.ghg.s21 }}{{ end }}\n", 5, "s21");

    [Fact]
    public void Period_OutsideTheSeries_IsTold() => Mistake.InChapter("It is {{ m.ghg.s1 | at 2019 }}.\n", 5, "2019");

    [Fact]
    public void Scale_OfANumberThatIsCountedInMillions_IsTold() => Mistake.InChapter("It is {{ m.ghg.s1 | in \"MtCO2e\" | scale \"million\" }}.\n", 5, "thousandth", "MtCO2e");

    [Fact]
    public void Fact_InInterpolatedString_IsRefused() => Mistake.InChapter("It is {{ $'about {m.ghg.s1}' }}.\n", 5);

    [Fact]
    public void Arithmetic_OnFacts_AsksForAFormula() => Mistake.InChapter("It is {{ m.ghg.s1 + m.ghg.s2 }}.\n", 5, "formula");

    [Theory]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ for i in 1..100000000 }}x{{ end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ a = 'x'; for i in 1..60; a = a + a; end; a }}")]
    public void Work_WithoutEnd_IsStopped(string expression) => Mistake.InChapter("Before.\n\n" + expression + "\n", 7);

    [Fact]
    public void Picture_Missing_IsTold() => Mistake.InChapter("![A map](images/map.png)\n", 5, "map.png");

    [Fact]
    public void Picture_Broken_IsTold() => Mistake.Expect(
        SmallReport.Create().With("content/images/map.png", BrokenPng).Replace(SmallReport.ChapterPath, "Emissions came", "![A map](images/map.png)\n\nEmissions came"),
        SmallReport.ChapterPath,
        5,
        "map.png");

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("/etc/secret.png")]
    [InlineData("images/../../../secret.png")]
    public void Picture_OutsideTheProject_IsRefused(string path) => Mistake.InChapter($"![A map]({path})\n", 5);

    [Fact]
    public void Character_WithoutFont_IsNamed() => Mistake.InChapter("First line.\n\nThe sign \U00012000 is cuneiform.\n", 7, "12000");

    [Fact]
    public void Link_ToUnknownId_IsTold() => Mistake.InChapter("See [there](#climat).\n", 5, "climat", "did you mean");

    [Fact]
    public void Html_Raw_IsRefused() => Mistake.InChapter("A <b>bold</b> word.\n", 5, "HTML");

    [Fact]
    public void Table_WiderThanThePage_TellsByHowMuch()
    {
        var wide = string.Concat(Enumerable.Repeat("Extraordinarily", 30));
        Mistake.InChapter($"| Key | {wide} |\n|---|---|\n| a | b |\n", 5, "wide");
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("*a ")]
    public void Nesting_OfTenThousandLevels_EndsQuickly(string opening) =>
        Mistake.InChapter(new StringBuilder().Insert(0, opening, 10_000).Append("x\n").ToString(), 5);

    [Fact]
    public void Marks_InUserText_AreRefused() => Mistake.InChapter("A \uFDD0 mark.\n", 5);

    [Fact]
    public void Block_Unknown_SuggestsTheNearOne() => Mistake.InChapter("```metric-table\nrows: [ghg.s1]\n```\n", 5, "metrics-table");

    [Fact]
    public void Block_UnknownMetric_PointsIntoTheBlock() => Mistake.InChapter("```metrics-table\nperiods: last 2\nrows:\n  - ghg.s1\n  - ghg.s3\n```\n", 9, "ghg.s3");
}
