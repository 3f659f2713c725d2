using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Document.Notes;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class AuthoredTableTests
{
    private const string Wide = "columns: [Topic, A, B]\n";

    [Fact]
    public void Table_WithAllKeys_PrintsAsAsked()
    {
        var table = Read("""
            id: bodies
            title: Who *decides*
            unit: people
            wide: split
            columns:
              - { label: Body, notes: [rounded] }
              - { label: Meets, align: center }
              - { group: Members, columns: [women, { label: men, align: end }] }
            rows:
              - [Board, quarterly, 4, "6.5"]
              - group: Committees
              - { group: Audit, level: 2, notes: [estimate] }
              - [{ text: Both, rows: 2 }, monthly, { text: none, span: 2, align: center }]
              - [weekly, 1, –]
              - { cells: [All, '', 5, 6], style: total, notes: [estimate] }
            """);
        Assert.Equal(("bodies", "Table 1", "people", WideTable.Split), (table.Anchor, table.Label.Replace('\u00A0', ' '), table.UnitText, table.Wide));
        Assert.Equal(
            [
                "Header 0: Body^a#1x2|Meets#1x2|Members#2",
                "Header 0: women|men",
                "Body 0: Board|quarterly|4|6.5",
                "Group 0: Committees#4",
                "Group 1: Audit^b#4",
                "Body 2: Both#1x2|monthly|none#2",
                "Body 2: weekly|1|–",
                "Total 0: All^b||5|6",
            ],
            Rows(table));
        Assert.Equal([CellAlignment.Start, CellAlignment.Center, CellAlignment.End, CellAlignment.End], table.Columns.Select(c => c.Alignment));
        Assert.Equal([true, false, false, false], table.Columns.Select(c => c.IsKey));
        Assert.Equal([HeaderScope.Row, HeaderScope.None, HeaderScope.None], table.Rows[3].Cells.Select(c => c.Scope));
        Assert.Equal([HeaderScope.None, HeaderScope.None, HeaderScope.None], table.Rows[4].Cells.Select(c => c.Scope));
        Assert.Equal(["a Rounded <Emphasis>before</> publication.", "b Estimated."], table.Notes.Select(n => n.Mark + " " + TemplateProject.Flat(n.Content)));
    }

    [Fact]
    public void Facts_InCells_KeepTheirIdentity_AndBringTheirNotes()
    {
        var chapter = TemplateProject.With("""
            ```table
            columns: [Metric, "{{ period prior }}", { label: "{{ report.period }}" }]
            rows:
            {{ for y in periods "last 2" }}
              - ["{{ y }}", {{ m.energy.share | at y }}, { text: {{ m.ghg.reduction | at y }} }]
            {{ end }}
            ```
            """).Read().Output!.Chapters[0];
        var table = (TableBlock)chapter.Blocks[1];

        Assert.Equal(
            ["Header 0: Metric|FY2023|FY2024", "Body 0: FY2023|‹53.9%›|‹1,419,000 tCO₂e›^a", "Body 0: FY2024|‹56.0%›|‹2,320,000 tCO₂e›^a^b"],
            Rows(table).Select(r => r.Replace('\u00A0', ' ')));
        Assert.Equal(4, chapter.Citations.Length);
        Assert.Equal("m.energy.share | at y", ((FactInline)table.Rows[0].Cells[1].Content[0]).Span.Text);
    }

    [Fact]
    public void Blocks_OfBranchesNotTaken_AreReadWhereNothingPrintsInThem()
    {
        var findings = TemplateProject.With("a\n\n{{ if m.energy.share > 90 }}\n```table\ncolumns: [A, B]\nrows:\n{{ for y in periods \"last 2\" }}\n  - [x]\n{{ end }}\n```\n{{ end }}").Findings();

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("rows: [[a, 1, 2, 3]]", "5:18+1 ESG3100 this cell stands beyond the 3 columns of the table | delete it, or add a column; cells that `span` columns or reach in from above count")]
    [InlineData("rows: [[a, 1]]", "5:8+6 ESG3101 the row leaves 1 of the 3 columns without a cell | write `''` for an empty cell, or let a cell `span` several columns")]
    [InlineData("rows: [[a, { text: x, span: 3 }]]", "5:29+1 ESG3102 the cell is to cover 3 columns, but only 2 are left | write a smaller `span`, or add columns")]
    [InlineData("rows: [[a, 1, { text: x, rows: 2 }], [{ text: b, span: 3 }]]", "5:56+1 ESG3103 the cell covers column 3, which a cell from above reaches into | write a smaller `span`, or fewer `rows` for the cell above")]
    [InlineData("rows: [[a, 1, { text: x, rows: 3 }], [b, 2]]", "5:23+1 ESG3104 the cell is to cover 1 more rows, but the table ends | write fewer `rows`, or add rows below")]
    [InlineData("rows: [[a, 1, { text: x, rows: 2 }], { group: G }, [b, 2, 3]]", "5:23+1 ESG3104 the cell is to cover 1 more rows, but a group begins | write fewer `rows`, or add rows below")]
    [InlineData("rows: [[a, { text: x, span: none }, 2]]", "5:29+4 ESG3046 `span` must be a number from 1 on | write it as a number from 1 on")]
    [InlineData("rows: [[a, { text: x, align: left }, 2]]", "5:30+4 ESG3046 `align` must be `start`, `center` or `end` | write it as `start`, `center` or `end`")]
    [InlineData("rows: [['a[^x]', 1, 2]]", "5:11+4 ESG3051 the note `x` is not defined in this chapter | add a paragraph `[^x]: …`")]
    [InlineData("rows: []", "5:1+4 ESG3061 `rows` is empty | write its content, or delete it")]
    [InlineData("rows: [words]", "5:8+5 ESG3046 `rows` must be a list of cells, or a mapping with `cells` or `group` | write it as a list of cells, or a mapping with `cells` or `group`")]
    [InlineData("title: x", "3:4+5 ESG3047 the block `table` needs `rows` | add `rows:`")]
    [InlineData("wide: turn\nrows: [[a, 1, 2]]", "5:7+4 ESG3046 `wide` must be `auto`, `landscape`, `split` or `shrink` | write it as `auto`, `landscape`, `split` or `shrink`")]
    public void Mistake_InATable_IsFoundOnceAtItsPlace(string yaml, string finding) =>
        Assert.Equal(finding, TemplateProject.With($"```table\n{Wide}{yaml}\n```").Finding());

    [Theory]
    [InlineData("columns: [A, { group: G, columns: [B, { group: H, columns: [C, D] }] }]", "4:41+5 ESG3105 a group of columns stands in another: a table has two levels of headings at most | write its columns into the outer group, with what they have in common in each `label`")]
    [InlineData("columns: [A, { label: B, algn: end }]", "4:26+4 ESG1018 unknown key `algn` | did you mean `align`?")]
    [InlineData("columns: [A, { group: G }]", "3:4+5 ESG3047 the block `table` needs `columns` | add `columns:`")]
    public void Mistake_InTheColumns_IsNotFoundAgainInEachRow(string columns, string finding) =>
        Assert.Equal(finding, TemplateProject.With($"```table\n{columns}\nrows:\n  - [a, 1, 2, 3]\n  - [b, {{ text: x, span: 9 }}]\n  - [c, 1, 2, 3]\n```").Finding());

    [Fact]
    public void GroupOfColumns_InAnother_IsAMistake_AlsoInAMetricsTable() =>
        Assert.StartsWith(
            "4:35+5 ESG3105",
            TemplateProject.With("```metrics-table\ncolumns: [{ group: G, columns: [{ group: H, columns: [periods] }] }]\nrows: [energy.share]\n```").Finding(),
            System.StringComparison.Ordinal);

    [Fact]
    public void Headings_ThatAreAllEmpty_AreAFinding() =>
        Assert.StartsWith("3:4+5 ESG4013", TemplateProject.With("```table\ncolumns: ['', '']\nrows: [[a, b]]\n```").Finding(), System.StringComparison.Ordinal);

    [Fact]
    public void Notes_OnThePage_HaveOneNumberInAChapter()
    {
        var blocks = TemplateProject.With("""
            ```table
            notes: page
            columns: [A, B]
            rows: [[a, { text: x, notes: [rounded] }]]
            ```

            ```metrics-table
            notes: page
            rows: [{ metric: ghg.s3, notes: [rounded, estimate] }]
            ```
            """).Blocks();
        var marks = blocks.Cast<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Content).OfType<NoteReferenceInline>().ToArray();

        Assert.Equal(["1", "1", "2"], marks.Select(m => m.Note.Mark));
        Assert.All(marks, m => Assert.Equal(NotePlacement.PageFoot, m.Note.Placement));
        Assert.Same(marks[0].Note, marks[1].Note);
    }

    [Fact]
    public void Marks_AtOnePlace_Ascend()
    {
        var table = Read("columns: [{ label: A, notes: [rounded] }, B]\nrows: [[a, { text: x, notes: [estimate, rounded] }]]");
        Assert.Equal(["a", "b"], table.Rows[0].Cells[1].Content.OfType<NoteReferenceInline>().Select(m => m.Note.Mark));
    }

    private static TableBlock Read(string yaml) => (TableBlock)TemplateProject.With($"```table\n{yaml}\n```").Blocks().Single();

    private static string[] Rows(TableBlock table) => [.. table.HeaderRows.Concat(table.Rows).Select(r => $"{r.Role} {r.Level}: {string.Join("|", r.Cells.Select(Show))}")];

    private static string Show(TableCell cell)
    {
        var spans = cell.RowSpan > 1 ? $"#{cell.ColumnSpan}x{cell.RowSpan}" : cell.ColumnSpan > 1 ? $"#{cell.ColumnSpan}" : string.Empty;
        return TemplateProject.Flat(cell.Content) + spans;
    }
}
