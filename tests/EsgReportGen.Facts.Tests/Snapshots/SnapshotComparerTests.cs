using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Snapshots;

namespace EsgReportGen.Facts.Tests.Snapshots;

public sealed class SnapshotComparerTests
{
    private const string Accepted = "# What it is\n\n## climate\na 2024: 1\nb 2024: 2\nc 2024: 3\n\n## water\nd 2024: 4\n";

    [Fact]
    public void Compare_OneLineThatReadsDifferently_ShowsItOnceUnderItsChapter()
    {
        var difference = SnapshotComparer.Compare(Accepted, Accepted.Replace("b 2024: 2", "b 2024: 5"));
        Assert.Equal((1, 5), (difference.Count, difference.FirstLine));
        Assert.Equal(["@@ climate @@", "  a 2024: 1", "- b 2024: 2", "+ b 2024: 5", "  c 2024: 3"], difference.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Compare_ChangesInTwoChapters_NamesBoth()
    {
        var difference = SnapshotComparer.Compare(Accepted, Accepted.Replace(": 1", ": 7").Replace(": 4", ": 8"));
        Assert.Equal(["@@ climate @@", "@@ water @@"], difference.Lines.Where(l => l.Tone == DiffTone.Title).Select(l => l.Text));
    }

    [Fact]
    public void Compare_LinesThatAreGoneAtTheEnd_StillHaveAPlace()
    {
        var difference = SnapshotComparer.Compare(Accepted, Accepted.Replace("\nd 2024: 4", string.Empty));
        Assert.Equal((1, 9), (difference.Count, difference.FirstLine));
        Assert.Contains("- d 2024: 4", difference.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Compare_TheSameText_FindsNothing() => Assert.Equal((0, 0), (SnapshotComparer.Compare(Accepted, Accepted).Count, SnapshotComparer.Compare(Accepted, Accepted).FirstLine));

    [Fact]
    public void Compare_MoreThanAnybodyReads_IsCutAndCounted()
    {
        string Many(int offset) => string.Concat(Enumerable.Range(0, 500).Select(i => $"m{i} 2024: {i + offset}\n"));
        var difference = SnapshotComparer.Compare(Many(0), Many(1));
        Assert.Equal(500, difference.Count);
        Assert.Equal(81, difference.Lines.Length);
        Assert.Contains("more lines", difference.Lines[^1].Text, System.StringComparison.Ordinal);
    }
}
