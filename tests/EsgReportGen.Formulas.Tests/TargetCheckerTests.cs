using System.Linq;

namespace EsgReportGen.Formulas.Tests;

public sealed class TargetCheckerTests
{
    private const string Metrics = """
        metrics:
          ghg: { unit: tCO2e, precision: 1000, values: { FY2020: 9514000, FY2024: 8000000 }, breakdown: { site: { exhaustive: false, members: { a: { values: { FY2020: 4000, FY2024: 3000 } } } } } }
          twice: { formula: ghg * 2 }
        """;

    [Theory]
    [InlineData("metric: ghg, base: { period: FY2020, value: 9514000 }, goal: { period: FY2030, value: 0 }", "")]
    [InlineData("metric: ghg, base: { period: FY2020, value: 9514400 }, goal: { period: FY2030, value: 0 }", "")]
    [InlineData("metric: ghg, unit: MtCO2e, base: { period: FY2020, value: 9.5 }, goal: { period: FY2030, value: 0 }", "")]
    [InlineData("metric: ghg, base: { period: FY2020, value: 9541000 }, goal: { period: FY2030, value: 0 }", "ESG2066 9541000")]
    [InlineData("metric: ghg, base: { period: FY2021, value: 5 }, goal: { period: FY2030, value: 0 }", "")]
    [InlineData("metric: ghg, goal: { period: FY2030, change: -5% }, sites: { a: { base: { value: 40000 } } }", "ESG2066 40000")]
    [InlineData("metric: twice, unit: MWh, goal: { period: FY2030, value: 0 }", "ESG2067 MWh")]
    [InlineData("metric: twice, goal: { period: FY2030, change: -5 pp }", "ESG2068 FY2030")]
    [InlineData("metric: ghg, goal: { period: FY2030, value: 0 }, milestones: { FY2027: -5 pp }", "ESG2068 FY2027")]
    public void Target_AgainstItsMetric_IsChecked(string target, string expected) => Assert.Equal(expected, string.Join(" ", Run(target).Errors));

    [Fact]
    public void Target_WhoseBaseContradicts_NamesBothValues()
    {
        var finding = Run("metric: ghg, base: { period: FY2020, value: 9541000 }, goal: { period: FY2030, value: 0 }").Diagnostics.Single();
        Assert.Equal("the target `t` starts from 9,541,000 tCO₂e, but `ghg` is 9,514,000 tCO₂e for FY2020", finding.Message);
        Assert.Equal("9514000", finding.Related.Single().Span.Text);
    }

    private static Evaluated Run(string target) => Evaluated.From(Metrics, ("content/targets.yaml", $"targets:\n  t: {{ {target} }}\n"));
}
