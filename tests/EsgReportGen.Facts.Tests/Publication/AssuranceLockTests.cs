using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Publication;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class AssuranceLockTests
{
    private const string Metric = "  x: { unit: tCO2e, basis: market, values: { FY2022: { value: 1000, precision: 10, assurance: limited } } }\n";

    [Fact]
    public void AssuredValue_ThatStays_IsSilent_AlsoWithMoreDigitsOrInAnotherUnit()
    {
        Assert.Empty(Locked(Metric).Findings());
        Assert.Empty(Locked(Metric.Replace("value: 1000, precision: 10", "value: 1002", System.StringComparison.Ordinal)).Findings());
        Assert.Empty(Locked(Metric.Replace("tCO2e", "ktCO2e", System.StringComparison.Ordinal).Replace("value: 1000, precision: 10", "value: 1.00", System.StringComparison.Ordinal)).Findings());
    }

    [Theory]
    [InlineData("restatements: [{ edition: FY2023, reasons: [error] }]", "ESG9313")]
    [InlineData("restatements: [{ edition: FY2023, reasons: [error], assurance: limited }]", "")]
    [InlineData("notes: []", "ESG9313 ESG9301")]
    public void AssuredValue_ThatChanges_IsAnErrorUntilItIsAssuredAgain(string more, string ids)
    {
        var metric = Metric.Replace("value: 1000", "value: 1100", System.StringComparison.Ordinal).Replace("basis: market", "basis: market, " + more, System.StringComparison.Ordinal);

        Assert.Equal(ids, string.Join(' ', Locked(metric).Check().Diagnostics.Select(d => d.Id)));
    }

    [Fact]
    public void AssuredValue_OfAnotherBasis_IsNotWhatWasAssured()
    {
        var finding = Assert.Single(Locked(Metric.Replace("market", "location", System.StringComparison.Ordinal)).Findings());

        Assert.Equal(
            "ESG9313 content/metrics/a.yaml:4:65 [1000] `x` for `FY2022` had limited assurance in `FY2023`, and its boundary or basis changed since, or the list of printed values was edited"
            + " | have it assured again and write `assurance: …` into its restatement of `FY2023`, or put back what was assured (assured then: content/published/FY2023.csv:2:10)",
            finding);
    }

    [Fact]
    public void List_WhoseAssuredValueWasEdited_IsFound()
    {
        var edited = LockedProject.With(Metric.Replace("value: 1000", "value: 1100", System.StringComparison.Ordinal)).Printed("FY2023", Row().Replace("1000,", "1100,", System.StringComparison.Ordinal));

        Assert.Equal("ESG9313", Assert.Single(edited.Check().Diagnostics).Id);
    }

    private static LockedProject Locked(string metric) => LockedProject.With(metric).Printed("FY2023", Row());

    private static string Row()
    {
        var values = LockedProject.With(Metric).Values();
        var ledger = new FactsLedger
        {
            Report = "r", Language = "en", Period = "FY2024", Facts = [], Numerals = new Numerals.NumeralCoverage(0, 0, 0, 0),
            Occurrences = [new LedgerOccurrence { Fact = new FactKey("x", "FY2022"), Raw = "1000", Printed = "1,000", Template = new LedgerPlace("a", 1, 1), Chapter = "a" }],
        };
        return PublishedList.Of("FY2023", values, [ledger]).Text.Split('\n')[3];
    }
}
