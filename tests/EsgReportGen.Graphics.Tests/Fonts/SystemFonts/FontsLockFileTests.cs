using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.SystemFonts;

namespace EsgReportGen.Graphics.Tests.Fonts.SystemFonts;

public sealed class FontsLockFileTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void Write_ThenRead_GivesTheSameLock()
    {
        var locked = new FontsLock([new FontsLockEntry("Ember \"One\" \\", 400, "e, {m}: ber.ttc", 2, "1.2", Hash), new FontsLockEntry("黑体", 700, "h.ttf", 0, "", Hash)]);
        var bag = new DiagnosticBag();
        var read = FontsLockFile.Read(new SourceFile(FontsLockFile.Path, FontsLockFile.Write(locked)), bag);
        Assert.Equal(0, bag.Count);
        Assert.Equal(locked.Entries, read!.Entries);
    }

    [Fact]
    public void Read_NoFile_GivesNoLock() => Assert.Null(FontsLockFile.Read(null, new DiagnosticBag()));

    [Theory]
    [InlineData("weight: 400, file: a.ttf, face: 0, sha256: " + Hash, "`family` or `file` is missing")]
    [InlineData("family: E, weight: 400, file: a.ttf, face: 0, sha256: abc", "`sha256`")]
    [InlineData("family: E, weight: bold, file: a.ttf, face: 0, sha256: " + Hash, "`weight`")]
    [InlineData("family: E, weight: 400, file: a.ttf, face: -1, sha256: " + Hash, "`face`")]
    public void Read_EntryThatSaysTooLittle_IsReported(string entry, string problem)
    {
        var bag = new DiagnosticBag();
        FontsLockFile.Read(new SourceFile(FontsLockFile.Path, $"fonts:\n  - {{ {entry} }}\n"), bag);
        var finding = Assert.Single(bag.ToImmutable());
        Assert.Equal("ESG5006", finding.Id);
        Assert.Contains(problem, finding.Message);
    }
}
