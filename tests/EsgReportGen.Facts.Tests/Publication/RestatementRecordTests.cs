using System.Linq;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class RestatementRecordTests
{
    [Theory]
    [InlineData("{ edition: FY2023, reasons: [method], periods: [FY2023] }", "ESG9305 [FY2023] `x` says the same as `Report FY2023` printed, so nothing is restated | remove the restatement")]
    [InlineData("{ edition: FY2022, reasons: [method], periods: [FY2022] }", "ESG9306 [FY2022] `Report FY2022` did not print `x` for `FY2022` | remove the restatement: a value that was never printed may change")]
    [InlineData("{ edition: FY2022, reasons: [method] }", "ESG9306 [FY2022] `Report FY2022` did not print `x` | remove the restatement: a value that was never printed may change")]
    [InlineData("{ edition: FY2023, reasons: [method], periods: [FY2023], was: 10 }", "ESG9307 [10] `Report FY2023` printed 12 t, not 10 | remove `was`: the list of the edition says what it printed")]
    [InlineData("{ edition: FY2023, reasons: [method], periods: [FY2019] }", "ESG9309 [FY2023] `x` says nothing for `FY2019`, so it cannot be restated | name periods that have a value under `periods:`")]
    [InlineData("{ edition: old, reasons: [method], was: 10 }", "ESG9314 [10] `was` does not say which period of `x` it is about | name one: `periods: [FY2023]`")]
    public void Record_ThatIsNotTrue_IsAFinding(string record, string expected)
    {
        var findings = LockedProject.With($"  x: {{ unit: t, values: {{ FY2022: 11, FY2023: 12 }}, restatements: [{record}] }}\n")
            .Printed("FY2023", "x,FY2023,12,1").Printed("FY2022", "y,FY2022,1,1").Check().Diagnostics;

        Assert.Contains(expected, findings.Select(d => $"{d.Id} [{d.Span.Text}] {d.Message} | {d.Hint}"));
    }

    [Fact]
    public void Record_WithoutListAndWas_AsksForTheValue()
    {
        var project = LockedProject.With("  x: { unit: t, values: { FY2022: 11 }, restatements: [{ edition: E2023, reasons: [method] }] }\n").Edition("E2023");

        Assert.Equal("ESG9308", Assert.Single(project.Check().Diagnostics).Id);
    }

    [Fact]
    public void Was_WithoutList_IsAPrintedValue()
    {
        var project = LockedProject.With("  x: { unit: t, values: { FY2022: 11, FY2023: 12 }, restatements: [{ edition: E2022, reasons: [method], periods: [FY2022], was: 10 }] }\n");

        var history = project.History();
        Assert.Equal(10m, Assert.Single(history.Restated).Was.Value.Measurement!.Value.Amount);
        Assert.Equal("E2022", Assert.Single(history.Of("x", history.Restated[0].Period)).Edition.Title.Text);
    }

    [Fact]
    public void ReasonInputs_WithoutRestatedInput_IsAnError()
    {
        var findings = LockedProject.With("  x: { unit: t, values: { FY2022: 11 } }\n  y: { formula: x * 2, restatements: [{ edition: FY2023, reasons: [inputs] }] }\n")
            .Printed("FY2023", "y,FY2022,20,1").Check().Diagnostics;

        Assert.Equal(("ESG9310", "inputs"), (Assert.Single(findings).Id, findings[0].Span.Text));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", restatements: [{ edition: FY2023, reasons: [inputs] }]", 1)]
    [InlineData(", restatements: [{ edition: FY2023, reasons: [structure] }]", 1)]
    [InlineData(", restatements: [{ edition: FY2023, reasons: [structure], notes: [why] }]", 0)]
    public void BaseYear_ThatChangesByMoreThanTheThreshold_MustBeExplained(string record, int errors)
    {
        var findings = Threshold("1060", record).Check().Diagnostics;

        Assert.Equal(errors, findings.Count(d => d.Id == "ESG9311"));
        if (errors == 0)
            return;
        Assert.Equal("the base-year value of `ghg.total` is 1,060 tCO₂e, but `Report FY2023` printed 1,000 tCO₂e: +60 tCO₂e (+6%), and the threshold is 5%", findings[0].Message);
        Assert.Contains("restatements: [{ edition: FY2023, reasons: [structure], periods: [FY2020], notes: [id-of-the-note] }]", findings[0].Hint, System.StringComparison.Ordinal);
    }

    [Fact]
    public void BaseYear_ThatChangesByTheThreshold_IsFine() => Assert.Single(Threshold("1050", string.Empty).History().Restated, r => r.Metric.Id.Text == "ghg.total");

    [Fact]
    public void Threshold_WithoutPrintedBaseYear_IsSilent() => Assert.Empty(
        LockedProject.With("  ghg.total: { unit: tCO2e, values: { FY2020: 1060, FY2022: 900 } }\n").Printed("FY2023", "ghg.total,FY2022,900,1").Policies("restatement: { threshold: 5%, of: ghg.total }").Findings());

    private static LockedProject Threshold(string value, string record) => LockedProject.With(
            $"  ghg.s1: {{ unit: tCO2e, values: {{ FY2020: {value} }}, restatements: [{{ edition: FY2023, reasons: [structure] }}] }}\n  ghg.total: {{ formula: ghg.s1 * 1{record} }}\n")
        .Printed("FY2023", "ghg.s1,FY2020,1000,1", "ghg.total,FY2020,1000,1").Policies("restatement: { threshold: 5%, of: ghg.total }");
}
