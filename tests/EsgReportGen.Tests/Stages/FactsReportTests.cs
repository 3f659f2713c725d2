using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Stages;

public sealed class FactsReportTests
{
    [Theory]
    [InlineData(FactsShape.OneYear, 5_000)]
    [InlineData(FactsShape.FiveYears, 35_000)]
    [InlineData(FactsShape.Detailed, 5_000)]
    public void Check_ThousandsOfFacts_FindsThemAllAndNothingWrong(FactsShape shape, int facts)
    {
        var report = ReportCompiler.Compile(new MemoryWorld(FactsReport.Create(shape)), new ReportOptions { ChecksOnly = true });
        Assert.Empty(report.Diagnostics);
        Assert.Equal(facts, report.Output!.Values.All.Length);
    }
}
