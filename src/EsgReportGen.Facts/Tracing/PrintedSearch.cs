using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Tracing;

/// <summary>Finds printed facts by what a reader sees: a page and a piece of text.</summary>
public static class PrintedSearch
{
    /// <summary>The sheets that a reader means by a page: those that print this number; if none does, the sheet of that number.</summary>
    /// <returns>Sheets from 1, ascending; empty if there is no such page.</returns>
    public static ImmutableArray<int> Sheets(FactsLedger ledger, string page)
    {
        var labelled = Enumerable.Range(1, ledger.PageLabels.Length)
            .Where(s => string.Equals(ledger.PageLabels[s - 1], page, StringComparison.OrdinalIgnoreCase) && page.Length > 0).ToImmutableArray();
        if (!labelled.IsEmpty)
            return labelled;
        return int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var sheet) && sheet >= 1 && sheet <= ledger.PageLabels.Length ? [sheet] : [];
    }

    /// <summary>The occurrences whose printed text holds a text, in document order.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="text">The text; sorts of spaces, of minus signs and of letter case are alike.</param>
    /// <param name="sheets">The sheets to look on; empty for all.</param>
    public static ImmutableArray<LedgerOccurrence> Find(FactsLedger ledger, string text, ImmutableArray<int> sheets)
    {
        var wanted = Simplify(text);
        return [.. ledger.Occurrences.Where(o =>
            (sheets.IsEmpty || o.Boxes.Any(b => sheets.Contains(b.Page))) && Simplify(o.Printed).Contains(wanted, StringComparison.OrdinalIgnoreCase))];
    }

    // A reader copies or types what looks the same.
    private static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            simple.Append(c switch
            {
                '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
                '\u2019' => '\'',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        return simple.ToString();
    }
}
