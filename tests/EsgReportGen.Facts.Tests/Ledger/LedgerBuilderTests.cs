using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Ledger;

public sealed class LedgerBuilderTests
{
    [Fact]
    public void Build_ComputedFact_NamesFormulaAndInputs()
    {
        var ledger = ReportCompiler.Compile(SmallReport.Create(), new ReportOptions { ChecksOnly = true }).Output!.Ledger;

        var sum = ledger.Facts.Single(f => f.Key == new FactKey("ghg.s12", "2024"));
        Assert.Equal("4400", sum.Value);
        Assert.Equal("ghg.s1 + ghg.s2", sum.Formula);
        Assert.Equal(["ghg.s1@2024", "ghg.s2@2024"], sum.Inputs.Select(i => i.ToString()));
        Assert.Equal("ghg.s12", Assert.Single(ledger.Occurrences).Fact.Metric);
    }
}
