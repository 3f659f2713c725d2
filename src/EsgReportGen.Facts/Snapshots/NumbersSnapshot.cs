using System;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Snapshots;

/// <summary>
/// What the pages of an edition print of its facts, as text that a reviewer can read: a line a printed fact, by chapter. Within a chapter the
/// lines are ordered by metric, so that moving a paragraph or a row changes none, and a digit that changes changes one.
/// </summary>
public static class NumbersSnapshot
{
    /// <summary>Writes the snapshot of an edition; lines end in line feeds.</summary>
    public static string Write(FactsLedger ledger)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# The numbers that {ledger.Report} prints in {ledger.Language}, by chapter. Written by `esg accept`, compared by `esg verify`.\n");
        foreach (var chapter in ledger.Occurrences.GroupBy(o => o.Chapter, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(chapter.Key).Append('\n');
            foreach (var line in chapter.GroupBy(Line, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                text.Append(SnapshotText.Clean(line.Key));
                if (line.Count() > 1)
                    text.Append(CultureInfo.InvariantCulture, $"  ({line.Count()} times)");
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Line(LedgerOccurrence occurrence)
    {
        var operation = occurrence.Operation.Length == 0 ? string.Empty : " " + occurrence.Operation;
        var from = occurrence.From is { } period ? " from " + period : string.Empty;
        return $"{occurrence.Fact.Metric} {occurrence.Fact.Period}{operation}{from}: {occurrence.Printed}";
    }
}
