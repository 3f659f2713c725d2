using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Fonts.SystemFonts;

public sealed class SystemFontFinderTests
{
    private static readonly SfntFile Regular = SfntFile.Parse(TestFonts.Regular.Data.Span);
    private static readonly SfntFile Bold = SfntFile.Parse(FontCatalog.Default.Find("Inter", 700)!.Data.Span);
    private static readonly byte[] EmberRegular = Regular.Named("Ember").Write();
    private static readonly byte[] EmberBold = Bold.Named("Ember").Write();

    [Fact]
    public void Find_TwoWeights_TakesTheNearestFontOfEach()
    {
        var machine = new ShelfOfTest(("/f/b.ttf", EmberBold), ("/f/other.ttf", Regular.Named("Other").Write()), ("/f/r.ttf", EmberRegular));
        var (fonts, findings) = machine.Find(null, "ember");
        Assert.Empty(findings);
        Assert.Equal([("ember", 400, "r.ttf"), ("ember", 700, "b.ttf")], fonts.Select(f => (f.Face.Family, f.Face.Weight, f.Entry.File)));
    }

    [Fact]
    public void Find_FileOfAnotherFamily_IsReadForItsNameOnly()
    {
        var machine = new ShelfOfTest(("/f/other.ttf", Regular.Named("Other").Write()), ("/f/r.ttf", EmberRegular));
        machine.Find(null, "Ember");
        Assert.InRange(machine.ReadOf("/f/other.ttf"), 1, 10_000);
    }

    [Fact]
    public void Find_EqualFontsInTwoFolders_TakesTheFirstFolders()
    {
        var machine = new ShelfOfTest(("/usr/r.ttf", EmberRegular), ("/home/r.ttf", Regular.Named("Ember").Edit("OS/2", t => t[0]++).Write()));
        Assert.Equal(EmberRegular, Assert.Single(machine.Find(null, "Ember").Fonts).Face.Data.ToArray());
    }

    [Fact]
    public void Find_MemberOfACollection_IsFoundByItsFamily()
    {
        var machine = new ShelfOfTest(("/f/all.ttc", SfntFile.Collection(Regular.Named("Ash"), Regular.Named("Ember"), Bold.Named("Ember"))));
        var fonts = machine.Find(null, "Ember").Fonts;
        Assert.Equal([(1, 400), (2, 700)], fonts.Select(f => (f.Entry.Index, f.Face.Weight)));
        Assert.True(fonts.All(f => f.Face.HasGlyph('A')));
    }

    [Fact]
    public void Find_FamilyByItsChineseName_IsCalledAsTheThemeCallsIt()
    {
        var fonts = new ShelfOfTest(("/f/r.ttf", Regular.Named("Ember", "余烬").Write())).Find(null, "余烬").Fonts;
        Assert.Equal("余烬", Assert.Single(fonts).Face.Family);
    }

    [Fact]
    public void Find_VariableFont_ServesAllWeightsAlone()
    {
        var machine = new ShelfOfTest(("/f/var.ttf", Regular.Named("Ember").Variable(TestFonts.Regular.GlyphOf('A')).Write()), ("/f/z-bold.ttf", EmberBold));
        var font = Assert.Single(machine.Find(null, "Ember").Fonts);
        Assert.Equal(700, FontCatalog.Default.With([font.Face], []).Find("Ember", 700)!.Weight);
    }

    [Fact]
    public void Find_Locked_ReadsOnlyTheFilesOfTheLockAndTakesTheFileWithItsHash()
    {
        var other = Regular.Named("Ember").Edit("OS/2", t => t[0]++).Write();
        var wanted = FontsLockFile.Of(new ShelfOfTest(("/usr/r.ttf", EmberRegular)).Find(null, "Ember").Fonts);
        var machine = new ShelfOfTest(("/usr/b.ttf", EmberBold), ("/usr/r.ttf", other), ("/home/r.ttf", EmberRegular));
        var font = Assert.Single(machine.Find(wanted, "Ember").Fonts);
        Assert.Equal(wanted.Entries[0], font.Entry);
        Assert.Equal(0, machine.ReadOf("/usr/b.ttf"));
    }

    [Fact]
    public void Find_LockedFileGone_TakesWhatThereIs()
    {
        var wanted = FontsLockFile.Of(new ShelfOfTest(("/usr/r.ttf", EmberRegular)).Find(null, "Ember").Fonts);
        var (fonts, findings) = new ShelfOfTest(("/usr/renamed.ttf", EmberRegular)).Find(wanted, "Ember");
        Assert.Empty(findings);
        Assert.Equal("renamed.ttf", Assert.Single(fonts).Entry.File);
    }

    [Theory]
    [InlineData("Intre", "did you mean `Inter`?")]
    [InlineData("Embre", "did you mean `Ember`?")]
    [InlineData("Noto Sans CJK SC", "Debian's package `fonts-noto-cjk`")]
    public void Find_UnknownFamily_SaysWhatToDo(string family, string hint)
    {
        var finding = Assert.Single(new ShelfOfTest(("/f/r.ttf", EmberRegular)).Find(null, family).Findings);
        Assert.Equal("ESG5010", finding.Id);
        Assert.Contains(hint, finding.Hint);
    }

    [Fact]
    public void Find_FontThatForbidsEmbedding_IsRefusedWhereItIsNamed()
    {
        var restricted = Regular.Named("Ember").Edit("OS/2", t => t[9] = 2).Write();
        Assert.Equal("ESG5003", Assert.Single(new ShelfOfTest(("/f/r.ttf", restricted)).Find(null, "Ember").Findings).Id);
    }

    [Fact]
    public void Find_BrokenFontOfTheFamily_IsReportedWithItsPath()
    {
        var finding = Assert.Single(new ShelfOfTest(("/f/r.ttf", Regular.Named("Ember").Without("hmtx").Write())).Find(null, "Ember").Findings);
        Assert.Equal(("ESG5001", true), (finding.Id, finding.Message.Contains("/f/r.ttf", StringComparison.Ordinal)));
    }

    [Fact]
    public void Find_AnyDamagedFileOnTheMachine_NeverThrows()
    {
        var collection = SfntFile.Collection(Regular.Named("Ash"), Regular.Named("Ember"));
        Gen.Select(Gen.Int[0, collection.Length], Gen.Select(Gen.Int[0, 1200], Gen.Byte).Array[0, 20]).Sample(
            (length, changes) =>
            {
                var bytes = collection[..length];
                foreach (var (at, value) in changes.Where(c => c.Item1 < length))
                    bytes[at] = value;
                var (fonts, findings) = new ShelfOfTest(("/f/a.ttc", bytes), ("/f/r.ttf", EmberRegular)).Find(null, "Ember");
                Assert.True(fonts.Length > 0 || findings.Length > 0);
            },
            iter: 150);
    }
}
