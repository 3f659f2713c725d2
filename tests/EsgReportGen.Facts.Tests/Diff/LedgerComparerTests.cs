using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Testing.Reports;
using static EsgReportGen.Facts.Tests.Diff.Compared;

namespace EsgReportGen.Facts.Tests.Diff;

public sealed class LedgerComparerTests
{
    [Fact]
    public void Compare_OneEditedValue_ListsItAndWhatFollowsFromIt()
    {
        var diff = With(SmallReport.Create().Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1200"));

        Assert.Equal([("ghg.s1@2024", FactChangeKind.Edited), ("ghg.s12@2024", FactChangeKind.Derived)], diff.Facts.Select(f => (f.Key.ToString(), f.Kind)));
        Assert.Equal(("1100", "1200"), (diff.Facts[0].Before!.Value, diff.Facts[0].After!.Value));
        Assert.Equal(["ghg.s1@2024"], diff.Facts[1].Path.Select(k => k.ToString()));
        var printed = Assert.Single(Assert.Single(diff.Editions).Occurrences);
        Assert.Equal(("4,400 tCO₂e", "4,500 tCO₂e"), (printed.Before!.Printed.Replace('\u00a0', ' '), printed.After!.Printed.Replace('\u00a0', ' ')));
        Assert.Equal(2, diff.Summary.Unexplained);
    }

    [Fact]
    public void Compare_WhenOnlyTheLookChanges_FindsNothing()
    {
        var diff = With(SmallReport.Create().With("templates/theme.yaml", "type: { body: { size: 12, leading: 17 } }\n"));

        Assert.Empty(diff.Facts);
        Assert.False(diff.Summary.IsAny);
        Assert.Equal("numbers: 0 changed", DiffText.Write(diff)[0].Text);
    }

    [Fact]
    public void Compare_AValueMovedDownALine_FindsNothing() =>
        Assert.False(With(SmallReport.Create().Replace(SmallReport.MetricsPath, "metrics:", "# The inventory.\nmetrics:")).Summary.IsAny);

    [Fact]
    public void Compare_AZeroAtTheEnd_IsNotAnotherNumber() => Assert.Empty(DiffOf([Fact("a", "39")], [Fact("a", "39.0")]).Facts);

    [Fact]
    public void Compare_AChainOfFormulas_NamesTheWayToTheEdit()
    {
        LedgerFact[] Chain(string a, string b, string c) => [Fact("a", a), Computed("b", b, "a * 2", "a"), Computed("c", c, "b + 1", "b")];
        var total = DiffOf(Chain("1", "2", "3"), Chain("2", "4", "5")).Facts.Single(f => f.Key.Metric == "c");
        Assert.Equal(["b", "a"], total.Path.Select(k => k.Metric));
        Assert.Equal(Justification.None, total.Justification);
    }

    [Fact]
    public void Compare_AnEditedFormula_IsAKindOfItsOwn()
    {
        var change = Assert.Single(DiffOf([Fact("a", "1"), Computed("b", "2", "a * 2", "a")], [Fact("a", "1"), Computed("b", "3", "a * 3", "a")]).Facts);
        Assert.Equal((FactChangeKind.Reformulated, Justification.None), (change.Kind, change.Justification));
    }

    [Fact]
    public void Compare_AnEditedFormulaWithTheSameResult_NeedsNoJustification()
    {
        var change = Assert.Single(DiffOf([Fact("a", "1"), Computed("b", "2", "a * 2", "a")], [Fact("a", "1"), Computed("b", "2", "a + a", "a")]).Facts);
        Assert.Equal((FactChangeKind.Reformulated, Justification.NotNeeded), (change.Kind, change.Justification));
    }

    [Fact]
    public void Compare_ADeletedMetric_IsRemovedAndSoIsWhatFollowsFromIt()
    {
        var diff = DiffOf([Fact("a", "1"), Fact("b", "5"), Computed("c", "2", "a * 2", "a")], [Fact("b", "5")]);
        Assert.Equal([("a", FactChangeKind.Removed), ("c", FactChangeKind.Removed)], diff.Facts.Select(f => (f.Key.Metric, f.Kind)));
        Assert.Equal((2, 2), (diff.Summary.Removed, diff.Summary.Unexplained));
    }

    [Fact]
    public void Compare_ARenamedMetric_IsOneRenameAndNoChangeOfTheFormula()
    {
        var diff = DiffOf(
            [Fact("old", "1"), Computed("sum", "3", "old + 2", "old")],
            [Fact("new", "1") with { Label = "Label of old" }, Computed("sum", "3", "new + 2", "new")]);
        var change = Assert.Single(diff.Facts);
        Assert.Equal((FactChangeKind.Renamed, "old", "new", 0), (change.Kind, change.KeyBefore.Metric, change.Key.Metric, diff.Summary.Unexplained));
    }

    [Fact]
    public void Compare_ARenamedMetricOfManyEqualOnes_IsNotGuessed()
    {
        var diff = DiffOf([Fact("old", "0")], [Fact("one", "0"), Fact("two", "0")]);
        Assert.Equal(["one Added", "two Added", "old Removed"], diff.Facts.Select(f => $"{f.Key.Metric} {f.Kind}").OrderBy(s => s.EndsWith("Removed", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Compare_OnlyWordsAboutAFact_IsNoChangeOfANumber()
    {
        var diff = DiffOf([Fact("a", "1")], [Fact("a", "1") with { Label = "Better words", Assurance = "limited" }]);
        Assert.Equal(["label", "assurance"], Assert.Single(diff.Facts).Fields.Select(f => f.Name));
        Assert.Equal((0, 1, 0), (diff.Summary.Numbers, diff.Summary.Described, diff.Summary.Unexplained));
    }

    [Fact]
    public void Compare_AnotherBoundary_IsUnexplainedThoughTheNumberIsTheSame()
    {
        var diff = DiffOf([Fact("a", "1") with { Boundary = "own" }], [Fact("a", "1") with { Boundary = "all" }]);
        Assert.Equal((0, 1), (diff.Summary.Numbers, diff.Summary.Unexplained));
    }

    [Fact]
    public void Compare_ASourceDocumentSavedAgain_IsAChangeOfEvidenceAlone()
    {
        FactsLedger With(string hash) => LedgerOf([Fact("a", "1") with { Source = new LedgerSource("Report", null, "content/evidence/r.pdf", hash, null) }], [])
            with { Evidence = [new LedgerEvidence("content/evidence/r.pdf", hash, 10)] };
        var diff = LedgerComparer.Compare([With("aa")], [With("bb")]);
        Assert.Empty(diff.Facts);
        Assert.Equal(new EvidenceChange("content/evidence/r.pdf", "aa", "bb", 1), Assert.Single(diff.Evidence));
    }

    [Fact]
    public void Compare_AClaimThatTheDataNoLongerGive_TurnedWrong()
    {
        FactsLedger With(string verdict) => LedgerOf([], []) with
        {
            Claims = [new LedgerClaim("rose 63.5%", "a change", verdict, [new FactKey("a", "2024")], default, "climate")],
        };
        var claim = Assert.Single(LedgerComparer.Compare([With("right")], [With("wrong")]).Editions[0].Claims);
        Assert.True(claim.TurnedWrong);
        Assert.Empty(LedgerComparer.Compare([With("wrong")], [With("wrong")]).Editions[0].Claims);
    }

    [Theory]
    [InlineData("rose 64.2%", 1)]
    [InlineData("rose 63.5%", 0)]
    public void Compare_AClaimInOtherWords_IsListedThoughItIsStillRight(string text, int expected)
    {
        FactsLedger With(string words) => LedgerOf([], []) with { Claims = [new LedgerClaim(words, "a change", "right", [], default, "climate")] };
        Assert.Equal(expected, LedgerComparer.Compare([With("rose 63.5%")], [With(text)]).Editions[0].Claims.Length);
    }

    [Fact]
    public void Compare_AClaimOfAnotherPeriodThatAFunctionPrints_ComesAndGoesInSilence()
    {
        FactsLedger With(string expression, string verdict) => LedgerOf([Fact("a", "1")], [Occurrence("a", "63.5%")]) with
        {
            Claims = [new LedgerClaim("63.5%", expression, verdict, [], Occurrence("a", "63.5%").Template, "climate")],
        };

        Assert.Empty(LedgerComparer.Compare([With("a change 2023..2024", "right")], [With("a change 2024..2025", "right")]).Editions[0].Claims);
        Assert.True(Assert.Single(LedgerComparer.Compare([With("a change 2023..2024", "right")], [With("a change 2024..2025", "wrong")]).Editions[0].Claims).TurnedWrong);
    }

    [Fact]
    public void Compare_AClaimThatAFunctionPrints_FollowsItsFactInSilence()
    {
        FactsLedger With(string words) => LedgerOf([], [Occurrence("a", words)]) with
        {
            Claims = [new LedgerClaim(words, "a change", "right", [], Occurrence("a", words).Template, "climate")],
        };
        var edition = LedgerComparer.Compare([With("63.5%")], [With("64.2%")]).Editions[0];
        Assert.Empty(edition.Claims);
        Assert.Single(edition.Occurrences);
    }

    [Fact]
    public void Compare_ALanguageThatIsNew_IsOneLineAndNotItsNumbers()
    {
        var diff = LedgerComparer.Compare([LedgerOf([], [Occurrence("a", "1")])], [LedgerOf([], [Occurrence("a", "1")]), LedgerOf([], [Occurrence("a", "1")], "de")]);
        Assert.Equal([("en", EditionPresence.Both), ("de", EditionPresence.After)], diff.Editions.Select(e => (e.Language, e.Presence)));
        Assert.Equal((0, 1), (diff.Summary.Appeared, diff.Summary.Languages));
    }

    [Fact]
    public void Compare_ACircleInAStrangeLedger_Ends()
    {
        LedgerFact[] Circle(string value) => [Computed("a", value, "b", "b"), Computed("b", value, "a", "a")];
        Assert.All(DiffOf(Circle("1"), Circle("2")).Facts, f => Assert.Equal(Justification.None, f.Justification));
    }

    [Fact]
    public void Compare_AChainAsLongAsAStrangeLedgerCanBe_DoesNotOverflow()
    {
        LedgerFact[] Chain(string value) => [Fact("m0", value), .. Enumerable.Range(1, 50_000).Select(i => Computed($"m{i}", value, "x", $"m{i - 1}"))];
        var changes = DiffOf(Chain("1"), Chain("2")).Facts;
        Assert.Equal(50_001, changes.Length);
        Assert.InRange(changes[^1].Path.Length, 1, 100);
    }
}
