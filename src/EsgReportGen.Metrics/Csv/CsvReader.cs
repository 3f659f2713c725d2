using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Csv;

/// <summary>Reads CSV: comma or semicolon (what the header has more of), double quotes, <c>#</c> lines and blank lines skipped, cells trimmed.</summary>
/// <remarks>RFC 4180 for quotes. Spans are those of the text without its quotes.</remarks>
internal sealed class CsvReader
{
    /// <summary>The longest file read, in UTF-16 units.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    /// <summary>The most columns of a file.</summary>
    public const int MostColumns = 2_000;

    private readonly SourceFile file;
    private readonly string text;
    private readonly DiagnosticBag diagnostics;
    private readonly List<SourcedText> cells = [];
    private char separator = ',';
    private int position;

    private CsvReader(SourceFile file, DiagnosticBag diagnostics)
    {
        this.file = file;
        text = file.Text;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads a file; null with a diagnostic if it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path below <c>content/</c>, for messages.</param>
    /// <param name="suggestions">Finds what a misspelt column or row was meant to be.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static CsvFile? Read(SourceFile file, string path, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var length = file.Text.Length;
        if (length > MaximumLength)
        {
            diagnostics.Report(MetricsDiagnostics.CsvTooLong, new SourceSpan(file, 0, 1), Number(length), Number(MaximumLength));
            return null;
        }

        var forbidden = SourceCharacters.FindForbidden(file.Text);
        if (forbidden >= 0)
        {
            diagnostics.Report(MetricsDiagnostics.CsvForbiddenCharacter, new SourceSpan(file, forbidden, forbidden + 1), SourceCharacters.Name(file.Text[forbidden]));
            return null;
        }

        return new CsvReader(file, diagnostics).ReadFile(path, suggestions);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private CsvFile? ReadFile(string path, Suggestions suggestions)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            position = 1;
        SkipLinesWithoutCells();
        if (position >= text.Length)
        {
            diagnostics.Report(MetricsDiagnostics.CsvEmpty, new SourceSpan(file, 0, 0));
            return null;
        }

        separator = FindSeparator();
        if (!ReadRow())
            return null;
        ImmutableArray<SourcedText> header = [.. cells];
        if (header.Length > MostColumns)
        {
            diagnostics.Report(MetricsDiagnostics.CsvTooWide, header[MostColumns].Span, Number(header.Length), Number(MostColumns));
            return null;
        }

        ReportColumnsTwice(header);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<SourcedText>>();
        for (SkipLinesWithoutCells(); position < text.Length; SkipLinesWithoutCells())
        {
            if (!ReadRow())
                return null;
            if (cells.Count == header.Length)
                rows.Add([.. cells]);
            else
                diagnostics.Report(MetricsDiagnostics.CsvRowLength, cells[0].Span.To(cells[cells.Count - 1].Span), Number(cells.Count), Number(header.Length), separator.ToString());
        }

        return new CsvFile(path, header, rows.ToImmutable(), separator, suggestions);
    }

    private void ReportColumnsTwice(ImmutableArray<SourcedText> header)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var cell in header)
        {
            if (cell.Text.Length == 0)
                continue;
            if (seen.TryGetValue(cell.Text, out var earlier))
                diagnostics.Add(MetricsDiagnostics.CsvColumnTwice.At(cell.Span, cell.Text).WithRelated(earlier, "first written here"));
            else
                seen.Add(cell.Text, cell.Span);
        }
    }

    private void SkipLinesWithoutCells()
    {
        while (position < text.Length)
        {
            var start = position;
            while (start < text.Length && text[start] is ' ' or '\t')
                start++;
            if (start < text.Length && text[start] is not ('#' or '\n' or '\r'))
                return;
            while (start < text.Length && text[start] != '\n')
                start++;
            position = Math.Min(text.Length, start + 1);
        }
    }

    private char FindSeparator()
    {
        var commas = 0;
        var semicolons = 0;
        var isQuoted = false;
        for (var i = position; i < text.Length && (isQuoted || text[i] is not ('\n' or '\r')); i++)
        {
            isQuoted ^= text[i] == '"';
            commas += !isQuoted && text[i] == ',' ? 1 : 0;
            semicolons += !isQuoted && text[i] == ';' ? 1 : 0;
        }

        return semicolons > commas ? ';' : ',';
    }

    private bool ReadRow()
    {
        cells.Clear();
        while (true)
        {
            while (position < text.Length && text[position] is ' ' or '\t')
                position++;
            if (position < text.Length && text[position] == '"')
            {
                if (!ReadQuotedCell())
                    return false;
            }
            else
            {
                ReadPlainCell();
            }

            if (position >= text.Length || text[position] != separator)
                break;
            position++;
        }

        if (position < text.Length && text[position] == '\r')
            position++;
        if (position < text.Length && text[position] == '\n')
            position++;
        return true;
    }

    private void ReadPlainCell()
    {
        var start = position;
        while (position < text.Length && text[position] != separator && text[position] is not ('\n' or '\r'))
            position++;
        var end = position;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        cells.Add(new SourcedText(text.Substring(start, end - start), new SourceSpan(file, start, end)));
    }

    private bool ReadQuotedCell()
    {
        var open = position;
        var end = open + 1;
        while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
            end += text[end] == '"' ? 2 : 1;
        if (end >= text.Length)
        {
            diagnostics.Report(MetricsDiagnostics.CsvUnclosedQuote, new SourceSpan(file, open, open + 1));
            return false;
        }

        cells.Add(new SourcedText(text.Substring(open + 1, end - open - 1).Replace("\"\"", "\"").Trim(), new SourceSpan(file, open + 1, end)));
        position = end + 1;
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        if (position >= text.Length || text[position] == separator || text[position] is '\n' or '\r')
            return true;
        diagnostics.Report(MetricsDiagnostics.CsvTextAfterQuote, new SourceSpan(file, position, position + 1));
        return false;
    }
}
