using System.Linq;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Tests.Loading;

public sealed class MetricsTests
{
    [Fact]
    public void Defaults_GiveWay_KeyByKeyOnlyForSources()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: tCO2e, boundary: value-chain, decimals: 1, disclosures: [gri:305-3], source: { title: Report, file: evidence/r.pdf, page: 41 } }
            metrics:
              a: { values: { FY2024: 1 } }
              b: { label: "B: all", unit: MWh, boundary: own-operations, decimals: 0, disclosures: [], basis: market, source: { page: 7, row: S1 }, values: { FY2024: 1 } }
            """);
        var (a, b) = (catalog.Find("a")!, catalog.Find("b")!);
        Assert.Equal(("a", "tCO2e", "value-chain", 1, "gri:305-3"), (a.Label.Text, a.Unit!.Code, a.Boundary?.Text, a.Decimals, a.Disclosures.Single().Text));
        Assert.Equal(("B: all", "MWh", "own-operations", 0, "market"), (b.Label.Text, b.Unit!.Code, b.Boundary?.Text, b.Decimals, b.Basis?.Text));
        Assert.Empty(b.Disclosures);
        Assert.Equal(("Report", "evidence/r.pdf", "7", "S1"), (b.Source!.Title?.Text, b.Source.File?.Text, b.Source.Page?.Text, b.Source.Row?.Text));
    }

    [Theory]
    [InlineData("tCO2e", MetricKind.Inventory)]
    [InlineData("MWh", MetricKind.Energy)]
    [InlineData("MW", MetricKind.Capacity)]
    [InlineData("MWt", MetricKind.Capacity)]
    [InlineData("ML", MetricKind.Activity)]
    [InlineData("t", MetricKind.Activity)]
    [InlineData("count", MetricKind.Count)]
    [InlineData("'count[parcels]'", MetricKind.Count)]
    [InlineData("person", MetricKind.People)]
    [InlineData("million CNY", MetricKind.Money)]
    [InlineData("'%'", MetricKind.Ratio)]
    [InlineData("ratio", MetricKind.Ratio)]
    [InlineData("L/kWh", MetricKind.Ratio)]
    [InlineData("tCO2e/million CNY", MetricKind.Ratio)]
    public void Kind_FollowsFromTheUnit(string unit, MetricKind kind)
    {
        Assert.Equal(kind, Project.Good($"metrics: {{ a: {{ unit: {unit}, values: {{ FY2024: 1 }} }} }}").Find("a")!.Kind);
    }

    [Theory]
    [InlineData("kind: avoided", "unit: tCO2e", MetricKind.Avoided)]
    [InlineData("kind: avoided", "unit: t", MetricKind.Avoided)]
    [InlineData("kind: inventory", "unit: \"%\"", MetricKind.Ratio)]
    [InlineData("kind: energy", "unit: tCO2e", MetricKind.Inventory)]
    [InlineData("unit: t", "kind: credit", MetricKind.Credit)]
    public void DefaultKind_GivesWayToAUnitThatItDoesNotFit(string defaults, string metric, MetricKind kind)
    {
        Assert.Equal(kind, Project.Good($"defaults: {{ {defaults} }}\nmetrics: {{ a: {{ {metric}, values: {{ FY2024: 1 }} }} }}").Find("a")!.Kind);
    }

    [Fact]
    public void Formula_IsComputed_UnlessItSaysOtherwiseItself()
    {
        var catalog = Project.Good(
            """
            defaults: { unit: "%", kind: inventory, boundary: value-chain, basis: market }
            metrics:
              a: { formula: b + c }
              d: { unit: tCO2e, kind: avoided, boundary: own-operations, basis: location, formula: b }
            """);
        var (a, d) = (catalog.Find("a")!, catalog.Find("d")!);
        Assert.Equal(("b + c", "b + c"), (a.Formula?.Text, a.Formula?.Span.Text));
        Assert.Equal((null, null, null, null, "%"), (a.Unit, a.Kind, a.Boundary, a.Basis, a.DefaultUnit?.Code));
        Assert.Equal(("tCO2e", MetricKind.Avoided, "own-operations", "location", null), (d.Unit?.Code, d.Kind, d.Boundary?.Text, d.Basis?.Text, d.DefaultUnit));
    }

    [Fact]
    public void Members_InheritAllButLabelValuesAndNotes()
    {
        var catalog = Project.Good(
            """
            notes: { n: Note. }
            metrics:
              water.withdrawal:
                label: Water
                unit: ML
                boundary: own-operations
                precision: 10
                decimals: 0
                notes: [n]
                source: { title: T }
                values: { FY2024: 9310 }
                breakdown:
                  region:
                    members:
                      asia: { label: Asia, values: { FY2024: 2140 } }
                      emea: { unit: m3, notes: [n], values: { FY2024: 7170 } }
            """);
        Assert.Equal(["water.withdrawal", "water.withdrawal.asia", "water.withdrawal.emea"], catalog.Metrics.Select(m => m.Id.Text));
        var (asia, emea) = (catalog.Metrics[1], catalog.Metrics[2]);
        Assert.Equal(("Asia", "ML", "own-operations", 0, "T", "water.withdrawal"), (asia.Label.Text, asia.Unit!.Code, asia.Boundary?.Text, asia.Decimals, asia.Source!.Title?.Text, asia.Total));
        Assert.Empty(asia.Notes);
        Assert.Equal(("water.withdrawal.emea", "m3", "n", "emea"), (emea.Label.Text, emea.Unit!.Code, emea.Notes.Single().Text, emea.Id.Span.Text));
        var breakdown = Assert.Single(catalog.Metrics[0].Breakdowns);
        Assert.Equal(("region", true, null), (breakdown.Name.Text, breakdown.IsExhaustive, breakdown.Rest));
        Assert.Equal(["water.withdrawal.asia", "water.withdrawal.emea"], breakdown.Members);
    }

    [Fact]
    public void OfWhichList_HasAComputedRest()
    {
        var catalog = Project.Good(
            "metrics: { a: { unit: t, boundary: value-chain, values: { FY2024: 9 }, breakdown: { d: { exhaustive: false, rest: Others, members: { x: { values: { FY2024: 1 } } } } } } }");
        var rest = catalog.Find("a.rest")!;
        Assert.Equal((true, "a", "Others", "t", "value-chain", MetricKind.Activity), (rest.IsRest, rest.Total, rest.Label.Text, rest.Unit!.Code, rest.Boundary?.Text, rest.Kind));
        Assert.Equal(("a.rest", false), (catalog.Find("a")!.Breakdowns[0].Rest, catalog.Find("a")!.Breakdowns[0].IsExhaustive));
        Assert.Equal(["a", "a.x", "a.rest"], catalog.Metrics.Select(m => m.Id.Text));
    }

    [Fact]
    public void SeveralDimensions_StandSideBySide()
    {
        var catalog = Project.Good(
            """
            metrics:
              a:
                unit: t
                values: { FY2024: 9 }
                breakdown:
                  region: { exhaustive: false, members: { x: { values: { FY2024: 1 } } } }
                  business: { exhaustive: false, members: { y: { values: { FY2024: 1 } } } }
            """);
        Assert.Equal(["a.rest_region", "a.rest_business"], catalog.Find("a")!.Breakdowns.Select(b => b.Rest));
        Assert.Equal(["a", "a.x", "a.rest_region", "a.y", "a.rest_business"], catalog.Metrics.Select(m => m.Id.Text));
    }

    [Fact]
    public void AMetric_MayBeThePrefixOfOthers()
    {
        var catalog = Project.Good("metrics: { ghg.s3: { unit: t, values: { FY2024: 9 } }, ghg.s3.cat1: { unit: t, values: { FY2024: 9 } } }");
        Assert.NotNull(catalog.Find("ghg.s3"));
        Assert.NotNull(catalog.Find("ghg.s3.cat1"));
    }

    [Fact]
    public void ProofsChecksAndRestatements_AreKeptWithPlaces()
    {
        var catalog = Project.Good(
            """
            notes: { residual: Residual mix. }
            metrics:
              a:
                unit: t
                values: { FY2023: 5, FY2024: 9514000 }
                proof: Round(b + c, 1000)
                compare: written
                restatements: [ { edition: FY2023, reasons: [method], notes: [residual], periods: [FY2021..FY2022], was: 7 } ]
            checks:
              - { rule: a == b }
              - { rule: "x == y", compare: written, accept: { FY2019: "known difference, see note" } }
            """);
        var metric = catalog.Find("a")!;
        Assert.Equal(("Round(b + c, 1000)", ComparisonMode.Written), (metric.Proof?.Span.Text, metric.Compare));
        var restatement = Assert.Single(metric.Restatements);
        Assert.Equal(("FY2023", "method", "residual", "7"), (restatement.Edition.Text, restatement.Reasons.Single().Text, restatement.Notes.Single().Text, restatement.Was?.Text));
        Assert.Equal(["FY2021", "FY2022"], restatement.Periods.Select(p => p.ToString()));
        Assert.Equal([ComparisonMode.Interval, ComparisonMode.Written], catalog.Checks.Select(c => c.Compare));
        Assert.Equal("x == y", catalog.Checks[1].Rule.Span.Text);
        Assert.Equal(("FY2019", "known difference, see note"), (catalog.Checks[1].Accepted[0].Period.ToString(), catalog.Checks[1].Accepted[0].Reason.Text));
    }

    [Fact]
    public void Notes_HoldForTheWholeProject()
    {
        var catalog = Project.Good("metrics: { a: { unit: t, notes: later, values: { FY2024: 1 } } }", ("content/metrics/z.yaml", "notes: { later: \"NO~x~ only\" }"));
        Assert.Equal("NO~x~ only", catalog.FindNote("later")!.Text.Text);
        Assert.Equal("later", catalog.Find("a")!.Notes.Single().Text);
    }
}
