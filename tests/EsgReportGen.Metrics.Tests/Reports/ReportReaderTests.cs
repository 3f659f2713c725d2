using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Metrics.Tests.Reports;

public sealed class ReportReaderTests
{
    private const string Full = """
        report:
          id: example-esg-fy2024
          organization: Example Group
          title: Environmental data 2020 to 2024
          subtitle: A subtitle
          statement: Made by hand.
          date: 2024-07-22
          fiscalYear: { label: "FY{yy}", ends: "03-31" }
          period: FY2024
          baseYear: CY2020
          languages: [en, zh-Hans]
          chapters: [about, highlights]
          frameworks: [gri@2021, esrs@2023]
          material: [gri:305-1, gri@2021:305-4]
          omissions: { gri:305-4: { reason: information-unavailable, explanation: Not yet. } }
          boundaries:
            own-operations: { label: Own operations }
            inventory: { label: Whole inventory, contains: [own-operations, value-chain] }
            value-chain:
              label: Value chain
            cainiao: { label: Cainiao, overlaps: [own-operations, value-chain] }
          editions: { FY2023: { title: ESG Report 2023, published: 2023-07-24, values: published/FY2023.csv } }
          units: { mtCO2e: { is: tCO2e, symbol: "mtCO₂e" }, pallets: { is: count } }
          names: [Scope 1, ISO 14001, "1.5 °C", "Category #"]
          policies: { numerals: warn, rounding: strict, restatement: { threshold: 5%, of: a }, stale: warn }
        """;

    private static ReportDefinition Read(string text)
    {
        var compilation = new Project(text).Add("content/metrics/a.yaml", "metrics: { a: { unit: mtCO2e, values: { " + (text.Contains("FY2024", System.StringComparison.Ordinal) ? "FY2024" : "2024") + ": 1 } } }").Load();
        Assert.Empty(compilation.Diagnostics.Select(DiagnosticRenderer.Render));
        return compilation.Output!.Report;
    }

    [Fact]
    public void Report_IsReadWhole()
    {
        var report = Read(Full);
        Assert.Equal(("example-esg-fy2024", "Example Group", "A subtitle", "Made by hand."), (report.Id.Text, report.Organization.Text, report.Subtitle?.Text, report.Statement?.Text));
        Assert.Equal(("2024-07-22", "FY2024", "CY2020", "en"), (report.Date?.ToString(), report.Period.ToString(), report.BaseYear?.ToString(), report.SourceLanguage));
        Assert.Equal((3, 31, "FY{yy}"), (report.FiscalYear.EndMonth, report.FiscalYear.EndDay, report.FiscalYear.Label));
        Assert.Equal(["about", "highlights"], report.Chapters.Select(c => c.Text));
        Assert.Equal(["own-operations", "inventory", "value-chain", "cainiao"], report.Boundaries.Select(b => b.Id.Text));
        Assert.Equal(["own-operations", "value-chain"], report.Boundaries[1].Contains.Select(b => b.Text));
        Assert.Equal(["own-operations", "value-chain"], report.Boundaries[3].Overlaps.Select(b => b.Text));
    }

    [Fact]
    public void DisclosuresEditionsUnitsAndPolicies_AreRead()
    {
        var report = Read(Full);
        Assert.Equal(("gri:305-4", "information-unavailable", "Not yet."), (report.Omissions[0].Disclosure.Text, report.Omissions[0].Reason.Text, report.Omissions[0].Explanation?.Text));
        Assert.Equal(("FY2023", "2023-07-24", "published/FY2023.csv"), (report.Editions[0].Key.Text, report.Editions[0].Published?.ToString(), report.Editions[0].Values?.Text));
        Assert.Equal(("mtCO₂e", "tCO2e"), (report.Units.Find("mtCO2e")!.Symbol, report.Units.Find("tCO2e")!.Code));
        Assert.NotNull(report.Units.Find("pallets"));
        Assert.Equal(["Scope 1", "ISO 14001", "1.5 °C", "Category #"], report.Names.Select(n => n.Text));
        Assert.Equal(("warn", "strict", 5m, "a", "warn"), (report.Policies.Numerals, report.Policies.Rounding, report.Policies.RestatementThreshold, report.Policies.RestatementOf?.Text, report.Policies.Stale));
    }

    [Fact]
    public void SmallReport_IsOfCalendarYears()
    {
        var report = Read("report: { id: r, organization: O, title: T, period: 2024, languages: en, chapters: about, units: { mtCO2e: { is: tCO2e } } }");
        Assert.Equal(("2024", false, null), (report.Period.ToString(), report.FiscalYear.IsFiscal, report.BaseYear));
        Assert.Equal(Policies.Default, report.Policies);
        Assert.Equal("about", report.Chapters.Single().Text);
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("de-CH-1996", true)]
    [InlineData("e", false)]
    [InlineData("en-", false)]
    [InlineData("", false)]
    [InlineData("en_US", false)]
    [InlineData("12-en", false)]
    [InlineData("english-language-long", true)]
    [InlineData("abcdefghi", false)]
    public void LanguageTag_HasAForm(string tag, bool isWellFormed) => Assert.Equal(isWellFormed, LanguageTag.IsWellFormed(tag));
}
