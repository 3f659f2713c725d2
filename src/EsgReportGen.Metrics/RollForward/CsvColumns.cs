using System.Collections.Generic;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Csv;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>Puts empty columns into CSV files.</summary>
internal sealed class CsvColumns(TextEdits edits)
{
    private readonly HashSet<(string Path, string Name)> added = [];

    /// <summary>Puts a column without values beside another, unless the file has one of that name.</summary>
    public void Add(CsvFile file, int beside, bool isBefore, string name)
    {
        if (file.FindColumn(name) >= 0 || !added.Add((file.Path, name)))
            return;
        AddCell(file, file.Header[beside], isBefore, name);
        foreach (var row in file.Rows)
            AddCell(file, row[beside], isBefore, string.Empty);
    }

    private void AddCell(CsvFile file, SourcedText beside, bool isBefore, string cell)
    {
        var source = beside.Span.File!;
        var (start, end) = (beside.Span.Start, beside.Span.End);
        if (start > 0 && source.Text[start - 1] == '"')
        {
            (start, end) = (start - 1, end + 1);
            cell = cell.Length > 0 ? "\"" + cell + "\"" : cell;
        }

        if (isBefore)
        {
            edits.Insert(source, start, cell + file.Separator);
            return;
        }

        // A file whose cells are set off by a space keeps that look.
        var isSpaced = start > 0 && source.Text[start - 1] == ' ' && cell.Length > 0;
        while (end < source.Text.Length && source.Text[end] is ' ' or '\t')
            end++;
        edits.Insert(source, end, file.Separator + (isSpaced ? " " : string.Empty) + cell);
    }
}
