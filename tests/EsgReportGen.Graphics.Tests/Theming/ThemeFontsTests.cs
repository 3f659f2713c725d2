using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Graphics.Tests.Fonts.SystemFonts;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Theming;

public sealed class ThemeFontsTests
{
    private static readonly byte[] Ember = SfntFile.Parse(TestFonts.Regular.Data.Span).Named("Ember").Write();
    private static readonly ShelfOfTest Machine = new(("/f/ember.ttf", Ember));

    [Fact]
    public void Find_OnlyOwnFamiliesNamed_NeverLooksAtTheMachine()
    {
        var theme = Load("fonts: { text: Inter, figures: inter }");
        ThemeFonts.Find(theme, FontCatalog.Default, null, () => throw new InvalidOperationException("the machine was looked at"), new DiagnosticBag());
    }

    [Fact]
    public void Find_FamilyInContentFonts_IsNotTakenFromTheMachine()
    {
        var own = FontCatalog.Create([new FontFile("content/fonts/e.ttf", Ember)], new DiagnosticBag());
        Assert.Empty(Find(Load("fonts: { text: Ember }"), own, null, out _).SystemFonts);
    }

    [Fact]
    public void Find_FamilyOfTheMachine_IsInTheCatalog()
    {
        var fonts = Find(Load("fonts: { headings: Ember }"), FontCatalog.Default, null, out var findings);
        Assert.Empty(findings);
        Assert.NotNull(fonts.Catalog.Find("Ember", 400));
        Assert.Equal(["Inter", "Ember"], fonts.Catalog.Families);
    }

    [Fact]
    public void CheckAgainst_NoLock_WarnsWithTheCommandToRun()
    {
        var finding = Check("fonts: { text: Ember }", null, isStrict: true);
        Assert.Equal(("ESG5004", DiagnosticSeverity.Warning, "Ember"), (finding!.Id, finding.Severity, finding.Span.Text));
        Assert.Contains("esg fonts lock", finding.Hint);
    }

    [Theory]
    [InlineData(true, DiagnosticSeverity.Error)]
    [InlineData(false, DiagnosticSeverity.Warning)]
    public void CheckAgainst_AnotherFile_IsAnErrorOnlyInCi(bool isStrict, DiagnosticSeverity severity)
    {
        var locked = Lock();
        var finding = Check("fonts: { text: Ember }", new FontsLock([locked.Entries[0] with { Sha256 = new string('0', 64), Version = "1.100" }]), isStrict);
        Assert.Equal(("ESG5005", severity), (finding!.Id, finding.Severity));
        Assert.Contains("`ember.ttf` is another file", finding.Message);
        Assert.Contains("version 1.250 in place of 1.100", finding.Message);
    }

    [Fact]
    public void CheckAgainst_FileOfTheLockGone_NamesBoth() => Assert.Contains(
        "it has `brand.ttf`, and here is `ember.ttf`",
        Check("fonts: { text: Ember }", new FontsLock([Lock().Entries[0] with { File = "brand.ttf" }]), isStrict: true)!.Message);

    [Fact]
    public void CheckAgainst_FamilyNotInTheLock_IsADifference() =>
        Assert.Contains("it has none of this family", Check("fonts: { text: Ember }", new FontsLock([]), isStrict: true)!.Message);

    [Theory]
    [InlineData("fonts: { text: Ember, fallback: ember }")]
    [InlineData("fonts: { text: Inter }")]
    public void CheckAgainst_SameFonts_FindsNothing(string theme) => Assert.Null(Check(theme, Lock(), isStrict: true));

    [Fact]
    public void Find_Fallback_IsTriedInTheOrderOfTheThemeAndByTheLanguage()
    {
        string[] names = ["Ash SC", "Birch JP", "Cedar"];
        var machine = new ShelfOfTest([.. names.Select(n => ($"/f/{n}.ttf", SfntFile.Parse(TestFonts.Regular.Data.Span).Named(n).Write()))]);
        var theme = Load("fonts: { fallback: [Cedar, Ash SC, Birch JP] }");
        var catalog = ThemeFonts.Find(theme, FontCatalog.Default, null, () => machine.Shelf, new DiagnosticBag()).Catalog;
        Assert.Equal(["Cedar", "Ash SC", "Birch JP"], Families("en"));
        Assert.Equal(["Birch JP", "Cedar", "Ash SC"], Families("ja"));
        Assert.Equal(["Ash SC", "Cedar", "Birch JP"], Families("zh-Hans"));

        string[] Families(string language) => [.. catalog.FallbacksOf(TestFonts.Regular, language).Select(f => f.Family).Distinct()];
    }

    private static FontsLock Lock() => FontsLockFile.Of(Find(Load("fonts: { text: Ember }"), FontCatalog.Default, null, out _).SystemFonts);

    private static Diagnostic? Check(string yaml, FontsLock? locked, bool isStrict)
    {
        var theme = Load(yaml);
        var bag = new DiagnosticBag();
        Find(theme, FontCatalog.Default, locked, out _).CheckAgainst(theme, FontCatalog.Default, locked, isStrict, bag);
        return bag.ToImmutable().SingleOrDefault();
    }

    private static ThemeFonts Find(Theme theme, FontCatalog own, FontsLock? locked, out ImmutableArray<Diagnostic> findings)
    {
        var bag = new DiagnosticBag();
        var fonts = ThemeFonts.Find(theme, own, locked, () => Machine.Shelf, bag);
        findings = bag.ToImmutable();
        return fonts;
    }

    private static Theme Load(string yaml) => ThemeLoader.Load(new SourceFile("templates/theme.yaml", yaml), new DiagnosticBag());
}
