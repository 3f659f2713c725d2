using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Document.Notes;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class MetricsTableTests
{
    [Fact]
    public void Table_WithAllKeys_PrintsAsAsked()
    {
        var table = Read("""
            id: ghg-table
            title: Greenhouse gas *emissions*
            periods: last 2
            in: ktCO2e
            unit: caption
            columns: [periods, change]
            rows:
              - group: Scope 3
              - { group: Purchases, level: 2 }
              - ghg.s3.cat1
              - { metric: ghg.s3, style: subtotal, label: Scope 3 in total }
              - { metric: ghg.reduction, style: total, decimals: 0 }
            notes: below
            rounding: note
            """);
        Assert.Equal(("ghg-table", "Table 1", "ktCO₂e"), (table.Anchor, table.Label.Replace('\u00A0', ' '), table.UnitText));
        Assert.Equal(
            [
                "Metric|FY2023|FY2024|Change",
                "Group 0: Scope 3",
                "Group 1: Purchases",
                "Body 2: Category 1|‹3›|‹2.5›|‹−16.7%›",
                "Subtotal 2: Scope 3 in total|‹4›|‹4›|‹0.0%›",
                "Total 0: Reduction of CO<Subscript>2</>e^a|‹1,419›|‹2,320›^b|‹+63.5%›",
            ],
            Rows(table));
        Assert.Equal(["a Rounded <Emphasis>before</> publication.", "b Estimated."], table.Notes.Select(n => n.Mark + " " + TemplateProject.Flat(n.Content)));
        Assert.Equal(HeaderScope.RowGroup, table.Rows[0].Cells[0].Scope);
        Assert.Equal(4, table.Rows[0].Cells[0].ColumnSpan);
    }

    [Fact]
    public void Units_ThatDiffer_StandInAColumn()
    {
        var table = Read("periods: [FY2024]\nrows: [energy.share, water.withdrawal.*, approved, released, site, net]");
        Assert.Equal(
            [
                "Metric|Unit|FY2024",
                "Body 0: Clean electricity|%|‹56.0›",
                "Body 0: Asia|ML|‹2,140›",
                "Body 0: Europe, Middle East, Africa|ML|‹7,170›",
                "Body 0: Approved||‹Yes›",
                "Body 0: Released||‹22 July 2024›",
                "Body 0: Site||‹Asia, all sites›",
                "Body 0: Net|tCO₂e|‹not published›",
            ],
            Rows(table));
    }

    [Theory]
    [InlineData("unit: row\nrows: [water.withdrawal]", "Body 0: Water withdrawal (ML)|‹9,310›")]
    [InlineData("unit: column\nrows: [water.withdrawal]", "Body 0: Water withdrawal|ML|‹9,310›")]
    [InlineData("unit: caption\nrows: [water.withdrawal]", "Body 0: Water withdrawal|‹9,310›")]
    [InlineData("in: m3\nrows: [{ metric: water.withdrawal, in: GL }]", "Body 0: Water withdrawal|‹9.31›")]
    [InlineData("columns: [FY2023, change, unit, periods]\nrows: [energy.share]", "Body 0: Clean electricity|‹53.9›|‹+2.1 percentage points›|%|‹56.0›")]
    [InlineData("columns: [change base, { column: change FY2022..FY2023, label: Then }]\nrows: [energy.share]", "Body 0: Clean electricity|‹+5.9 percentage points›|‹+3.8 percentage points›")]
    [InlineData("columns: [change]\nrows: [ghg.zero]", "Body 0: Zero|–")]
    [InlineData("notes: page\nrows: [ghg.reduction]", "Body 0: Reduction of CO<Subscript>2</>e^1|‹2,320,000›^2")]
    [InlineData("notes: [estimate]\ntitle: T\nrows: [ghg.s3]", "Body 0: Scope 3|‹4,000›")]
    [InlineData("rows: [{ metric: ghg.s3, notes: [rounded] }]", "Body 0: Scope 3^a|‹4,000›")]
    public void Row_OfATable_Prints(string yaml, string row) => Assert.Equal(row, Rows(Read(yaml))[1]);

    [Fact]
    public void Columns_UnderEachPeriod_HaveTwoRowsOfHeadings()
    {
        var table = Read("periods: last 2\nunit: header\ncolumns: [{ each: periods, columns: [value, change] }, { group: Base, columns: [FY2023, { column: change FY2023..FY2024, label: since }] }, unit]\nrows: [ghg.s3]");

        Assert.Equal(["Metric|FY2023|FY2024|Base|Unit", "Value (tCO₂e)|Change|Value (tCO₂e)|Change|FY2023 (tCO₂e)|since"], Rows(table)[..2].Select(r => r.Replace('\u00A0', ' ')));
        Assert.Equal([(1, 2), (2, 1), (2, 1), (2, 1), (1, 2)], table.HeaderRows[0].Cells.Select(c => (c.ColumnSpan, c.RowSpan)));
        Assert.Equal("Body 0: Scope 3|‹4,000›|–|‹4,000›|‹0.0%›|‹4,000›|‹0.0%›|tCO₂e", Rows(table)[2]);
        Assert.Equal(string.Empty, table.UnitText);
    }

    [Fact]
    public void Notes_OnThePage_AreCountedWithTheChapters()
    {
        var blocks = TemplateProject.With("a[^x]\n\n```metrics-table\nnotes: page\nrows: [ghg.reduction]\n```\n\n[^x]: X.").Blocks();
        var references = ((TableBlock)blocks[1]).Rows[0].Cells.SelectMany(c => c.Content).OfType<NoteReferenceInline>().ToList();
        Assert.Equal([("2", NotePlacement.PageFoot), ("3", NotePlacement.PageFoot)], references.Select(r => (r.Note.Mark, r.Note.Placement)));
        Assert.Empty(((TableBlock)blocks[1]).Notes);
    }

    [Fact]
    public void Cell_OfAFact_HasACitation()
    {
        var chapter = TemplateProject.With("```metrics-table\nin: ktCO2e\nrows: [ghg.reduction]\n```").Read().Output!.Chapters[0];
        var citation = Assert.Single(chapter.Citations);
        Assert.Equal(("ghg.reduction", "2320000", "2,320"), (citation.Metric, citation.Raw, citation.Printed));
        Assert.Equal("ghg.reduction", citation.Template.Text);
    }

    [Theory]
    [InlineData("rows: [energy.shaer]", "4:8+12 ESG3004 unknown metric `energy.shaer` | did you mean `energy.share`?")]
    [InlineData("rows: [m.energy.share]", "4:8+14 ESG3004 unknown metric `m.energy.share` | write `energy.share`: blocks name metrics without `m.`")]
    [InlineData("rows: [energy]", "4:8+6 ESG3005 `energy` is no metric, only the beginning of others | go on to a metric, such as `energy.share`")]
    [InlineData("rows: [ghg.s3.cat1.*]", "4:8+13 ESG3059 `ghg.s3.cat1` has no members | declare a `breakdown` for it")]
    [InlineData("periods: FY2010\nrows: [ghg.s3]", "5:8+6 ESG3049 `ghg.s3` has no value for FY2010, so its cell would be blank | give it a value, or a reason such as `{ missing: not-published }`")]
    [InlineData("periods: sometimes\nrows: [ghg.s3]", "4:10+9 ESG3060 `sometimes` names no period of the report | write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("in: GWh\nrows: [ghg.s3]", "5:8+6 ESG3010 `ghg.s3` is in `tCO2e`, which does not convert to `GWh` | give this row its own unit: `{ metric: ghg.s3, in: … }`")]
    [InlineData("in: ktCO3e\nrows: [ghg.s3]", "4:5+6 ESG3009 unknown unit `ktCO3e` | did you mean `ktCO2e`?")]
    [InlineData("unit: title\nrows: [ghg.s3]", "4:7+5 ESG3046 `unit` must be `caption`, `header`, `column` or `row` | write it as `caption`, `header`, `column` or `row`")]
    [InlineData("columns: [chnge]\nrows: [ghg.s3]", "4:11+5 ESG3046 `columns` must be made of `periods`, `change`, `unit`, `source` or periods | did you mean `change`?")]
    [InlineData("columns: [{ group: G }]\nrows: [ghg.s3]", "4:11+12 ESG3047 the block `a group of columns` needs `columns` | add `columns:`")]
    [InlineData("columns: [{ each: periods, columns: [vlue] }]\nrows: [ghg.s3]", "4:38+4 ESG3046 `columns` must be made of `value`, `change`, `unit`, `source` or periods | did you mean `value`?")]
    [InlineData("columns: [{ each: never, columns: [value] }]\nrows: [ghg.s3]", "4:19+5 ESG3060 `never` names no period of the report | write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("rows: [{ metric: ghg.s3, style: totl }]", "4:33+4 ESG3046 `style` must be `subtotal` or `total` | did you mean `total`?")]
    [InlineData("rows: [{ metric: ghg.s3, notes: [x] }]", "4:34+1 ESG3048 unknown note `x` | declare it under `notes` in a metrics file")]
    [InlineData("rows: [{ metric: ghg.s3, decimals: many }]", "4:36+4 ESG3012 `many` is no number of decimals | write a whole number from 0 to 28")]
    [InlineData("title: x", "3:4+13 ESG3047 the block `metrics-table` needs `rows` | add `rows:`")]
    public void Mistake_InATable_IsFoundOnceAtItsPlace(string yaml, string finding) =>
        Assert.Equal(finding, TemplateProject.With($"```metrics-table\n{yaml}\n```").Finding());

    [Theory]
    [InlineData("row: [x]\nrows: [ghg.s3]", "4:1+3")]
    [InlineData("rows: [{ metrc: ghg.s3 }]", "4:10+5")]
    [InlineData("rows: ghg.s3", "4:7+6")]
    [InlineData("rows: [ghg.s3", "4:")]
    public void Mistake_InTheYaml_PointsIntoTheTemplate(string yaml, string place) =>
        Assert.StartsWith(place, TemplateProject.With($"```metrics-table\n{yaml}\n```").Findings()[0]);

    private static TableBlock Read(string yaml) => (TableBlock)TemplateProject.With($"```metrics-table\n{yaml}\n```").Blocks().Single();

    private static string[] Rows(TableBlock table) =>
    [
        .. table.HeaderRows.Select(r => string.Join("|", r.Cells.Select(c => TemplateProject.Flat(c.Content)))),
        .. table.Rows.Select(r => $"{r.Role} {r.Level}: {string.Join("|", r.Cells.Select(c => TemplateProject.Flat(c.Content)))}"),
    ];
}
