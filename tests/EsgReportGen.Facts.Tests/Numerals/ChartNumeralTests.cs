using System.Linq;

namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>What covers the numerals of charts: facts, names and scales do; what is typed into the block does not.</summary>
public sealed class ChartNumeralTests
{
    private const string Chart = "```chart\nid: c\ntitle: Reductions\ntype: column\nseries: [ghg.reduction.cainiao, { metric: ghg.reduction.own, label: Own operations }]\nperiods: last 2\nscale: thousand\n";

    [Fact]
    public void ValuesAndPeriods_AreCovered()
    {
        var (coverage, findings) = Prose.Check(Chart + "```");

        Assert.Empty(findings);
        Assert.Equal((4, 0), (coverage.Facts, coverage.Orphans));
    }

    [Fact]
    public void NumbersOfTheScale_NeedNothing()
    {
        var (coverage, findings) = Prose.Check(Chart + "labels: none\n```");

        Assert.Empty(findings);
        Assert.Equal((0, 0), (coverage.Facts, coverage.Orphans));
    }

    [Theory]
    [InlineData("title: Reductions", "title: 512 reductions", "512")]
    [InlineData("label: Own operations", "label: 512 own operations", "512")]
    [InlineData("scale: thousand", "scale: thousand\nremark: Without 512 of them.", "512")]
    [InlineData("scale: thousand", "scale: thousand\nalt: Rose by 512.", "512")]
    [InlineData("scale: thousand", "scale: thousand\nalt: Rose to 2,320.5 and 2,320.", "2,320.5")]
    public void NumberTypedIntoTheBlock_IsFoundAtItsPlace(string text, string typed, string orphan) =>
        Assert.Equal([orphan], Prose.Orphans((Chart + "```").Replace(text, typed, System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("remark: Without [512]{waive=\"an example\"} of them.")]
    [InlineData("alt: Rose by [512]{waive=\"an example\"}.")]
    [InlineData("alt: Own operations rose to 2,320 thousand tonnes in FY2024.")]
    public void WaivedNumbersAndPrintedFacts_AreNoOrphans(string key) => Assert.Empty(Prose.Check(Chart + key + "\n```").Findings.Select(f => f.Message));

    [Fact]
    public void NameWithANumeral_BesideAValue_IsNotTakenForPartOfIt()
    {
        var world = Prose.World(Chart.Replace("{ metric: ghg.reduction.own, label: Own operations }", "people.over", System.StringComparison.Ordinal)
            .Replace("ghg.reduction.cainiao, ", string.Empty, System.StringComparison.Ordinal).Replace("last 2", "this", System.StringComparison.Ordinal)
            .Replace("scale: thousand\n", string.Empty, System.StringComparison.Ordinal) + "lines: [{ metric: people.over, label: Scope 1 }]\n```");
        var (coverage, findings) = Prose.Check(world);

        Assert.Empty(findings.Select(f => f.Message));
        Assert.Equal((2, 0), (coverage.Facts, coverage.Orphans));
    }
}
