using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Csv;

/// <summary>A CSV file with a header: cells with their places. Rows are looked up by the text in a column.</summary>
internal sealed class CsvFile
{
    private readonly Dictionary<int, Dictionary<string, ImmutableArray<SourcedText>>> rowsByColumn = [];
    private readonly Suggestions suggestions;

    /// <param name="path">The path below <c>content/</c>, for messages.</param>
    /// <param name="header">The cells of the header.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="suggestions">Finds what a misspelt column or row was meant to be.</param>
    /// <param name="rows">The other rows, each as long as the header.</param>
    public CsvFile(string path, ImmutableArray<SourcedText> header, ImmutableArray<ImmutableArray<SourcedText>> rows, char separator, Suggestions suggestions)
    {
        this.suggestions = suggestions;
        Path = path;
        Header = header;
        Rows = rows;
        Separator = separator;
    }

    public string Path { get; }

    public ImmutableArray<SourcedText> Header { get; }

    public ImmutableArray<ImmutableArray<SourcedText>> Rows { get; }

    public char Separator { get; }

    /// <summary>The names of the columns, for "did you mean".</summary>
    public IEnumerable<string> ColumnNames
    {
        get
        {
            foreach (var cell in Header)
                yield return cell.Text;
        }
    }

    /// <summary>The columns that are named like a period, in written order.</summary>
    public ImmutableArray<CsvColumn> PeriodColumns(FiscalYear fiscalYear) =>
        [.. Header.Where(c => PeriodParser.TryParse(c.Text, fiscalYear) is not null).Select(c => new CsvColumn(c, c))];

    /// <summary>The index of a column, or -1.</summary>
    public int FindColumn(string name)
    {
        for (var i = 0; i < Header.Length; i++)
        {
            if (string.Equals(Header[i].Text, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>The index of a column that a project's file names, or -1 with a diagnostic.</summary>
    public int FindColumn(SourcedText name, DiagnosticBag diagnostics)
    {
        var column = FindColumn(name.Text);
        if (column < 0)
        {
            diagnostics.Add(MetricsDiagnostics.CsvUnknownColumn.At(name.Span, name.Text, Path, "`" + string.Join("`, `", ColumnNames) + "`")
                .WithHint(suggestions.DidYouMean(name.Text, ColumnNames)));
        }

        return column;
    }

    /// <summary>The row with a text in a column; default with a diagnostic if there is none. Rows that repeat a key are reported once.</summary>
    public ImmutableArray<SourcedText> FindRow(int column, SourcedText key, DiagnosticBag diagnostics)
    {
        if (!rowsByColumn.TryGetValue(column, out var rows))
        {
            rows = Index(column, diagnostics);
            rowsByColumn.Add(column, rows);
        }

        if (rows.TryGetValue(key.Text, out var row))
            return row;
        diagnostics.Add(MetricsDiagnostics.CsvUnknownRow.At(key.Span, key.Text, Path, Header[column].Text)
            .WithHint(suggestions.DidYouMean(key.Text, rows.Keys)));
        return default;
    }

    private Dictionary<string, ImmutableArray<SourcedText>> Index(int column, DiagnosticBag diagnostics)
    {
        var index = new Dictionary<string, ImmutableArray<SourcedText>>(Rows.Length, StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            var key = row[column];
            if (key.Text.Length == 0)
                continue;
            if (index.TryGetValue(key.Text, out var earlier))
                diagnostics.Add(MetricsDiagnostics.CsvRowTwice.At(key.Span, key.Text).WithRelated(earlier[column].Span, "first written here"));
            else
                index.Add(key.Text, row);
        }

        return index;
    }
}
