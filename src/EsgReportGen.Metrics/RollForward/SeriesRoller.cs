using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Csv;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>
/// Moves the series of metrics files on: each that has a period of the closing year gets its like in the next year, without a value. Names
/// that would mean another year afterwards (<c>this</c>, <c>prior</c>) are replaced by the year that they mean now.
/// </summary>
internal sealed class SeriesRoller
{
    private readonly LoadContext context;
    private readonly YearStep step;
    private readonly TextEdits edits;
    private readonly KeyInsertion insertion;
    private readonly CsvColumns csvColumns;
    private readonly HashSet<(string Path, SourceSpan Columns)> seenLayouts = [];

    public SeriesRoller(LoadContext context, YearStep step, TextEdits edits)
    {
        this.context = context;
        this.step = step;
        this.edits = edits;
        insertion = new KeyInsertion(edits);
        csvColumns = new CsvColumns(edits);
    }

    /// <summary>Places of periods of the next year that are there already; they are left as they are.</summary>
    public List<SourceSpan> Kept { get; } = [];

    /// <summary>Moves the series of one file of <c>content/metrics/</c>.</summary>
    public void Roll(SourceFile file)
    {
        if (YamlReader.Read(file, context.Diagnostics) is not YamlMapping top)
            return;
        var inherited = (top.Find("defaults") as YamlMapping)?.Find("values") is YamlMapping defaults ? CsvLayout.Read(defaults, [], CsvLayout.None, context) : CsvLayout.None;
        if (top.Find("metrics") is YamlMapping metrics)
            RollMetrics(metrics, inherited);
        foreach (var check in (top.Find("checks") as YamlSequence)?.Items ?? [])
            PinKeys((check as YamlMapping)?.Find("accept"));
    }

    private void RollMetrics(YamlMapping metrics, CsvLayout inherited)
    {
        if (metrics.Find("csv") is YamlScalar)
            RollColumns(CsvLayout.Read(metrics, [], CsvLayout.None, context), metrics.FindEntry("periods"));
        foreach (var metric in metrics.Entries)
        {
            if (metric.Value is YamlMapping body)
                RollMetric(body, inherited);
        }
    }

    private void RollMetric(YamlMapping body, CsvLayout inherited)
    {
        if (body.Find("values") is YamlMapping values)
            RollValues(values, inherited);
        else if (body.Find("values") is null && body.Find("formula") is null)
            RollColumns(inherited, null);
        foreach (var restatement in (body.Find("restatements") as YamlSequence)?.Items ?? [])
            PinTexts((restatement as YamlMapping)?.Find("periods"));
        foreach (var dimension in (body.Find("breakdown") as YamlMapping)?.Entries ?? [])
        {
            foreach (var member in ((dimension.Value as YamlMapping)?.Find("members") as YamlMapping)?.Entries ?? [])
            {
                if (member.Value is YamlMapping part)
                    RollMetric(part, inherited);
            }
        }
    }

    private void RollValues(YamlMapping values, CsvLayout inherited)
    {
        var periods = values.Entries.Where(e => !SeriesReader.IsCsvKey(e.Key.Text)).ToList();
        foreach (var entry in periods)
        {
            Pin(entry.Key);
            if ((entry.Value as YamlMapping)?.Find("change") is YamlMapping { } change && change.Find("from") is YamlScalar { Text: "this" } from)
                Pin(from);
        }

        PinKeys(values.Find("cells"));
        AddPeriods(values, periods);
        if (periods.Count < values.Entries.Length)
            RollColumns(CsvLayout.Read(values, [], inherited, context), null);
    }

    private void AddPeriods(YamlMapping values, List<YamlEntry> periods)
    {
        var closing = periods.Where(e => step.EndsInClosingYear(e.Key.Text)).ToList();
        var missing = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var entry in closing)
        {
            var next = step.Successor(entry.Key.Text);
            if (periods.Find(e => step.IsSame(e.Key.Text, next)) is { } there)
                Kept.Add(there.Key.Span);
            else
                missing.Add((next, string.Empty));
        }

        if (missing.Count == 0)
            return;
        var isDescending = periods.Count > 1 && step.IsEarlier(periods[periods.Count - 1].Key.Text, periods[0].Key.Text);
        insertion.AddKeys(values, isDescending ? closing[0] : closing[closing.Count - 1], isDescending, missing.ToImmutable());
    }

    /// <summary>Moves the columns of a CSV file on, and the list of them if there is one.</summary>
    /// <param name="layout">Where the values stand.</param>
    /// <param name="list">The list of columns, where its layout was not read from it: <c>periods</c> of a whole file.</param>
    private void RollColumns(CsvLayout layout, YamlEntry? list)
    {
        if (layout.File is not { } path || context.Csv.Find(path) is not { } file)
            return;
        var entry = list ?? layout.ColumnsEntry;
        if (!seenLayouts.Add((file.Path, entry?.Key.Span ?? SourceSpan.None)))
            return;
        var columns = entry is null ? file.PeriodColumns(context.Report.FiscalYear) : CsvLayout.ReadColumns(entry, context);
        var isDescending = columns.Length > 1 && step.IsEarlier(columns[columns.Length - 1].Period.Text, columns[0].Period.Text);
        foreach (var column in columns)
        {
            if (!step.EndsInClosingYear(column.Period.Text) || file.FindColumn(column.Name.Text) is not (>= 0 and var index))
                continue;
            var next = step.Successor(column.Period.Text);
            if (columns.FirstOrDefault(c => step.IsSame(c.Period.Text, next)) is { Name.Text: not null } there)
            {
                Kept.Add(there.Period.Span);
                continue;
            }

            var name = entry?.Value is YamlMapping ? step.ColumnSuccessor(column.Name.Text, column.Period.Text) : next;
            csvColumns.Add(file, index, isDescending, name);
            if (entry is not null)
                AddToList(entry, column, name, next, isDescending);
        }

        foreach (var column in (entry?.Value as YamlMapping)?.Entries ?? [])
            Pin((YamlScalar)column.Value);
    }

    private void AddToList(YamlEntry list, CsvColumn column, string name, string period, bool isDescending)
    {
        switch (list.Value)
        {
            case YamlMapping mapping:
                insertion.AddKeys(mapping, mapping.FindEntry(column.Name.Text)!, isDescending, [(name, period)]);
                break;
            case YamlSequence sequence when Item(sequence, column) is { } item && IsName(item):
                insertion.AddItem(sequence, item, isDescending, name);
                break;
            case YamlSequence sequence when Item(sequence, column) is { } range:
                MoveRange(range, column.Period.Text);
                break;
            case YamlScalar single when IsName(single):
                var place = new PlaceInText(single, single);
                edits.Insert(place.File, place.Start, "[");
                edits.Insert(place.File, place.End, ", " + place.Quote(name) + "]");
                break;
            case YamlScalar range:
                MoveRange(range, column.Period.Text);
                break;
        }
    }

    // `FY2020..FY2024` goes on to the next year; `last 5` and `..this` do so by themselves.
    private void MoveRange(YamlScalar range, string period)
    {
        var at = range.Span.Text.IndexOf(period, StringComparison.Ordinal);
        if (at >= 0)
            edits.Replace(range.Span.Slice(at, period.Length), step.Successor(period));
    }

    private static YamlScalar? Item(YamlSequence sequence, CsvColumn column) =>
        sequence.Items.OfType<YamlScalar>().FirstOrDefault(i => i.Span == column.Name.Span);

    private static bool IsName(YamlScalar item) =>
        item.Text.IndexOf("..", StringComparison.Ordinal) < 0 && !item.Text.StartsWith("last ", StringComparison.Ordinal);

    private void PinKeys(YamlNode? node)
    {
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
            Pin(entry.Key);
    }

    private void PinTexts(YamlNode? node)
    {
        foreach (var item in node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node])
        {
            if (item is YamlScalar text)
                Pin(text);
        }
    }

    private void Pin(YamlScalar name)
    {
        if (step.Pin(name.Span.Text) is { } pinned)
            edits.Replace(name.Span, pinned);
    }
}
