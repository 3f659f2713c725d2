using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace EsgReportGen.Facts.Ledger;

/// <summary>
/// Writes the facts of a ledger as CSV for spreadsheets and scripts (RFC 4180, UTF-8), a row a fact in the ledger's order. Numbers are invariant.
/// A text that a spreadsheet would take for a formula has an apostrophe before it.
/// </summary>
public static class LedgerCsv
{
    private static readonly (string Name, Func<LedgerFact, string?> Value)[] Columns =
    [
        ("metric", f => f.Key.Metric),
        ("period", f => f.Key.Period),
        ("label", f => f.Label),
        ("value", f => f.Value),
        ("unit", f => f.Unit),
        ("missing", f => f.Missing),
        ("precision", f => f.Precision),
        ("low", f => f.Range?.Low),
        ("high", f => f.Range?.High),
        ("qualifier", f => f.Qualifier),
        ("kind", f => f.Kind),
        ("basis", f => f.Basis),
        ("boundary", f => f.Boundary),
        ("formula", f => f.Formula),
        ("inputs", f => Join(f.Inputs.Select(i => i.ToString()))),
        ("proof", f => f.Proof),
        ("file", f => f.Place.File),
        ("line", f => f.Place.Line.ToString(CultureInfo.InvariantCulture)),
        ("column", f => f.Place.Column.ToString(CultureInfo.InvariantCulture)),
        ("source_title", f => f.Source?.Title),
        ("source_url", f => f.Source?.Url),
        ("source_file", f => f.Source?.File),
        ("source_sha256", f => f.Source?.Sha256),
        ("source_place", f => f.Source?.Place),
        ("notes", f => Join(f.Notes)),
        ("assurance", f => f.Assurance),
        ("restated_edition", f => f.Restatement?.Edition),
        ("restated_was", f => f.Restatement?.Was),
        ("restated_reasons", f => f.Restatement is { } restatement ? Join(restatement.Reasons) : null),
    ];

    /// <summary>The columns' names, in order; the last one, <c>sheets</c>, lists the pages on which the fact is printed.</summary>
    public static ImmutableArray<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name), "sheets"];

    /// <summary>The facts as CSV.</summary>
    public static ReadOnlyMemory<byte> Write(FactsLedger ledger)
    {
        var sheets = Sheets(ledger);
        var csv = new StringBuilder(ledger.Facts.Length * 160);
        csv.AppendJoin(',', ColumnNames).Append("\r\n");
        foreach (var fact in ledger.Facts)
        {
            var row = fact.Range == LedgerRange.StatedBy(fact) ? fact with { Range = null } : fact;
            foreach (var (_, value) in Columns)
            {
                Append(csv, value(row));
                csv.Append(',');
            }

            Append(csv, sheets.TryGetValue(fact.Key, out var pages) ? Join(pages.Select(p => p.ToString(CultureInfo.InvariantCulture))) : null);
            csv.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static Dictionary<FactKey, SortedSet<int>> Sheets(FactsLedger ledger)
    {
        var sheets = new Dictionary<FactKey, SortedSet<int>>();
        foreach (var occurrence in ledger.Occurrences)
        {
            foreach (var box in occurrence.Boxes)
            {
                if (!sheets.TryGetValue(occurrence.Fact, out var pages))
                    sheets.Add(occurrence.Fact, pages = []);
                pages.Add(box.Page);
            }
        }

        return sheets;
    }

    private static void Append(StringBuilder csv, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (LooksLikeFormula(text))
            text = "'" + text;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
            csv.Append(text);
        else
            csv.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // The full-width signs of East Asian keyboards start formulas too. A negative number is no formula.
    private static bool LooksLikeFormula(string text) =>
        text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Join(IEnumerable<string> items) => string.Join(' ', items);
}
