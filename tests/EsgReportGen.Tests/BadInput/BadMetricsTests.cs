using System.Linq;
using System.Text;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.BadInput;

/// <summary>Mistakes in the files under content/: each is told where it is made, with what to do.</summary>
public sealed class BadMetricsTests
{
    [Fact]
    public void SmallReport_WithoutMistake_Builds()
    {
        var result = ReportCompiler.Compile(SmallReport.Create(), new ReportOptions());
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output);
    }

    [Fact]
    public void Report_Missing_IsToldWithItsPath() =>
        Mistake.Expect(SmallReport.Create().Without(SmallReport.ReportPath), SmallReport.ReportPath, 1, "report.yaml");

    [Fact]
    public void Report_Empty_IsToldWithItsPath() =>
        Mistake.Expect(SmallReport.Create().With(SmallReport.ReportPath, string.Empty), SmallReport.ReportPath, 1);

    [Fact]
    public void Report_UnknownKey_SuggestsTheNearOne() =>
        Mistake.Expect(SmallReport.Create().Replace(SmallReport.ReportPath, "organization:", "organisation:"), SmallReport.ReportPath, 3, "organisation", "did you mean", "organization");

    [Fact]
    public void Yaml_Broken_IsToldWhereItBreaks() => Mistake.InMetrics("metrics:\n  ghg.s1: { unit: tCO2e, values: { 2024: 1 }\n  ghg.s2: 5\n", 2, "not closed");

    [Fact]
    public void Metric_Twice_PointsAtBoth()
    {
        var error = Mistake.InMetrics("metrics:\n  a: { unit: t, values: { 2024: 1 } }\n  a: { unit: t, values: { 2024: 2 } }\n", 3, "`a`");
        Assert.Equal(2, error.Related.Single().Span.StartPosition.Line);
    }

    [Fact]
    public void Metric_TwiceInTwoFiles_PointsAtBoth()
    {
        const string other = "content/metrics/other.yaml";
        var error = Mistake.Expect(SmallReport.Create().With(other, "metrics:\n  ghg.s1: { unit: t, values: { 2024: 1 } }\n"), other, 2, "ghg.s1");
        Assert.Equal(SmallReport.MetricsPath, error.Related.Single().Span.File!.Path);
    }

    [Fact]
    public void Unit_LitresPerDegree_SuggestsKilowattHour() =>
        Mistake.InMetrics("metrics:\n  wue:\n    unit: L/degree\n    values: { 2024: 1.205 }\n", 3, "L/degree", "L/kWh");

    [Theory]
    [InlineData("abc")]
    [InlineData("39,0")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("yes")]
    public void Value_NoNumber_IsTold(string value) => Mistake.InMetrics($"metrics:\n  a:\n    unit: t\n    values: {{ 2024: \"{value}\" }}\n", 4, value);

    [Fact]
    public void Yaml_AliasBomb_EndsQuicklyWithAMessage()
    {
        var bomb = new StringBuilder("metrics:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append("  a").Append(i).Append(": &a").Append(i).Append(" [").AppendJoin(", ", Enumerable.Repeat("*a" + (i - 1), 9)).Append("]\n");
        Mistake.InMetrics(bomb.ToString(), 2);
    }

    [Fact]
    public void Yaml_TenThousandLevels_EndsQuicklyWithAMessage() =>
        Mistake.InMetrics("metrics:\n  a: " + new string('[', 10_000) + "\n", 2, "64");

    [Fact]
    public void Yaml_Large_IsRefusedBeforeItIsRead() =>
        Mistake.Expect(SmallReport.Create().With(SmallReport.MetricsPath, new byte[100_000_000]), SmallReport.MetricsPath, 1, "larger than");

    [Fact]
    public void Yaml_NotUtf8_IsTold() =>
        Mistake.Expect(SmallReport.Create().With(SmallReport.MetricsPath, [0x6d, 0x3a, 0x0a, 0xff, 0xfe]), SmallReport.MetricsPath, 1, "UTF-8", "line 2");
}
