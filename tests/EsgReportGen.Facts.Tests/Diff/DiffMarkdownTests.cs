using System;
using System.Linq;
using System.Text.RegularExpressions;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using static EsgReportGen.Facts.Tests.Diff.Compared;

namespace EsgReportGen.Facts.Tests.Diff;

/// <summary>A ledger may come from a stranger: what it says stays text in a comment and on a terminal.</summary>
public sealed class DiffMarkdownTests
{
    private const string Hostile = "a | b\n# c <img src=x> [d](e) @team `f` \u001b[31m";

    [Fact]
    public void Write_WordsOfAStranger_StayInTheirCell()
    {
        var before = Fact("m|`x`", "1");
        var diff = DiffOf([before], [before with { Value = "2", Label = Hostile, Restatement = new LedgerRestatement(Hostile, Hostile, [Hostile]) }]);
        var row = DiffMarkdown.Write(diff, Hostile).Split('\n').Single(l => l.Contains("→", StringComparison.Ordinal) && l.StartsWith('|'));
        Assert.Equal(6, row.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|'));

        // What stands between back-ticks is shown as it is.
        Assert.DoesNotContain(" <img", Regex.Replace(row, "`[^`]*`", string.Empty), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', row);
        Assert.DoesNotContain(DiffText.Write(diff), l => l.Text.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Write_MoreThanACommentHolds_IsCut()
    {
        LedgerFact[] Many(int offset) => [.. Enumerable.Range(0, 3_000).Select(i => Fact($"metric.{i}", $"{i + offset}") with { Label = new string('x', 300) })];
        LedgerOccurrence[] Printed(int offset) => [.. Enumerable.Range(0, 3_000).Select(i => Occurrence($"metric.{i}", $"{i + offset}"))];
        var text = DiffMarkdown.Write(LedgerComparer.Compare([LedgerOf(Many(0), Printed(0))], [LedgerOf(Many(9_000), Printed(9_000))]), "a → b");
        Assert.InRange(text.Length, 10_000, 60_000);
        Assert.Contains("2900 more", text, StringComparison.Ordinal);
    }
}
