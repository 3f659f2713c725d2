using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Tests.Published;

public sealed class PublishedReaderTests
{
    private const string Metrics = """
        metrics:
          ghg.s1: { unit: tCO2e, values: { FY2022: 1200, FY2023: 1100 } }
          ghg.s12: { formula: ghg.s1 * 2 }
          sites: { unit: count, values: { FY2023: 1600 } }
          capacity: { unit: MW, period: instant, values: { 2023: 1940 } }
          approved: { unit: yes-no, values: { FY2023: yes } }
          site: { unit: text, values: { FY2023: Asia } }
        """;

    [Fact]
    public void List_OfEveryKindOfValue_IsRead()
    {
        var values = Good("""
            # from the printed report, pages 40 to 44
            metric;period;value;precision;unit;missing;qualifier
            ghg.s1;FY2022;1.2;0.1;ktCO2e;;about
            ghg.s1;FY2023;;;;not-published;
            ghg.s12;FY2022;2400;100;;;
            sites;FY2023;1600;;;;more-than
            capacity;2023;1940;1;;;
            approved;FY2023;yes;;;;
            site;FY2023;"Asia; all";;;;
            """).Values;

        var first = values[0].Measurement!.Value;
        Assert.Equal((1.2m, "ktCO2e", 0.1m, Qualifier.About, true), (first.Amount, first.Unit.Code, first.Precision, first.Qualifier, first.HasStatedPrecision));
        Assert.Equal(MissingReason.NotPublished, values[1].Missing);
        Assert.True(values[2].HasImpliedUnit);
        Assert.Equal((0m, Qualifier.MoreThan), (values[3].Measurement!.Value.Precision, values[3].Measurement!.Value.Qualifier));
        Assert.Equal("2023-12-31", values[4].Period.ToString());
        Assert.Equal(new FactContent.YesNo(true), values[5].Content);
        Assert.Equal(new FactContent.Text("Asia; all"), values[6].Content);
    }

    [Fact]
    public void Precision_LeftBlank_IsTheLastDigitAsWritten()
    {
        var values = Good("metric,period,value,precision\nghg.s1,FY2022,1200.50,\nghg.s1,FY2023,0,\n").Values;

        Assert.Equal((0.01m, false), (values[0].Measurement!.Value.Precision, values[0].Measurement!.Value.HasStatedPrecision));
        Assert.Equal(0m, values[1].Measurement!.Value.Precision);
    }

    [Theory]
    [InlineData("ghg.s9,FY2022,1,1,,", "ESG1084 6:1 did you mean `ghg.s1`? If it was renamed, write its new id here.")]
    [InlineData("waste.total,FY2022,1,1,,", "ESG1084 6:1 write its new id here if it was renamed; leave the row if it is no longer reported")]
    [InlineData("ghg.s1,2022,1,1,,", "ESG1024 6:8 write `FY2022` for the report's year, or `CY2022` for the calendar year")]
    [InlineData("ghg.s1,prior,1,1,,", "ESG1024 6:8 write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("ghg.s1,2023-03-31,1,1,,", "ESG1038 6:8 write `period: instant` on the metric, or a year here")]
    [InlineData("ghg.s1,FY2022,\"1,200\",1,,", "ESG1035 6:16 write `1200`")]
    [InlineData("ghg.s1,FY2022,1234,100,,", "ESG1040 6:15 round the value as it was printed, or write the precision that it has")]
    [InlineData("ghg.s1,FY2022,1,x,,", "ESG1041 6:17 write the worth of the last digit, `1000` or `0.1`, or `0` for an exact number")]
    [InlineData("ghg.s1,FY2022,1,1,kWhh,", "ESG1020 6:19 did you mean `kWh`?")]
    [InlineData("ghg.s1,FY2022,,1,,", "ESG1078 6:15 write the value, or a reason such as `not-published`")]
    [InlineData("ghg.s1,FY2022,1,1,,not-published", "ESG1043 6:20 keep `value` or `missing`")]
    [InlineData("ghg.s1,FY2022,,,,not-publishd", "ESG1042 6:18 did you mean `not-published`?")]
    [InlineData("ghg.s1,,1,1,,", "ESG1078 6:8 write the period")]
    [InlineData(",FY2022,1,1,,", "ESG1078 6:1 write the metric")]
    [InlineData("approved,FY2023,maybe,,,", "ESG1036 6:17 write `yes` or `no`")]
    [InlineData("ghg.s1,FY2023,1100,1,,", "ESG1077 6:1 remove one of the two")]
    public void Mistake_PointsIntoTheList(string row, string expected)
    {
        var load = Project.Load(Metrics, ("content/published/FY2023.csv", "# one\n\n# two\nmetric,period,value,precision,unit,missing\nghg.s1,FY2023,1100,1,,\n" + row + "\n"));

        var finding = Assert.Single(load.Diagnostics);
        var at = finding.Span.StartPosition;
        Assert.Equal((expected, "content/published/FY2023.csv"), ($"{finding.Id} {at.Line}:{at.Column} {finding.Hint}", finding.Span.File!.Path));
    }

    [Fact]
    public void Columns_MisspeltAndMissing_AreReported()
    {
        var load = Project.Load(Metrics, ("content/published/FY2023.csv", "metric,period,valu,precision\nghg.s1,FY2022,1200,1\n"));

        Assert.Equal(
            [
                "ESG1042 content/published/FY2023.csv:1:15 [valu] `valu` is no column of published values | did you mean `value`?",
                "ESG1075 content/published/FY2023.csv:1:1 [metric,period,valu,precision] `published/FY2023.csv` has no column `value` | name the columns `metric`, `period`, `value` and `precision` in the first line",
            ],
            Project.Brief(load));
        Assert.Empty(load.Output!.Published);
    }

    [Fact]
    public void File_ThatIsMissing_IsReportedWhereItIsNamed()
    {
        var load = new Project(Project.Report.Replace("published/FY2023.csv", "published/FY2032.csv", System.StringComparison.Ordinal)).Add("content/metrics/a.yaml", Metrics).Load();

        Assert.Equal(("ESG1070", "did you mean `published/FY2023.csv`?"), (load.Diagnostics[0].Id, load.Diagnostics[0].Hint));
        Assert.Equal("published/FY2032.csv", load.Diagnostics[0].Span.Text);
    }

    private static PublishedEdition Good(string list) => Assert.Single(Project.Good(Metrics, ("content/published/FY2023.csv", list)).Published);
}
