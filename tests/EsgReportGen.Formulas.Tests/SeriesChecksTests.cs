using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas.Tests;

/// <summary>Checks of a value against its own series: stated changes, and jumps by a unit.</summary>
public sealed class SeriesChecksTests
{
    private const string Reduction = "FY2023: { value: 1419000, precision: 1000 }, FY2024: { value: 2320000, precision: 10000, change: { from: FY2023, percent: PERCENT } }";

    [Theory]
    [InlineData("63.5")]
    [InlineData("63.2")]
    [InlineData("64")]
    public void StatedChange_WithinTheRoundingOfItsValues_IsFine(string percent) =>
        Assert.Empty(Findings("tCO2e", Reduction.Replace("PERCENT", percent, StringComparison.Ordinal)));

    [Theory]
    [InlineData("65.3")]
    [InlineData("-63.5")]
    [InlineData("6.35")]
    public void StatedChange_OutsideTheRoundingOfItsValues_IsAnError(string percent)
    {
        var finding = Assert.Single(Findings("tCO2e", Reduction.Replace("PERCENT", percent, StringComparison.Ordinal)));

        Assert.Equal(("ESG2050", DiagnosticSeverity.Error, percent), (finding.Id, finding.Severity, finding.Span.Text));
        Assert.Contains("63.5% (63.08", finding.Message, StringComparison.Ordinal);
        Assert.Equal("{ value: 1419000, precision: 1000 }", "{ value: " + finding.Related[0].Span.Text + ", precision: 1000 }");
    }

    [Fact]
    public void StatedChange_WithoutEarlierValue_ImpliesIt()
    {
        var evaluated = Evaluated.From("metrics:\n  x: { unit: tCO2e/million CNY, values: { FY2024: { value: 8.1, change: { from: FY2023, percent: -7.0 } } } }\n");

        Assert.Empty(evaluated.Diagnostics);
        var fact = Assert.Single(evaluated.Values.All);
        var implied = fact.Provenance.Declared!.Change!.ImpliedPrior(fact.Range);
        Assert.Equal((8.65m, 8.77m), (Math.Round(implied.Low!.Value, 2), Math.Round(implied.High!.Value, 2)));
    }

    [Theory]
    [InlineData("tCO2e", "FY2023: 1200, FY2024: 1100000")]
    [InlineData("tCO2e", "FY2022: 1180, FY2023: 1200, FY2024: 1.210")]
    [InlineData("tCO2e", "FY2022: 1180, FY2023: 1210000, FY2024: 1190")]
    [InlineData("MWh", "FY2022: 1180000000, FY2023: 1210, FY2024: 1190000000")]
    [InlineData("count", "FY2022: 1180, FY2023: 1200, FY2024: 1210000")]
    [InlineData("tCO2e", "FY2022: -1180, FY2023: -1200, FY2024: -1210000")]
    [InlineData("%", "FY2023: 71.8, FY2024: 0.846")]
    [InlineData("%", "FY2022: 0.56, FY2023: 0.58, FY2024: 61")]
    [InlineData("m3", "FY2023: 512000, FY2024: -498000")]
    [InlineData("count", "FY2022: 305, FY2023: -312, FY2024: 318")]
    [InlineData("million CNY", "FY2022: -498, FY2023: 512, FY2024: -505")]
    public void Value_OffByAThousandAHundredOrItsSign_IsReportedOnce(string unit, string values) =>
        Assert.Equal("ESG2052", Assert.Single(Findings(unit, values)).Id);

    [Theory]
    [InlineData("count", "FY2022: 1, FY2023: 40, FY2024: 1200")]
    [InlineData("count", "FY2023: 1, FY2024: 1200")]
    [InlineData("count", "FY2023: 130, FY2024: 125000")]
    [InlineData("tCO2e", "FY2022: 12, FY2023: 11800, FY2024: 12100")]
    [InlineData("tCO2e", "FY2022: 0.002, FY2023: 2.1, FY2024: 2.2")]
    [InlineData("tCO2e", "FY2023: 0, FY2024: 1200")]
    [InlineData("tCO2e", "FY2022: 1000, FY2023: 30000, FY2024: 1000000")]
    [InlineData("tCO2e", "FY2022: -1200, FY2023: 1200000")]
    [InlineData("tCO2e", "FY2023: 1200, FY2024: { value: 1100000, notes: [why] }")]
    [InlineData("tCO2e", "FY2023: 1200, FY2024: { value: 1100000, change: { from: FY2023, percent: 91567 } }")]
    [InlineData("%", "FY2023: 0.4, FY2024: 12.5")]
    [InlineData("%", "FY2023: 1.2, FY2024: 118")]
    [InlineData("million CNY", "FY2023: 512, FY2024: -310")]
    [InlineData("tCO2e", "FY2023: 12, FY2024: -12")]
    [InlineData("tCO2e", "FY2023: 1200, FY2024: { missing: not-published }")]
    public void Value_ThatGrewOrIsExplained_RaisesNoAlarm(string unit, string values) => Assert.Empty(Findings(unit, values));

    private static Diagnostic[] Findings(string unit, string values)
    {
        var notes = values.Contains("why", StringComparison.Ordinal) ? "notes: { why: A plant was bought. }\n" : string.Empty;
        return [.. Evaluated.From($"{notes}metrics:\n  x: {{ unit: '{unit}', values: {{ {values} }} }}\n").Diagnostics.Where(d => d.Id.StartsWith("ESG205", StringComparison.Ordinal))];
    }
}
