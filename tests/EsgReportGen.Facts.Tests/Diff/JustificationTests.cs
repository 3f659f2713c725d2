using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using static EsgReportGen.Facts.Tests.Diff.Compared;

namespace EsgReportGen.Facts.Tests.Diff;

public sealed class JustificationTests
{
    private static readonly LedgerRestatement Restated = new("FY2023", "100", ["method"]);

    [Fact]
    public void Justification_OfAnEditWithARestatement_CoversWhatFollowsFromIt()
    {
        LedgerFact[] State(string a, string sum, LedgerRestatement? restatement) => [Fact("a", a) with { Restatement = restatement }, Computed("sum", sum, "a + 1", "a")];
        var diff = DiffOf(State("100", "101", null), State("110", "111", Restated));
        Assert.Equal([Justification.Restated, Justification.Inputs], diff.Facts.Select(f => f.Justification));
        Assert.Equal(0, diff.Summary.Unexplained);
    }

    [Fact]
    public void Justification_OfASumWithOneUnexplainedInput_IsMissing()
    {
        LedgerFact[] State(string a, string b, string sum, LedgerRestatement? restatement) =>
            [Fact("a", a) with { Restatement = restatement }, Fact("b", b), Computed("sum", sum, "a + b", "a", "b")];
        var diff = DiffOf(State("100", "5", "105", null), State("110", "6", "116", Restated));
        Assert.Equal([Justification.Restated, Justification.None, Justification.None], diff.Facts.Select(f => f.Justification));
        Assert.Equal(["a", "b"], diff.Facts[2].Causes.Select(c => c.Metric));
    }

    [Fact]
    public void Justification_OfATotalSaidToFollowItsInputs_IsThatOfTheInputs()
    {
        LedgerFact[] State(string a, string sum) => [Fact("a", a), Computed("sum", sum, "a + 1", "a") with { Restatement = Restated with { Reasons = ["inputs"] } }];
        Assert.All(DiffOf(State("100", "101"), State("110", "111")).Facts, f => Assert.Equal(Justification.None, f.Justification));
    }

    [Theory]
    [InlineData("1240000", "10000", "1236000", "1000", Justification.Refined)]
    [InlineData("1240000", "10000", "1236000", null, Justification.Refined)]
    [InlineData("1240000", "10000", "1234000", "1000", Justification.None)]
    [InlineData("1240000", "10000", "1240000", "100000", Justification.None)]
    [InlineData("1240000", null, "1236000", "1000", Justification.None)]
    public void Justification_OfMoreDigits_HoldsWithinTheOldOnes(string before, string? coarse, string after, string? fine, Justification expected) =>
        Assert.Equal(expected, Assert.Single(DiffOf([Fact("a", before, coarse)], [Fact("a", after, fine)]).Facts).Justification);

    [Fact]
    public void Justification_OfAValueThatWasMissing_IsThatItIsKnown() =>
        Assert.Equal(Justification.Known, Assert.Single(DiffOf([Fact("a", null, missing: "not-published")], [Fact("a", "7")]).Facts).Justification);

    [Fact]
    public void Justification_OfAValueThatIsMissingNow_IsNone() =>
        Assert.Equal(Justification.None, Assert.Single(DiffOf([Fact("a", "7")], [Fact("a", null, missing: "not-published")]).Facts).Justification);

    [Fact]
    public void Justification_OfANewPeriod_IsThatItIsNew()
    {
        var next = Fact("a", "8") with { Key = new FactKey("a", "2025") };
        var change = Assert.Single(DiffOf([Fact("a", "7")], [Fact("a", "7"), next]).Facts);
        Assert.Equal((FactChangeKind.Added, Justification.New), (change.Kind, change.Justification));
    }
}
