using System.Linq;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class TableRoundingTests
{
    private const string Parts = """
        metrics:
          cloud: { label: Cloud, unit: MtCO2e, values: { FY2023: 5.0, FY2024: 9.884 } }
          taotian: { label: Taotian, unit: MtCO2e, values: { FY2023: 5.0, FY2024: 10.1 } }
          other: { label: Other, unit: MtCO2e, values: { FY2023: 5.0, FY2024: 13.354 } }
          all: { label: All, unit: MtCO2e, values: { FY2023: 15.0, FY2024: 33.338 } }
          gap: { label: Gap, unit: MtCO2e, values: { FY2023: { missing: not-published }, FY2024: { missing: not-published } } }
          none: { label: None, unit: MtCO2e, values: { FY2023: { missing: not-relevant }, FY2024: { missing: not-relevant } } }
          bound: { label: Bound, unit: MtCO2e, values: { FY2024: { value: 13.354, precision: 0.001, qualifier: more-than } } }
          s1: { label: S1, unit: t, values: { FY2024: 1.4 } }
          s2: { label: S2, unit: t, values: { FY2024: 1.4 } }
          s12: { label: S12, unit: t, values: { FY2024: 2.8 } }
          s3: { label: S3, unit: t, values: { FY2024: 2.7 } }
          total: { label: Total, unit: t, values: { FY2024: 5.5 } }
          coarse: { label: Coarse, unit: t, precision: 10, values: { FY2024: 10 } }
        """;

    private const string Rows = "decimals: 1\nrows: [cloud, taotian, other, { metric: all, style: total }]\n";

    private static readonly string[] Sum = ["all = cloud + taotian + other"];

    [Fact]
    public void Note_WhereAPrintedSumDoesNotAdd_StandsAtItsTotal()
    {
        var table = Table(Rows, Sum);
        Assert.Equal(["Cloud|‹9.9›", "Taotian|‹10.1›", "Other|‹13.4›", "All^a|‹33.3›"], Cells(table));
        Assert.Equal(["a Figures may not add up because of rounding."], Notes(table));
    }

    [Theory]
    [InlineData("decimals: 3\nrows: [cloud, taotian, other, all]", "all = cloud + taotian + other")]
    [InlineData("decimals: 1\nperiods: FY2023\nrows: [cloud, taotian, other, all]", "all = cloud + taotian + other")]
    [InlineData("decimals: 1\nrows: [cloud, taotian, all]", "all = cloud + taotian + other")]
    [InlineData("decimals: 1\nrows: [cloud, taotian, other, gap, all]", "all = cloud + taotian + other + gap")]
    [InlineData("decimals: 1\nrows: [cloud, taotian, { metric: other, in: ktCO2e }, all]", "all = cloud + taotian + other")]
    public void Note_WhereNoSumIsShownOrAllAdd_IsNotAdded(string yaml, string sum) => Assert.Empty(Table(yaml, sum).Notes);

    [Theory]
    [InlineData("rows: [cloud, taotian, other, all]", "other = all - cloud - taotian")]
    [InlineData("rows: [cloud, taotian, other, none, { metric: all, style: subtotal }]", "all = cloud + taotian + other + none")]
    [InlineData("rows: [cloud, taotian, other, all]", "all = gap + other", "gap = cloud + taotian")]
    public void LargestRemainder_OfTheStory_MovesTheRestAndSaysSo(string rows, params string[] sums)
    {
        var table = Table("decimals: 1\nrounding: largest-remainder\n" + rows, sums);
        Assert.Equal(["‹9.9›", "‹10.1›", "‹13.3›^a"], Cells(table).Take(3).Select(c => c.Split('|')[1]));
        Assert.Equal("‹33.3›", Cells(table)[^1].Split('|')[1]);
        Assert.Equal(["a Rounded on its own this is ‹13.4›; its last digit is moved so that the figures add up."], Notes(table));
    }

    [Fact]
    public void LargestRemainder_OfTheStory_RecordsTheMoveForTheLedger()
    {
        var chapter = TemplateProject.With(Block(Rows + "rounding: largest-remainder")).Of(Parts, Sum).Read().Output!.Chapters[0];
        var moved = Assert.Single(chapter.Citations, c => c.Rounding is { Moved: not 0 });
        Assert.Equal(("other", "13.354", "13.3", 13.3m, -1), (moved.Metric, moved.Raw, moved.Printed, moved.Rounding!.Value.Shown, moved.Rounding!.Value.Moved));
    }

    [Fact]
    public void LargestRemainder_OfNestedTotals_MakesEachAddUp()
    {
        var table = Table(
            "decimals: 0\nrounding: largest-remainder\nrows: [s1, s2, { metric: s12, style: subtotal }, s3, { metric: total, style: total }]",
            "s12 = s1 + s2", "total = s1 + s2 + s3");
        Assert.Equal(["‹2›^a", "‹1›", "‹3›", "‹3›", "‹6›"], Cells(table).Select(c => c.Split('|')[1]));
    }

    [Fact]
    public void LargestRemainder_ThatCannotBeReached_IsFoundAndSaidInTheTable()
    {
        var project = TemplateProject.With(Block("decimals: 1\nrounding: largest-remainder\nrows: [taotian, bound, all]")).Of(Parts, "all = taotian + bound");
        Assert.Equal(
            "6:24+3 ESG3096 `all` prints 33.3 for FY2024, and moving last digits cannot bring its parts there from 23.4: `taotian` 10.1 + `bound` 13.3 | print more decimals, or write `rounding: note`: the table says now that figures may not add up",
            project.Finding());
        Assert.Single(((TableBlock)project.Read().Output!.Chapters[0].Blocks[1]).Notes);
    }

    [Fact]
    public void Strict_WhereAPrintedSumDoesNotAdd_NamesCellsSumAndWaysOut() =>
        Assert.Equal(
            "5:41+3 ESG3095 `all` prints 33.3 for FY2024, but its printed parts add up to 33.4: `cloud` 9.9 + `taotian` 10.1 + `other` 13.4 | "
            + "print more decimals, or write `rounding: largest-remainder` to move last digits, or `rounding: note` to say that rounding is the cause",
            TemplateProject.With(Block(Rows + "rounding: strict")).Of(Parts, Sum).Finding());

    [Fact]
    public void Strict_WhereAllAdds_IsQuiet() =>
        Assert.Empty(TemplateProject.With(Block("decimals: 3\nrounding: strict\nrows: [cloud, taotian, other, all]")).Of(Parts, Sum).Findings());

    [Fact]
    public void Total_PublishedCoarserThanItsParts_GetsTheNote() =>
        Assert.Equal(["S1|‹1.4›", "S3|‹2.7›", "Coarse^a|‹10›"], Cells(Table("rows: [s1, s3, coarse]", "coarse = s1 + s3")));

    [Theory]
    [InlineData("decimals: 1\nrows: [bound]", "more than 13.3")]
    [InlineData("in: ktCO2e\ndecimals: 0\nrows: [bound]", "more than 13,354")]
    [InlineData("in: GtCO2e\ndecimals: 3\nrows: [bound]", "more than 0.013")]
    [InlineData("decimals: 1\nrounding: largest-remainder\nrows: [taotian, bound, other]", "more than 13.3")]
    public void Bound_InATable_IsRoundedDown(string yaml, string printed) =>
        Assert.Contains(Cells(Table(yaml)), c => c.EndsWith("‹" + printed + "›", System.StringComparison.Ordinal));

    private static string Block(string yaml) => "```metrics-table\n" + yaml.Trim() + "\n```";

    private static TableBlock Table(string yaml, params string[] sums) =>
        (TableBlock)TemplateProject.With(Block(yaml)).Of(Parts, sums).Blocks().Single();

    private static string[] Cells(TableBlock table) => [.. table.Rows.Select(r => string.Join("|", r.Cells.Select(c => TemplateProject.Flat(c.Content))))];

    private static string[] Notes(TableBlock table) => [.. table.Notes.Select(n => n.Mark + " " + TemplateProject.Flat(n.Content))];
}
