using System;
using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Sample;

/// <summary>What a reviewer of the sample is told when one digit changes.</summary>
public sealed class SampleDiffTests
{
    // The change that the source states goes too: with it the edit is an error before there is a ledger.
    private static readonly Lazy<LedgerDiff> Edited = new(() => DiffWith(SampleReport.World.Replace(
        "content/metrics/emissions.yaml", "2320000, precision: 10000, change: { from: FY2023, percent: 63.5 }", "2330000, precision: 10000")));

    [Fact]
    public void Diff_OfOneEditedValue_NamesItAndAllThatFollowsFromIt()
    {
        var edited = Assert.Single(Edited.Value.Facts, f => f.Kind == FactChangeKind.Edited);
        Assert.Equal(("ghg.reduction.own_ops@FY2024", "2320000", "2330000"), (edited.Key.ToString(), edited.Before!.Value, edited.After!.Value));
        var derived = Edited.Value.Facts.Where(f => f.Kind == FactChangeKind.Derived).ToList();
        Assert.Contains("ghg.reduction.own_ops_multiple", derived.Select(f => f.Key.Metric));
        Assert.All(derived, f => Assert.Equal(edited.Key, f.Path[^1]));
        Assert.Equal(Edited.Value.Facts.Length, Edited.Value.Summary.Unexplained - Edited.Value.Editions.Sum(e => e.Claims.Count(c => c.TurnedWrong)));
    }

    [Fact]
    public void Diff_OfOneEditedValue_NamesEveryPrintedOccurrenceByPage()
    {
        var changed = Edited.Value.Facts.Select(f => f.Key).ToHashSet();
        var printed = SampleReport.Report.Ledger.Occurrences.Where(o => changed.Contains(o.Fact)).ToList();
        var listed = Edited.Value.Editions.Single().Occurrences;
        Assert.NotEmpty(listed);
        Assert.All(listed, o => Assert.InRange(o.After!.Boxes[0].Page, 2, 60));
        Assert.Contains(listed, o => o.Before!.Printed.StartsWith("2.32", StringComparison.Ordinal) && o.After!.Printed.StartsWith("2.33", StringComparison.Ordinal));
        Assert.All(printed.Where(o => o.Operation.Length == 0 && o.Printed.Contains("2.32", StringComparison.Ordinal)), o => Assert.Contains(listed, l => l.Before == o));
    }

    [Fact]
    public void Diff_OfOneEditedValue_NamesTheClaimThatIsNoLongerTrue()
    {
        var claim = Assert.Single(Edited.Value.Editions.Single().Claims, c => c.TurnedWrong);
        Assert.Equal("methodology", claim.Present.Chapter);
        Assert.Contains("63.5%", claim.Present.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAnotherLook_FindsNoNumber()
    {
        var diff = DiffWith(SampleReport.World.With("templates/theme.yaml", "type: { body: { size: 10.5, leading: 16 } }\n"));
        Assert.False(diff.Summary.IsAny);
        Assert.NotNull(diff.Editions.Single().Moved);
    }

    private static LedgerDiff DiffWith(MemoryWorld after) => LedgerComparer.Compare([SampleReport.Report.Ledger], [Ledger(after)]);

    private static FactsLedger Ledger(MemoryWorld world) => ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!.Ledger;
}
