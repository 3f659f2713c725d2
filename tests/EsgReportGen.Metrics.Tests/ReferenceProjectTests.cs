using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Tests;

/// <summary>A project with every form of the file reference in one place: nothing in it may raise an alarm.</summary>
public sealed class ReferenceProjectTests
{
    private const string Report = """
        report:
          id: example-esg-fy2024
          organization: Example Group
          title: Environmental data 2020 to 2024
          date: 2024-07-22
          fiscalYear: { label: "FY{yy}", ends: "03-31" }       # display only
          period: FY2024
          baseYear: FY2020
          languages: [en, zh-Hans]
          chapters: [about, highlights, climate, data, index]
          frameworks: [gri@2021, esrs@2023, hkex@2023]
          material: [gri:305-1, gri:305-4]
          omissions: { gri:305-4: { reason: information-unavailable, explanation: Later. } }
          boundaries:
            own-operations: { label: Own operations }
            value-chain: { label: Value chain }
            inventory: { label: Whole inventory, contains: [own-operations, value-chain] }
            cainiao: { label: Cainiao, overlaps: [own-operations, value-chain] }
          editions: { FY2023: { title: ESG Report 2023, published: 2023-07-24, values: published/FY2023.csv } }
          units: { mtCO2e: { is: tCO2e, symbol: "mtCO₂e" } }
          names: [Scope 1, ISO 14001, "1.5 °C", "Category #"]
          policies: { numerals: error, rounding: note, restatement: { threshold: 5%, of: ghg.total }, stale: fail }
        """;

    private const string Metrics = """
        defaults: { unit: tCO2e, kind: inventory, boundary: value-chain, precision: 1000, disclosures: [gri:305-3],
                    source: { title: Environmental report 2024, file: evidence/report.pdf, page: 41 } }
        notes:
          rounded: Rounded before publication.
          estimate: Estimated.
          residual: With the residual mix.
        metrics:
          ghg.s3.cat1:
            label: "Category 1: purchased goods and services"
            notes: [rounded]
            values: { FY2023: 5120000, FY2024: { value: 5063412, precision: 1, notes: [estimate], assurance: limited } }
          ghg.s2.market: { label: "Scope 2, market-based", basis: market, values: { FY2024: 3000 } }
          energy.clean_share: { unit: "%", values: { FY2024: 39.0 } }
          pue.self_built: { unit: ratio, values: { FY2023: 1.215, FY2024: { missing: not-published } } }
          logistics.centres: { unit: count, values: { FY2024: { value: 1600, qualifier: more-than } } }
          ghg.intensity: { unit: tCO2e/million CNY, values: { FY2024: { value: 8.1, change: { from: FY2023, percent: -7.0 } } } }
          capacity.renewable: { unit: MW, period: instant, values: { 2023: 1940 } }
          target.approved: { unit: yes-no, values: { FY2024: yes } }
          water.withdrawal:
            unit: ML
            values: { FY2024: 9310 }
            breakdown:
              region:
                exhaustive: true
                members:
                  asia: { label: Asia, values: { FY2024: 2140 } }
                  emea: { label: "Europe, Middle East, Africa", values: { FY2024: 7170 } }
          ghg.s12: { formula: ghg.s1 + ghg.s2.market }
          ghg.total:
            values: { FY2024: 9514000 }
            proof: Round(ghg.s12 + ghg.s3, 1000)
            compare: written
            restatements: [ { edition: FY2023, reasons: [method], notes: [residual] } ]
          ghg.s1: { values: { csv: data/report.csv, row: scope1, columns: { FY23: FY2023, FY24: FY2024 } } }
        checks:
          - { rule: ghg.s1 + ghg.s2.location == ghg.s12.location }
          - { rule: "x == y", accept: { FY2019: "known difference, see note" } }
        """;

    private static MetricCatalog Load()
    {
        var compilation = new Project(Report)
            .Add("content/metrics/all.yaml", Metrics)
            .Add("content/data/report.csv", "key;FY23;FY24\nscope1;1000;2000\n")
            .Add("content/frameworks/gri@2021.yaml", "disclosures: { 305-1: Direct, 305-3: Indirect, 305-4: Intensity, \"305-5\": Reduction of emissions }\ncrosswalk: { gri@2025: { \"305-5\": \"102-6\" } }\n")
            .Load();
        Assert.Empty(compilation.Diagnostics.Select(DiagnosticRenderer.Render));
        return compilation.Output!;
    }

    [Fact]
    public void EveryForm_IsRead_WithoutAnAlarm() => Assert.Equal(14, Load().Metrics.Length);

    [Theory]
    [InlineData("energy.clean_share", "39.0 % 0.1")]
    [InlineData("logistics.centres", "1600 count 0")]
    [InlineData("ghg.intensity", "8.1 tCO2e/million CNY 0.1")]
    [InlineData("capacity.renewable", "1940 MW 1")]
    [InlineData("water.withdrawal", "9310 ML 1")]
    [InlineData("ghg.total", "9514000 tCO2e 1000")]
    [InlineData("ghg.s1", "2000 tCO2e 1000")]
    [InlineData("ghg.s3.cat1", "5063412 tCO2e 1")]
    public void DefaultPrecision_HoldsForTheDefaultUnit(string id, string expected)
    {
        var number = Assert.IsType<FactContent.Number>(Load().Find(id)!.Values[^1].Content).Measurement;
        Assert.Equal(expected, System.FormattableString.Invariant($"{number.Amount} {number.Unit} {number.Precision}"));
    }

    [Theory]
    [InlineData("ghg.total", MetricKind.Inventory)]
    [InlineData("energy.clean_share", MetricKind.Ratio)]
    [InlineData("logistics.centres", MetricKind.Count)]
    [InlineData("capacity.renewable", MetricKind.Capacity)]
    [InlineData("target.approved", MetricKind.Text)]
    [InlineData("water.withdrawal.asia", MetricKind.Activity)]
    public void DefaultKind_HoldsWhereItFits(string id, MetricKind kind) => Assert.Equal(kind, Load().Find(id)!.Kind);
}
