using System.Linq;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Tests.Targets;

public sealed class TargetReaderTests
{
    [Fact]
    public void Targets_AreKept()
    {
        var catalog = Project.Good(
            "metrics: { ghg.net: { unit: tCO2e, values: { FY2024: 1 } } }",
            (
                "content/targets.yaml",
                """
                targets:
                  own_ops_neutral: { label: Neutral, metric: ghg.net, base: { period: FY2020, value: 9514000 }, goal: { period: FY2030, value: 0 }, path: compound }
                  sbti: { label: Approved, goal: { period: 2035, change: -70% }, approved: SBTi }
                """));
        var (first, second) = (catalog.Targets[0], catalog.Targets[1]);
        Assert.Equal(("own_ops_neutral", "ghg.net", "FY2020", "9514000"), (first.Id.Text, first.Metric?.Text, first.BasePeriod?.ToString(), first.BaseValue?.Text));
        Assert.Equal(("FY2030", "0", TargetPath.Compound), (first.Goal.Period.ToString(), first.Goal.Value?.Text, first.Path));
        Assert.Equal(("CY2035", -70m, "SBTi", null), (second.Goal.Period.ToString(), second.Goal.Change, second.Approved?.Text, second.Metric?.Text));
    }

    [Fact]
    public void Frameworks_AreKept()
    {
        var catalog = Project.Good(
            "metrics:", ("content/frameworks/gri@2021.yaml", "disclosures: { \"305-5\": Reduction of emissions }\ncrosswalk: { gri@2025: { \"305-5\": \"102-6\" } }\n"));
        var framework = catalog.Frameworks.First(f => f.Id == "gri@2021");
        Assert.Equal(("gri@2021", "305-5", "Reduction of emissions"), (framework.Id, framework.Disclosures.Single().Id.Text, framework.Disclosures.Single().Label.Text));
        Assert.Equal(("gri@2025", "305-5", "102-6"), (framework.Crosswalk[0].Framework.Text, framework.Crosswalk[0].Id.Text, framework.Crosswalk[0].OtherId.Text));
    }
}
