using System.Linq;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class RestatedTotalTests
{
    private const string Metrics = """
          ghg.s1: { unit: tCO2e, values: { FY2022: 100, FY2023: 110 } }
          ghg.s2: { unit: tCO2e, values: { FY2022: 250, FY2023: 190 }, restatements: [{ edition: FY2023, reasons: [factor] }] }
          ghg.s3: { unit: tCO2e, values: { FY2022: 1000, FY2023: 900 } }
          ghg.s12: { formula: ghg.s1 + ghg.s2 }
          ghg.total: { formula: ghg.s12 + ghg.s3 }

        """;

    private static readonly string[] Inputs = ["ghg.s1,FY2022,100,1", "ghg.s2,FY2022,200,1", "ghg.s3,FY2022,1000,1", "ghg.s3,FY2023,900,1"];

    [Fact]
    public void Total_OfRestatedInputs_NeedsNoRecordAndNamesTheRoot()
    {
        var history = LockedProject.With(Metrics).Printed("FY2023", [.. Inputs, "ghg.s12,FY2022,300,1", "ghg.total,FY2022,1300,1"]).History();

        Assert.Equal(["ghg.s2: factor", "ghg.s12: inputs ghg.s2", "ghg.total: inputs ghg.s2"],
            history.Restated.Select(r => $"{r.Metric.Id.Text}: {string.Join(' ', r.Reasons)} {string.Join(' ', r.Inputs)}".Trim()));
        Assert.All(history.Restated.Skip(1), r => Assert.Null(r.Record));
    }

    [Fact]
    public void Total_OfAnInputThatWasNotPrinted_StillNamesTheRoot()
    {
        var history = LockedProject.With(Metrics).Printed("FY2023", [.. Inputs, "ghg.total,FY2022,1300,1"]).History();

        Assert.Equal(["ghg.s2"], history.Restated.Single(r => r.Metric.Id.Text == "ghg.total").Inputs);
    }

    [Fact]
    public void Total_WhoseFormulaWasEdited_NeedsARecord()
    {
        var metrics = Metrics.Replace("250", "200", System.StringComparison.Ordinal).Replace("FY2023: 190 }, restatements: [{ edition: FY2023, reasons: [factor] }]", "FY2023: 190 }", System.StringComparison.Ordinal)
            .Replace("ghg.s1 + ghg.s2", "ghg.s1 + ghg.s2 + ghg.s2", System.StringComparison.Ordinal);
        var findings = LockedProject.With(metrics).Printed("FY2023", [.. Inputs, "ghg.s12,FY2022,300,1"]).Findings();

        Assert.Equal(
            "ESG9301 content/metrics/a.yaml:7:23 [ghg.s1 + ghg.s2 + ghg.s2] `ghg.s12` is 500 tCO₂e for `FY2022`, but `Report FY2023` printed 300 tCO₂e: +200 tCO₂e (+66.7%)"
            + " | no input was restated, so the formula changed: put it back, or write on the metric: `restatements: [{ edition: FY2023, reasons: [method], periods: [FY2022] }]`"
            + " (printed then: content/published/FY2023.csv:6:16)",
            Assert.Single(findings));
    }

    [Fact]
    public void EditedInput_WithoutRecord_IsOneErrorAndNotOneForEachTotal()
    {
        var metrics = Metrics.Replace(", restatements: [{ edition: FY2023, reasons: [factor] }]", string.Empty, System.StringComparison.Ordinal);
        var findings = LockedProject.With(metrics).Printed("FY2023", [.. Inputs, "ghg.s12,FY2022,300,1", "ghg.total,FY2022,1300,1"]).Findings();

        Assert.StartsWith("ESG9301 content/metrics/a.yaml:5:44 [250]", Assert.Single(findings), System.StringComparison.Ordinal);
    }

    private const string Declared = """
          ghg.total: { unit: tCO2e, values: { FY2022: 1350 }, proof: ghg.s12 + ghg.s3RECORD }
          ghg.s1: { unit: tCO2e, values: { FY2022: 100 } }
          ghg.s2: { unit: tCO2e, values: { FY2022: 250 }, restatements: [{ edition: FY2023, reasons: [factor] }] }
          ghg.s3: { unit: tCO2e, values: { FY2022: 1000 } }
          ghg.s12: { formula: ghg.s1 + ghg.s2 }

        """;

    [Fact]
    public void DeclaredTotal_OfAFormulaThatWasNotPrinted_NamesTheRoot()
    {
        var metrics = Declared.Replace("RECORD", ", restatements: [{ edition: FY2023, reasons: [inputs] }]", System.StringComparison.Ordinal);
        var history = LockedProject.With(metrics).Printed("FY2023", [.. Inputs[..3], "ghg.total,FY2022,1300,1"]).History();

        Assert.Equal(["ghg.s2"], history.Restated.Single(r => r.Metric.Id.Text == "ghg.total").Inputs);
    }

    [Fact]
    public void DeclaredTotal_OfRestatedParts_IsOfferedTheReasonInputs()
    {
        var finding = Assert.Single(LockedProject.With(Declared.Replace("RECORD", string.Empty, System.StringComparison.Ordinal)).Printed("FY2023", [.. Inputs[..3], "ghg.total,FY2022,1300,1"]).Findings());

        Assert.Contains("`restatements: [{ edition: FY2023, reasons: [inputs], periods: [FY2022] }]`", finding, System.StringComparison.Ordinal);
    }

    [Fact]
    public void DeclaredTotal_WithReasonInputs_NamesItsParts()
    {
        var history = LockedProject.With("""
              water:
                unit: ML
                values: { FY2022: 105 }
                restatements: [{ edition: FY2023, reasons: [inputs] }]
                breakdown:
                  region:
                    members:
                      asia: { values: { FY2022: 45 }, restatements: [{ edition: FY2023, reasons: [error] }] }
                      emea: { values: { FY2022: 60 } }

            """).Printed("FY2023", "water,FY2022,100,1", "water.asia,FY2022,40,1", "water.emea,FY2022,60,1").History();

        Assert.Equal(["water.asia"], history.Restated.Single(r => r.Metric.Id.Text == "water").Inputs);
    }
}
