using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class LabelCollisionTests
{
    private const string Metrics = """
        metrics:
          group: { label: Clean electricity share, unit: "%", boundary: all, values: { FY2024: 39.0 } }
          dc: { label: Clean electricity SHARE, unit: "%", boundary: sites, values: { FY2024: 56.0 } }
          dc2: { label: Clean electricity share, unit: "%", boundary: sites, values: { FY2024: 57.0 } }
          market: { label: Scope 2, unit: t, boundary: all, basis: market, values: { FY2024: 1 } }
          location: { label: Scope 2, unit: t, boundary: all, basis: location, values: { FY2024: 2 } }
          saved: { label: Cut, unit: tCO2e, kind: reduction, values: { FY2024: 1 } }
          avoided: { label: Cut, unit: tCO2e, kind: avoided, values: { FY2024: 1 } }
          cut: { label: Cut, unit: ktCO2e, kind: reduction, values: { FY2024: 1 } }
          water: { label: Water, unit: ML, boundary: all, values: { FY2024: 3 }, breakdown: { place: { members: { asia: { label: Asia, values: { FY2024: 3 } } } } } }
          staff: { label: Staff, unit: person, boundary: sites, values: { FY2024: 3 }, breakdown: { place: { members: { asia: { label: Asia, values: { FY2024: 3 } } } } } }
        """;

    private const string Boundaries = "boundaries: { all: { label: All }, sites: { label: Sites } }";

    [Fact]
    public void Label_OfTwoBoundaries_IsFoundAtTheSecond()
    {
        var finding = Project(Tiles("group") + Tiles("dc")).Read().Diagnostics.Single();
        Assert.Equal(
            "ESG4019 `dc` (boundary `sites`) and `group` (boundary `all`) are printed under one label, `Clean electricity SHARE` | "
            + "qualify the label by boundary, in the metric's `label:`, in the block's `label:`, or by a group of its own",
            $"{finding.Id} {finding.Message} | {finding.Hint}");
        Assert.Equal(("Clean electricity SHARE", "Clean electricity share"), (finding.Span.Text, finding.Related.Single().Span.Text));
    }

    [Theory]
    [InlineData("market", "location", "basis `market`")]
    [InlineData("saved", "avoided", "kind `reduction`")]
    [InlineData("market", "{ metric: water, label: scope 2 }", "unit `t`")]
    [InlineData("{ metric: group, label: \"*X*\" }", "{ metric: dc, label: x }", "boundary `all`")]
    public void Label_OfTwoTraits_IsFoundInATable(string one, string other, string trait) =>
        Assert.Contains(trait, Project(Table($"title: T\nrows: [{one}, {other}]")).Read().Diagnostics.Single(d => d.Id == "ESG4019").Message, System.StringComparison.Ordinal);

    [Theory]
    [InlineData("title: T\nrows: [dc, dc2]")]
    [InlineData("title: T\nrows: [saved, cut]")]
    [InlineData("title: T\nrows: [group, { metric: dc, label: \"Clean electricity share, sites\" }]")]
    [InlineData("title: T\nrows: [{ group: All }, group, { group: Sites }, dc]")]
    [InlineData("title: T\nrows: [{ group: All }, group, water, { group: Sites }, dc, market]")]
    [InlineData("title: T\nrows: [water.*, staff.*]")]
    [InlineData("title: T\nrows: [group, group]")]
    public void Label_ToldApart_IsNoCollision(string yaml) => Assert.DoesNotContain(Project(Table(yaml)).Read().Diagnostics, d => d.Id == "ESG4019");

    [Fact]
    public void Tables_WhoseTitlesStandForOneBoundary_MayShareLabels() =>
        Assert.Empty(Project(Table("title: All\nrows: [group, market]") + Table("title: Sites\nrows: [dc, staff]")).Findings());

    [Fact]
    public void Tables_OfMixedBoundaries_MayNot() =>
        Assert.Contains("ESG4019", Project(Table("title: Energy\nrows: [group, staff]") + Table("title: More energy\nrows: [dc, market]")).Finding(), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("One", "Two", ", label: Own operations", 0)]
    [InlineData("One", "One", ", label: Own operations", 1)]
    [InlineData("One", "Two", "", 1)]
    public void Charts_OfMixedBoundaries_MayShareOnlyLabelsWrittenBelowTitlesOfTheirOwn(string title, string other, string label, int findings) =>
        Assert.Equal(
            findings,
            Project(Chart(title, $"{{ metric: group{label} }}, {{ metric: dc2, label: Sites }}") + Chart(other, $"{{ metric: dc{label} }}, {{ metric: group, label: All }}"))
                .Read().Diagnostics.Count(d => d.Id == "ESG4019"));

    [Fact]
    public void Chart_WithOneLabelForTwoBoundaries_IsFound() =>
        Assert.Contains(Project(Chart("One", "{ metric: group, label: Own }, { metric: dc, label: Own }")).Read().Diagnostics, d => d.Id == "ESG4019");

    [Fact]
    public void Metric_ThatIsNeverPrinted_CollidesWithNothing() => Assert.Empty(Project(Tiles("group") + "Sites: {{ m.dc }}.").Findings());

    [Fact]
    public void Labels_OfALanguage_AreHeldAgainstEachOther()
    {
        var locale = ReportLocale.Load(new SourceFile("templates/de/locale.yaml", "language: de\nmetrics: { market: { label: Strom }, group: { label: Strom } }"), "de", new DiagnosticBag());
        var read = Project(string.Empty).File("templates/de/a.md", "# Titel\n\n" + Table("rows: [market, group]") + Table("rows: [water]")).Read(locale);
        Assert.Equal(["ESG4019 Strom"], read.Diagnostics.Select(d => d.Id + " " + d.Span.Text));
    }

    private static TemplateProject Project(string body) => TemplateProject.With(body).Of(Metrics).Reporting(Boundaries);

    private static string Tiles(string items) => $"```kpis\nitems: [{items}]\n```\n\n";

    private static string Chart(string title, string items) => $"```chart\ntitle: {title}\ntype: bar\nitems: [{items}]\n```\n\n";

    private static string Table(string yaml) => $"```metrics-table\n{yaml}\n```\n\n";
}
