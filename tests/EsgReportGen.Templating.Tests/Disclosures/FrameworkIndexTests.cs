using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Tests.Disclosures;

public sealed partial class FrameworkIndexTests
{
    private const string Metrics = """
        metrics:
          s1: { label: Scope 1, unit: t, disclosures: [gri:305-1], values: { FY2024: 1 } }
          s2: { label: Scope 2, unit: t, disclosures: ["gri@2021:305-2"], values: { FY2024: { missing: not-published } } }
          s3: { label: Scope 3, unit: t, disclosures: [gri:305-3], values: { FY2024: 3 } }
        """;

    private const string Gri = """
        disclosures: { "2-1": The *organization*, 305-1: Direct, 305-3: Further, 305-2: Energy, 305-5: Reductions }
        """;

    private const string Index = "# Index\n\n```framework-index\nframework: gri@2021\n```";

    [Fact]
    public void Index_OfChaptersFactsAndOmissions_SaysWhereAndWhy() => Assert.Equal(
        [
            "Disclosure|Subject|Section and page|Omission",
            "2-1|The <Emphasis>organization</>|[About](0:1), (page 0:1)|–",
            "305-1|Direct|[Air](1:2), (page 1:3)⏎[Sea](2:1), (page 2:1)|–",
            "305-5|Reductions|–|Information unavailable: Not <Emphasis>yet</>.",
        ],
        Rows(Project().Reporting("omissions: { gri:305-5: { reason: information-unavailable, explanation: Not *yet*. } }")));

    [Fact]
    public void Facts_ThatAreMissingOrNotPrinted_AnswerNothing()
    {
        var rows = Rows(Project(index: Index.Replace("2021", "2021\nshow: all")));
        Assert.Equal("305-3|Further|–|–", rows[3]);
        Assert.Equal("305-2|Energy|–|–", rows[4]);
    }

    [Theory]
    [InlineData("# Sea\n\nIt is {{ m.s1 }}.", "[Air](1:2), (page 1:3)")]
    [InlineData("# Sea\n\nIt is {{ m.s1 }}.\n\n```kpis\nitems: [s1]\n```", "[Air](1:2), (page 1:3)⏎[Sea](2:1), (page 2:4)")]
    [InlineData("---\ndisclosures: [gri:305-1]\n---\n# Sea\n\nIt is {{ m.s1 }}.", "[Air](1:2), (page 1:3)⏎[Sea](2:1), (page 2:2)")]
    public void Sentences_WhereATablePrintsTheFigure_AreNamedOnlyIfTheirChapterDeclaresIt(string sea, string places) =>
        Assert.Equal("305-1|Direct|" + places + "|–", Rows(Project(("sea", sea)))[2]);

    [Fact]
    public void Sentence_ThatAloneSaysTheFigure_IsFoundAtItsParagraph() => Assert.Equal(
        "305-3|Further|[Sea](2:1), (page 2:3)|–", Rows(Project(("sea", "# Sea\n\nWords.\n\nIt is {{ m.s3 }}.")))[3]);

    [Fact]
    public void Index_OfMaterialAlone_ListsNoOther() =>
        Assert.Equal(["305-1"], Rows(Project(index: Index.Replace("2021", "2021\nshow: material\ncolumns: [disclosure]")).Reporting("material: [gri:305-1]")).Skip(1));

    [Fact]
    public void Index_WithoutAColumnOfOmissions_SaysTheReasonWhereAPlaceWouldBe() => Assert.Equal(
        "305-5|Not applicable: Never.",
        Rows(Project(index: Index.Replace("2021", "2021\ncolumns: [disclosure, where]")).Reporting("omissions: { gri:305-5: { reason: not-applicable, explanation: Never. } }"))[^1]);

    [Fact]
    public void Chapter_ThatMoves_ChangesPlacesAndNothingElse()
    {
        static string Named(string row) => System.Text.RegularExpressions.Regex.Replace(row, "\\d+:\\d+", "n");
        var before = Rows(Project(("sea", "---\ntitle: Sea\ndisclosures: [gri:305-5]\n---\n\nText.")));
        var after = Rows(Project(("sea", "---\ntitle: Sea\ndisclosures: [gri:305-5]\n---\n\nText.")), "sea, index, about, air");
        Assert.NotEqual(before, after);
        Assert.Equal(before.Select(Named), after.Select(Named));
    }

    [Fact]
    public void OtherChapters_ThatChange_LeaveTheNodesOfTheIndexAlone()
    {
        static int LastNode(TemplateProject project) => project.Read().Output!.Chapters[^1].Blocks.OfType<ParagraphBlock>().Last().Id.Index;
        Assert.Equal(LastNode(Project(index: Index + "\n\nEnd.")), LastNode(Project(("sea", "# Sea\n\nNo fact."), Index + "\n\nEnd.")));
    }

    [Fact]
    public void Index_ByCrosswalk_IsMadeOfOlderIds() => Assert.Equal(
        ["Disclosure|Section and page", "102-5|[Air](1:2), (page 1:3)⏎[Sea](2:1), (page 2:1)", "102-7|Not applicable: Never."],
        Rows(Project(index: Index.Replace("2021", "2025\ncolumns: [disclosure, where]"), crosswalk: "{ gri@2025: { 305-1: 102-5, 305-5: 102-7 } }")
            .File("content/frameworks/gri@2025.yaml", "disclosures: { 102-5: Gross, 102-6: Other, 102-7: Less }")
            .Reporting("omissions: { gri:305-5: { reason: not-applicable, explanation: Never. } }")));

    [Fact]
    public void SameId_InAnotherVersion_IsNotAnsweredWithoutACrosswalk() => Assert.Contains(
        "ESG4017",
        Project(index: Index.Replace("2021", "2025")).File("content/frameworks/gri@2025.yaml", "disclosures: { 305-1: Something else }").Findings().Single(),
        System.StringComparison.Ordinal);

    [Fact]
    public void Labels_OfATranslation_AreItsOwnAndDisclosuresTheSources()
    {
        const string Locale = """
            language: de
            words: { disclosure: Angabe, disclosure-where: Ort, omission-not-applicable: Entfällt }
            report: { omissions: { "gri:305-5": { explanation: Nie. } } }
            frameworks: { gri@2021: { disclosures: { "305-1": Direkt } } }
            """;
        var project = Project().Reporting("omissions: { gri:305-5: { reason: not-applicable, explanation: Never. } }")
            .File("templates/de/about.md", "---\ntitle: Wir\ndisclosures: [gri:305-3]\n---\n\nText.")
            .File("templates/de/air.md", "# Luft\n\nEs sind {{ m.s1 }}.")
            .File("templates/de/sea.md", "# Meer\n\nText.")
            .File("templates/de/index.md", Index);
        var read = project.Read(ReportLocale.Load(new SourceFile("templates/de/locale.yaml", Locale), "de", new DiagnosticBag()));
        Assert.Equal(["ESG3097 gri:305-3"], read.Diagnostics.Select(d => d.Id + " " + d.Span.Text));
        Assert.Equal(
            ["Angabe|Thema|Ort|Auslassung", "2-1|The <Emphasis>organization</>|[Wir](0:1), (page 0:1)|–", "305-1|Direkt|[Luft](1:1), (page 1:2)⏎[Meer](2:1), (page 2:1)|–", "305-5|Reductions|–|Entfällt: Nie."],
            Rows(read.Output!.Chapters[^1].Blocks));
    }

    [Theory]
    [InlineData("material: [gri:305-3]", "12:14+9 ESG4015 `gri:305-3` is material, but nothing in the report answers it | write the id under `disclosures` of a chapter or of a metric that is printed, or give a reason under `omissions`")]
    [InlineData("material: [gri:305-2]", "12:14+9 ESG4015 `gri:305-2` is material, but nothing in the report answers it | write the id under `disclosures` of a chapter or of a metric that is printed, or give a reason under `omissions`")]
    [InlineData("omissions: { gri:305-1: { reason: not-applicable, explanation: No. } }", "12:16+9 ESG4016 `gri:305-1` is left out with a reason, but the report answers it | remove the omission, or say in its explanation which part is left out and take the id from the place that answers")]
    public void Coverage_IsCheckedAlsoWithoutAnIndex(string report, string finding) =>
        Assert.Equal("content/report.yaml:" + finding, Project(index: "# Index\n\nNone.").Reporting(report).Finding());

    [Fact]
    public void Coverage_ByFactChapterOrOmission_IsEnough() => Assert.Empty(Project().Reporting(
        "material: [gri:305-1, \"gri@2021:2-1\", gri:305-5]\nomissions: { \"gri@2021:305-5\": { reason: not-applicable, explanation: No. } }").Findings());

    [Theory]
    [InlineData("framework: gri@2012", "4:12+8 ESG3098 no file says what the disclosures of `gri@2012` are | did you mean `gri@2021`?")]
    [InlineData("title: x", "3:4+15 ESG3047 the block `framework-index` needs `framework` | add `framework:`")]
    [InlineData("framework: gri\ncolumns: [disclosure, were]", "5:23+4 ESG3046 `columns` must be made of `disclosure`, `label`, `where` and `omission`, each once | did you mean `where`?")]
    [InlineData("framework: gri\nshow: al", "5:7+2 ESG3046 `show` must be `reported`, `material` or `all` | did you mean `all`?")]
    public void Mistake_InAnIndex_IsFoundAtItsPlace(string yaml, string finding) =>
        Assert.Equal("templates/en/index.md:" + finding, Project(index: "# Index\n\n```framework-index\n" + yaml + "\n```").Finding());

    [Theory]
    [InlineData("gri:305-11", "ESG1095 `gri@2021` has no disclosure `305-11` | did you mean `305-1`?")]
    [InlineData("grj:305-1", "ESG1048 the framework `grj` is not listed | did you mean `gri`?")]
    public void Disclosure_OfAChapter_IsChecked(string id, string finding) => Assert.EndsWith(
        finding, Project(("sea", $"---\ntitle: Sea\ndisclosures: [{id}]\n---\n\nText.")).Findings()[0], System.StringComparison.Ordinal);

    private static TemplateProject Project(string index = Index, string crosswalk = "{}") => Project(("sea", "---\ntitle: Sea\ndisclosures: [gri:305-1]\n---\n\nText {{ m.s2 }}."), index, crosswalk);

    private static TemplateProject Project((string Key, string Text) sea, string index = Index, string crosswalk = "{}") => TemplateProject
        .Raw("unused").Of(Metrics)
        .Reporting("frameworks: [gri@2021]")
        .File("content/frameworks/gri@2021.yaml", Gri + "\ncrosswalk: " + crosswalk)
        .Without("a")
        .Chapter("about", "---\ntitle: About\ndisclosures: [\"gri:2-1\"]\n---\n\nText.")
        .Chapter("air", "# Air and so on\n\n## Air\n\n```metrics-table\nrows: [s1]\n```\n\nAgain {{ m.s1 }}.")
        .Chapter(sea.Key, sea.Text)
        .Chapter("index", index);

    private static string[] Rows(TemplateProject project, string? listed = null)
    {
        var read = project.Read(listed);
        Assert.Empty(read.Diagnostics.Select(TemplateProject.Show));
        return Rows(read.Output!.Chapters.Single(c => c.Key == "index").Blocks);
    }

    private static string[] Rows(ImmutableArray<Block> blocks)
    {
        var table = blocks.OfType<TableBlock>().Single();
        return [.. table.HeaderRows.Concat(table.Rows).Select(r => Nodes().Replace(string.Join("|", r.Cells.Select(c => TemplateProject.Flat(c.Content))), "$1:$2"))];
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"NodeId \{ Chapter = (\d+), Index = (\d+) \}")]
    private static partial System.Text.RegularExpressions.Regex Nodes();
}
