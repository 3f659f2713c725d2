using System.Linq;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class PublicationLockTests
{
    private const string Record = "restatements: [{ edition: FY2023, reasons: [method], notes: [why] }]";

    [Fact]
    public void EditedValue_WithoutRestatement_IsAnErrorWithBothValuesAndARecordToPaste()
    {
        var findings = LockedProject.With("  ghg.s1: { unit: tCO2e, values: { FY2022: 1436000, FY2023: 1400000 } }\n")
            .Printed("FY2023", "ghg.s1,FY2022,1419000,1000,tCO2e", "ghg.s1,FY2023,1400000,1000,tCO2e").Findings();

        Assert.Equal(
            "ESG9301 content/metrics/a.yaml:4:44 [1436000] `ghg.s1` is 1,436,000 tCO₂e for `FY2022`, but `Report FY2023` printed 1,419,000 tCO₂e: +17,000 tCO₂e (+1.2%)"
            + " | put the printed value back, or write on the metric: `restatements: [{ edition: FY2023, reasons: [method], periods: [FY2022] }]`"
            + " (printed then: content/published/FY2023.csv:2:15)",
            Assert.Single(findings));
    }

    [Fact]
    public void EditedValue_WithRestatement_IsRestated()
    {
        var history = LockedProject.With($"  ghg.s1: {{ unit: tCO2e, values: {{ FY2022: 1436000, FY2023: 1400000 }}, {Record} }}\n")
            .Printed("FY2023", "ghg.s1,FY2022,1419000,1000", "ghg.s1,FY2023,1400000,1000").History();

        var restated = Assert.Single(history.Restated);
        Assert.Equal(("ghg.s1", "FY2022", "FY2023"), (restated.Metric.Id.Text, restated.Period.ToString(), restated.Was.Edition.Key.Text));
        Assert.Equal(1419000m, restated.Was.Value.Measurement!.Value.Amount);
        Assert.Equal(["method"], restated.Reasons);
        Assert.Same(restated, history.FindRestated("ghg.s1", restated.Period));
    }

    // Metrics of a report that moves on: nothing in it is another number than what was printed.
    [Theory]
    [InlineData("tCO2e, values: { FY2022: 1236000 }", "1240000,10000,tCO2e")]
    [InlineData("tCO2e, values: { FY2022: 1235000 }", "1240000,10000,tCO2e")]
    [InlineData("ktCO2e, values: { FY2022: 1419 }", "1419000,1000,tCO2e")]
    [InlineData("tCO2e, values: { FY2022: 1418700 }", "1419,1,ktCO2e")]
    [InlineData("tCO2e, values: { FY2022: 1419000 }", "1419000,1000")]
    [InlineData("tCO2e, values: { FY2022: { value: 1420000, precision: 10000 } }", "1419000,1000,tCO2e")]
    [InlineData("MWh, values: { FY2022: 27.8 }", "100,1,GJ")]
    [InlineData("\"%\", values: { FY2022: 53.9 }", "53.90,0.01,%")]
    [InlineData("count, values: { FY2022: 1463 }", "1400,0,,,more-than")]
    [InlineData("count, values: { FY2022: { value: 1460, qualifier: about } }", "1463,0")]
    [InlineData("tCO2e, values: { FY2022: 12 }", ",,,not-published")]
    [InlineData("tCO2e, values: { FY2022: { missing: not-relevant } }", ",,,not-published")]
    [InlineData("yes-no, values: { FY2022: yes }", "yes,")]
    [InlineData("text, values: { FY2022: \"Asia, all\" }", "\"Asia, all\",")]
    public void SameNumber_InOtherDigitsOrUnits_IsNoRestatement(string now, string printed) =>
        Assert.Empty(LockedProject.With($"  x: {{ unit: {now} }}\n").Printed("FY2023", "x,FY2022," + printed).History().Restated);

    [Theory]
    [InlineData("tCO2e, values: { FY2022: 1234000 }", "1240000,10000,tCO2e", "−6,000 tCO₂e (−0.5%)")]
    [InlineData("tCO2e, values: { FY2022: 1491000 }", "1419,1,ktCO2e", "+72,000 tCO₂e (+5.1%)")]
    [InlineData("ktCO2e, values: { FY2022: 1419000 }", "1419000,1000,tCO2e", "+1,417,581 ktCO₂e (+99,900%)")]
    [InlineData("\"%\", values: { FY2022: 56.0 }", "53.9,0.1,%", "+2.1 percentage points")]
    [InlineData("count, values: { FY2022: 1464 }", "1463,0", "+1 (+0.07%)")]
    [InlineData("count, values: { FY2022: 1600 }", "1400,0,,,more-than", "+200 (+14.3%)")]
    [InlineData("count, values: { FY2022: 1400 }", "1400,0,,,more-than", "it is said in another way")]
    [InlineData("yes-no, values: { FY2022: no }", "yes,", "it is another value")]
    [InlineData("text, values: { FY2022: Asia }", "Europe,", "it is another value")]
    public void OtherNumber_IsAnError(string now, string printed, string difference)
    {
        var finding = Assert.Single(LockedProject.With($"  x: {{ unit: {now} }}\n").Printed("FY2023", "x,FY2022," + printed).Check().Diagnostics);

        Assert.Equal("ESG9301", finding.Id);
        Assert.EndsWith(": " + difference, finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void InstantsAndCalendarYears_AreComparedByTheirDay()
    {
        var project = LockedProject.With("""
              capacity: { unit: MW, period: instant, values: { 2022-03-31: 1940, 2023-12-31: 2100 } }
              peer: { unit: tCO2e, values: { CY2022: 100 } }

            """).Printed("FY2023", "capacity,FY2022,1940,1", "capacity,2023,2000,1", "peer,CY2022,100,1");

        Assert.Contains("`capacity` is 2,100 MW for `2023-12-31`, but `Report FY2023` printed 2,000 MW", Assert.Single(project.Findings()), System.StringComparison.Ordinal);
    }

    [Fact]
    public void BreakdownMember_IsLockedToo()
    {
        var findings = LockedProject.With("""
              water:
                unit: ML
                values: { FY2022: 100 }
                breakdown: { region: { members: { asia: { values: { FY2022: 40 } }, emea: { values: { FY2022: 60 } } } } }

            """).Printed("FY2023", "water,FY2022,100,1", "water.asia,FY2022,41,1", "water.emea,FY2022,60,1").Findings();

        Assert.StartsWith("ESG9301 content/metrics/a.yaml:7:65 [40]", Assert.Single(findings), System.StringComparison.Ordinal);
    }

    [Fact]
    public void ValueThatIsMissingNow_IsWithdrawn()
    {
        const string metric = "  x: { unit: t, values: { FY2022: { missing: confidential } }, restatements: [{ edition: FY2023, reasons: [error] }] }\n";
        var findings = LockedProject.With(metric.Replace(", restatements: [{ edition: FY2023, reasons: [error] }]", string.Empty, System.StringComparison.Ordinal))
            .Printed("FY2023", "x,FY2022,10,1").Findings();

        Assert.Contains("ESG9302", Assert.Single(findings), System.StringComparison.Ordinal);
        Assert.Contains("`x` is confidential for `FY2022`, but `Report FY2023` printed 10 t", findings[0], System.StringComparison.Ordinal);
        Assert.Single(LockedProject.With(metric).Printed("FY2023", "x,FY2022,10,1").History().Restated);
    }

    [Fact]
    public void ValueThatIsGone_IsAWarning_UnlessTheSeriesBeginsLater()
    {
        var findings = LockedProject.With("  x: { unit: t, values: { FY2021: 9, FY2023: 11 } }\n")
            .Printed("FY2023", "x,FY2020,8,1", "x,FY2022,10,1").Findings();

        Assert.Equal(
            "ESG9303 content/metrics/a.yaml:4:3 [x] `x` has no value for `FY2022`, but `Report FY2023` printed 10 t"
            + " | declare it again, or write `FY2022: { missing: … }` with the reason and a restatement (printed then: content/published/FY2023.csv:3:10)",
            Assert.Single(findings));
    }

    [Fact]
    public void UnitOfAnotherKind_IsAnErrorInTheList() => Assert.Equal(
        "ESG9304 content/published/FY2023.csv:2:10 [10] `x` was printed in `MWh` and is now in `t`, which measures something else"
        + " | correct the unit here, or give what is measured now a metric of its own (the metric is defined here: content/metrics/a.yaml:4:3)",
        Assert.Single(LockedProject.With("  x: { unit: t, values: { FY2022: 10 } }\n").Printed("FY2023", "x,FY2022,10,1,MWh").Findings()));

    [Fact]
    public void LatestEditionWithTheValue_Counts()
    {
        var project = LockedProject.With("  x: { unit: t, values: { FY2021: 12 }, restatements: [{ edition: FY2022, reasons: [error] }] }\n")
            .Printed("FY2023", "x,FY2021,12,1").Printed("FY2022", "x,FY2021,10,1");

        var history = project.History();
        Assert.Empty(history.Restated);
        Assert.Equal(["FY2022", "FY2023"], history.Of("x", project.Values().All[0].Period).Select(v => v.Edition.Key.Text));
    }

    [Fact]
    public void ReportThatIsPublishedItself_StillShowsWhatItRestated()
    {
        const string metric = "  x: { unit: t, values: { FY2022: 12 }, restatements: [{ edition: FY2023, reasons: [error] }] }\n";
        var project = LockedProject.With(metric).Printed("FY2023", "x,FY2022,10,1").Printed("FY2024", "x,FY2022,12,1");
        Assert.Equal("FY2023", Assert.Single(project.History().Restated).Was.Edition.Key.Text);

        var edited = LockedProject.With(metric.Replace("12", "13", System.StringComparison.Ordinal)).Printed("FY2023", "x,FY2022,10,1").Printed("FY2024", "x,FY2022,12,1");
        Assert.Contains("but `Report FY2024` printed 12 t", Assert.Single(edited.Findings()), System.StringComparison.Ordinal);
    }
}
