using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Ledger;

public sealed class LedgerBuilderTests
{
    [Fact]
    public void Build_ComputedFact_NamesFormulaAndInputs()
    {
        var ledger = LedgerOf(SmallReport.Create());

        var sum = Fact(ledger, "ghg.s12", "2024");
        Assert.Equal("4400", sum.Value);
        Assert.Equal("ghg.s1 + ghg.s2", sum.Formula);
        Assert.Equal(["ghg.s1@2024", "ghg.s2@2024"], sum.Inputs.Select(i => i.ToString()));
        Assert.Equal(new LedgerPlace(SmallReport.MetricsPath, 12, 14), sum.Place);
        Assert.Equal(new LedgerRange("4399", "4401"), sum.Range);
        Assert.Equal("ghg.s12", Assert.Single(ledger.Occurrences).Fact.Metric);
    }

    [Fact]
    public void Build_DeclaredFact_KeepsAllThatIsSaidOfIt()
    {
        var fact = Fact(LedgerOf(Project("""
            metrics:
              ghg.s1:
                label: "Scope 1: CO~2~ and *others*"
                unit: tCO2e
                kind: inventory
                basis: market
                precision: 1000
                source: { title: Environmental *report*, url: "https://example.org/r", file: evidence/r.csv, page: 41, row: S11 }
                notes: [rounded]
                values: { 2023: 12000, 2024: { value: 11000, qualifier: about, assurance: limited, change: { from: 2023, percent: -7.0 } } }
            notes: { rounded: Rounded. }
            """)), "ghg.s1", "2024");

        Assert.Equal("Scope 1: CO2 and others", fact.Label);
        Assert.Equal(("11000", null, "tCO2e", "1000", "about"), (fact.Value, fact.Missing, fact.Unit, fact.Precision, fact.Qualifier));
        Assert.Equal(("inventory", "market", null), (fact.Kind, fact.Basis, fact.Boundary));
        Assert.Equal(new LedgerRange("10000", "12000"), fact.Range);
        Assert.Equal(fact.Range, LedgerRange.StatedBy(fact));
        Assert.Equal(("Environmental report", "https://example.org/r", "content/evidence/r.csv", "page 41, row S11"), (fact.Source!.Title, fact.Source.Url, fact.Source.File, fact.Source.Place));
        Assert.Equal(("rounded", "limited"), (Assert.Single(fact.Notes), fact.Assurance));
        Assert.Equal(("2023", "-7.0"), (fact.Change!.From, fact.Change.Percent));
        Assert.Equal(new LedgerPlace(SmallReport.MetricsPath, 10, 43), fact.Place);
    }

    [Fact]
    public void Build_StatedChange_ImpliesAnEarlierNumber()
    {
        var fact = Fact(LedgerOf(Project("metrics: { ghg.s1: { unit: ratio, values: { 2024: { value: 8.1, change: { from: 2023, percent: -7.0 } } } } }")), "ghg.s1", "2024");

        Assert.Equal(new LedgerRange("8.65", "8.77"), fact.Change!.Prior);
    }

    [Theory]
    [InlineData("unit: ratio, values: { 2024: { missing: not-published } }", null, "not-published")]
    [InlineData("unit: yes-no, values: { 2024: yes }", "yes", null)]
    [InlineData("unit: date, values: { 2024: 2024-06-30 }", "2024-06-30", null)]
    [InlineData("unit: text, values: { 2024: Some words }", "Some words", null)]
    [InlineData("unit: \"%\", values: { 2024: 39.0 }", "39.0", null)]
    public void Build_ContentOfAnySort_IsInvariant(string keys, string? value, string? missing)
    {
        var fact = Fact(LedgerOf(Project($"metrics: {{ ghg.s1: {{ {keys} }} }}")), "ghg.s1", "2024");

        Assert.Equal((value, missing), (fact.Value, fact.Missing));
    }

    [Fact]
    public void Build_FormulaOfSeveralBoundaries_NamesThem()
    {
        var world = Project("""
            metrics:
              ghg.s1: { unit: tCO2e, kind: inventory, boundary: own, values: { 2024: 100 } }
              ghg.s3: { unit: tCO2e, kind: inventory, boundary: chain, values: { 2024: 300 } }
              ghg.all: { formula: ghg.s1 + ghg.s3 }
            """).Replace(SmallReport.ReportPath, "  chapters:", "  boundaries: { own: { label: Own }, chain: { label: Chain } }\n  chapters:");

        var sum = Fact(LedgerOf(world), "ghg.all", "2024");
        Assert.Equal(("inventory", "own + chain"), (sum.Kind, sum.Boundary));
    }

    [Fact]
    public void Build_PrintedFact_SaysHowItWasRounded()
    {
        var world = SmallReport.Create().Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", "{{ m.ghg.s12 | in \"ktCO2e\" | decimals 1 }}, {{ m.ghg.s12 | change }}, {{ m.ghg.s12 }}");

        var occurrences = LedgerOf(world).Occurrences;
        Assert.Equal(["in ktCO2e, 1 decimal", "1 decimal", string.Empty], occurrences.Select(o => o.Rounding));
        Assert.Equal(["4400", "-4.3478260869565217391304347800", "4400"], occurrences.Select(o => o.Raw));
        Assert.Equal([(string.Empty, null), ("change", "2023"), (string.Empty, null)], occurrences.Select(o => (o.Operation, o.From)));
        Assert.All(occurrences, o => Assert.Equal((SmallReport.ChapterPath, "climate"), (o.Template.File, o.Chapter)));
    }

    private static FactsLedger LedgerOf(MemoryWorld world) => ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!.Ledger;

    private static LedgerFact Fact(FactsLedger ledger, string metric, string period) => ledger.Facts.Single(f => f.Key == new FactKey(metric, period));

    private static MemoryWorld Project(string metrics) => SmallReport.Create()
        .With(SmallReport.MetricsPath, metrics).With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\nNothing.\n")
        .With("content/evidence/r.csv", "a,b\n");
}
