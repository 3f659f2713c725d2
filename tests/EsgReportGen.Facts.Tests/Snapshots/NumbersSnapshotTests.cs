using System.Linq;
using EsgReportGen.Facts.Snapshots;
using static EsgReportGen.Facts.Tests.Diff.Compared;

namespace EsgReportGen.Facts.Tests.Snapshots;

public sealed class NumbersSnapshotTests
{
    [Fact]
    public void Write_RowsInAnotherOrder_GivesTheSameText()
    {
        var rows = new[] { Occurrence("b", "2"), Occurrence("a", "1"), Occurrence("a", "1") };
        var text = NumbersSnapshot.Write(LedgerOf([], rows));
        Assert.Equal(["", "## climate", "a 2024: 1  (2 times)", "b 2024: 2", ""], text.Split('\n').Skip(1));
        Assert.Equal(text, NumbersSnapshot.Write(LedgerOf([], [.. rows.Reverse()])));
    }

    [Fact]
    public void Write_AChange_NamesWhatItComparesWith() =>
        Assert.Contains("a 2024 change from 2023: +5%", NumbersSnapshot.Write(LedgerOf([], [Occurrence("a", "+5%", operation: "change")])), System.StringComparison.Ordinal);

    [Fact]
    public void Write_TextThatWouldEndTheLine_StaysOnIt() =>
        Assert.Equal(4, NumbersSnapshot.Write(LedgerOf([], [Occurrence("a", "1\n## water\u2028")])).TrimEnd('\n').Split('\n').Length);
}
