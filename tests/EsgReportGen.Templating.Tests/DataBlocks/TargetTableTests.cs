using System.Linq;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class TargetTableTests
{
    private const string Metrics = """
        notes:
          net: After certificates.
          scope: All sites.
          late: Preliminary.
        metrics:
          ghg: { label: Emissions, unit: tCO2e, precision: 10, notes: [scope], values: { FY2022: 1000, FY2024: { value: 780, notes: [late] } } }
          share: { label: Clean power, unit: "%", values: { FY2022: 40.0, FY2024: 55.0 } }
          gap: { label: Gap, unit: tCO2e, values: { FY2022: 9, FY2024: { missing: not-published } } }
          wue:
            label: Water per energy
            unit: L/kWh
            values: { FY2022: 1.80, FY2024: 1.50 }
            breakdown: { site: { members: { zhangbei: { values: { FY2022: 1.60, FY2024: 1.20 } }, ulanqab: { label: "Ulanqab II", values: { FY2022: 2.00, FY2024: 1.90 } }, hangzhou: { values: { FY2024: { missing: not-relevant } } } } } }
        """;

    private const string Targets = """
        targets:
          net: { label: Half by 2030, metric: ghg, goal: { period: FY2030, change: -50% }, approved: SBTi, notes: [net] }
          clean: { label: "*Clean* power", metric: share, goal: { period: FY2028, value: 100 } }
          secret: { label: Not told, metric: gap, goal: { period: FY2030, value: 5 } }
          wide: { label: Trees, unit: count, goal: { period: 2035, value: 1500000 } }
          wue: { label: Water, metric: wue, goal: { period: FY2030, value: 1.20 }, sites: { zhangbei: { goal: { value: 1.10 } } } }
        """;

    private const string Sites = "sites: { zhangbei: { name: Zhāngběi }, ulanqab: { name: Ulanqab }, hangzhou: { name: Hangzhou } }\n";

    [Fact]
    public void Targets_OfSeveralUnits_StandInRowsWithTheirStatus()
    {
        var table = Table("items: [net, clean, secret, wide]");
        Assert.Equal("Target|Unit|Base|Goal|Required FY2024|Actual FY2024|Progress|Status", Line(table.HeaderRows[0]));
        Assert.Equal(
            [
                "Half by 2030 (approved by SBTi)^a^b|tCO₂e|‹1,000› (FY2022)|‹500› (FY2030)|‹880›|‹780›^c|‹44%›|on track",
                "<Emphasis>Clean</> power|%|‹40.0› (FY2022)|‹100› (FY2028)|‹60.0›|‹55.0›|‹25%›|off track",
                "Not told|tCO₂e|‹9› (FY2022)|‹5› (FY2030)|‹8›|‹not published›|–|not computable: no current value",
                "Trees|–|–|‹1,500,000› (CY2035)|–|–|–|not computable: no metric",
            ],
            table.Rows.Select(Line));
        Assert.Equal(["After certificates.", "All sites.", "Preliminary."], table.Notes.Select(n => TemplateProject.Flat(n.Content)));
    }

    [Fact]
    public void Targets_BySite_StandInARowForEachSite()
    {
        var table = Table("id: by-site\ntitle: Sites\nby: site\nitems: wue\ncolumns: [actual, goal, required, difference, status]");
        Assert.Equal(("by-site", "L/kWh"), (table.Anchor, table.UnitText));
        Assert.Equal("Site|Actual FY2024|Goal|Required FY2024|Difference|Status", Line(table.HeaderRows[0]));
        Assert.Equal(
            [
                "Zhāngběi|‹1.20›|‹1.10› (FY2030)|‹1.48›|‹−0.28›|on track",
                "Ulanqab II|‹1.90›|‹1.20› (FY2030)|‹1.80›|‹+0.10›|off track",
                "Hangzhou|‹not relevant›|‹1.20› (FY2030)|–|–|not computable: no base value",
            ],
            table.Rows.Select(Line));
    }

    [Fact]
    public void Targets_BySiteOfSeveral_StandBelowTheirNames()
    {
        var rows = Project("by: site\ncolumns: [progress]").File("content/targets.yaml", Targets + "\n  again: { label: Again, metric: wue, by: site, goal: { period: FY2026, change: -10% } }").Blocks().OfType<TableBlock>().Single().Rows;
        Assert.Equal([TableRowRole.Group, TableRowRole.Body, TableRowRole.Body, TableRowRole.Body, TableRowRole.Group], rows.Take(5).Select(r => r.Role));
        Assert.Equal(("Water", 1), (Line(rows[0]), rows[1].Level));
    }

    [Fact]
    public void Targets_InAnotherLanguage_SpeakIt()
    {
        const string German = "language: de\ntargets: { net: { label: Halb bis 2030 } }\nsites: { zhangbei: { name: Zhangbei (China) } }\nmetrics: { wue.ulanqab: { label: Ulanqab Zwei } }\nwords: { off-track: im Verzug }\n";
        var table = Project("items: [net, clean]\ncolumns: [metric, kind, progress, status]").In(German).File("content/targets.yaml", Targets).Blocks().OfType<TableBlock>().Single();
        Assert.Equal(["Halb bis 2030 (bestätigt durch SBTi)^a^b|Emissions|absolut|‹44 %›|auf Kurs", "<Emphasis>Clean</> power|Clean power|Anteil|‹25 %›|im Verzug"], table.Rows.Select(Line));
        var sites = Project("items: wue\nby: site\ncolumns: [goal]").In(German).File("content/targets.yaml", Targets).Blocks().OfType<TableBlock>().Single();
        Assert.Equal(["Zhangbei (China)", "Ulanqab Zwei", "Hangzhou"], sites.Rows.Select(r => Line(r).Split('|')[0]));
    }

    [Fact]
    public void Citations_OfComputedNumbers_NameTheTargetAndTheRawValue()
    {
        var read = Project("items: [net]").File("content/targets.yaml", Targets).Read();
        var citations = read.Output!.Chapters[0].Citations;
        Assert.Equal(
            ["ghg@FY2022||1000", "ghg@FY2024|goal net|500.0", "ghg@FY2024|required net|875", "ghg@FY2024||780", "ghg@FY2024|progress net|44.00"],
            citations.Select(c => $"{c.Metric}@{c.Period}|{c.Operation}|{c.Raw}"));
        Assert.All(citations.Where(c => c.Operation.Length > 0), c => Assert.Equal("content/targets.yaml", c.Source.File!.Path));
        Assert.All(citations, c => Assert.NotNull(c.Rounding));
    }

    [Theory]
    [InlineData("items: [nett]", "ESG3086", "did you mean `net`?")]
    [InlineData("items: []", "ESG3061", "write its content, or delete it")]
    [InlineData("column: [goal]", "ESG1018", "did you mean `columns`?")]
    [InlineData("columns: [gaol]", "ESG3046", "did you mean `goal`?")]
    [InlineData("items: [net]\nby: site", "ESG3090", "write `by: site` in content/targets.yaml, for a metric with that breakdown")]
    [InlineData("by: region", "ESG3090", "write `by: region` in content/targets.yaml, for a metric with that breakdown")]
    public void Block_WithAMistake_SaysWhatToDo(string yaml, string id, string hint)
    {
        var finding = Assert.Single(Project(yaml).File("content/targets.yaml", Targets).Read().Diagnostics);
        Assert.Equal((id, hint), (finding.Id, finding.Hint));
    }

    private static TableBlock Table(string yaml) => Project(yaml).File("content/targets.yaml", Targets).Blocks().OfType<TableBlock>().Single();

    private static TemplateProject Project(string yaml) => TemplateProject.With($"```targets\n{yaml}\n```\n").Of(Metrics).File("content/sites.yaml", Sites);

    private static string Line(TableRow row) => string.Join("|", row.Cells.Select(c => TemplateProject.Flat(c.Content)));
}
