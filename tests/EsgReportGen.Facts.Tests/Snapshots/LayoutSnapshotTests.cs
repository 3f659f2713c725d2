using System;
using System.Linq;
using EsgReportGen.Facts.Snapshots;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Facts.Tests.Snapshots;

public sealed class LayoutSnapshotTests
{
    [Fact]
    public void Write_AParagraphMore_ChangesItsOwnLinesAlone()
    {
        var world = SmallReport.Create().With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\nFirst.\n\nSecond.\n\nThird.\n\nFourth.\n");
        var longer = world.Replace(SmallReport.ChapterPath, "Second.", "Second.\n\nAnother.");
        var (before, after) = (Lines(world), Lines(longer));
        Assert.Single(after.Except(before));
        Assert.Empty(before.Except(after));
    }

    [Fact]
    public void Write_AChapterBefore_LeavesThePagesOfTheNextAsTheyAre()
    {
        var world = SmallReport.Create();
        var longer = world.With("templates/en/about.md", "---\ntitle: About\n---\n\nWords.\n").Replace(SmallReport.ReportPath, "[climate]", "[about, climate]");
        Assert.Equal(Chapter(world).Skip(2), Chapter(longer).Skip(2));
    }

    [Fact]
    public void Write_ATable_JoinsTheCellsOfARowAndTheirMarks()
    {
        var world = SmallReport.Create().With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\n```metrics-table\ntitle: Emissions\nperiods: last 2\nrows: [ghg.s1, ghg.s2]\n```\n");
        Assert.Contains(Lines(world), l => l.Contains("Scope 1", StringComparison.Ordinal) && l.Contains("1,200", StringComparison.Ordinal) && l.Contains("1,100", StringComparison.Ordinal));
    }

    private static string[] Chapter(MemoryWorld world) => [.. Lines(world).SkipWhile(l => l != "## climate, page 1")];

    private static string[] Lines(MemoryWorld world)
    {
        var report = ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!;
        return LayoutSnapshot.Write(report.Document, report.Pages).Split('\n');
    }
}
