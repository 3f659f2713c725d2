using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Csv;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads <c>values:</c> of a metric: by period in YAML, from a row of a CSV file, or both for different periods.</summary>
internal sealed class SeriesReader
{
    private static readonly HashSet<string> CsvKeys = new(System.StringComparer.Ordinal) { "csv", "row", "columns", "key", "missing", "cells" };

    private readonly LoadContext context;
    private readonly ValueReader valueReader;
    private readonly List<DeclaredValue> values = [];
    private readonly Dictionary<Period, SourceSpan> places = [];

    public SeriesReader(LoadContext context, TraitReader traitReader)
    {
        this.context = context;
        valueReader = new ValueReader(context, traitReader);
    }

    /// <summary>Whether a key of <c>values:</c> says where values stand in a CSV file; any other is a period.</summary>
    public static bool IsCsvKey(string key) => CsvKeys.Contains(key);

    /// <summary>The values in ascending order of period.</summary>
    /// <param name="id">The metric's id: the row of a CSV file where none is named.</param>
    /// <param name="entry">The key <c>values</c>; null if it is not there.</param>
    /// <param name="traits">The metric's traits.</param>
    /// <param name="hasFormula">Whether the metric is computed, so that a file in the defaults is not meant for it.</param>
    /// <param name="isInstant">Whether the values hold at instants: written so, or because every period is a day.</param>
    public ImmutableArray<DeclaredValue> Read(SourcedText id, YamlEntry? entry, MetricTraits traits, bool hasFormula, out bool isInstant)
    {
        isInstant = traits.IsInstant;
        values.Clear();
        places.Clear();
        if (entry is null)
        {
            if (!hasFormula && traits.Csv.File is not null)
                ReadRow(id, id, traits.Csv, [], traits);
        }
        else if (YamlKeys.AsMapping(entry.Value, "values", context.Diagnostics, entry.Key.Span) is { } mapping)
        {
            isInstant |= AreDays(mapping);
            ReadMapping(id, mapping, traits, isInstant);
        }

        values.Sort(static (a, b) => a.Period.CompareTo(b.Period));
        return [.. values];
    }

    private void ReadMapping(SourcedText id, YamlMapping mapping, MetricTraits traits, bool isInstant)
    {
        var usesCsv = false;
        foreach (var value in mapping.Entries)
        {
            if (IsCsvKey(value.Key.Text))
                usesCsv = true;
            else
                ReadValue(value.Key.Sourced, value.Value, traits, isInstant);
        }

        if (!usesCsv)
            return;
        var layout = CsvLayout.Read(mapping, [], traits.Csv, context);
        var cells = YamlKeys.Mapping(mapping, "cells", context.Diagnostics)?.Entries ?? [];
        if (layout.File is null)
        {
            var first = IsCsvKey(mapping.Entries[0].Key.Text) ? mapping.Entries[0].Key : mapping.FindEntry("row")?.Key ?? mapping.Entries[0].Key;
            context.Diagnostics.Report(MetricsDiagnostics.CsvKeysWithoutFile, first.Span, first.Text);
            return;
        }

        ReadRow(id, YamlKeys.Text(mapping, "row", context.Diagnostics) ?? id, layout, cells, traits);
    }

    private void ReadValue(SourcedText key, YamlNode node, MetricTraits traits, bool isInstant)
    {
        if (ReadPeriod(key, isInstant) is { } period && TakePeriod(period, key, false))
            Add(valueReader.Read(traits, period, key, node));
    }

    private Period? ReadPeriod(SourcedText key, bool isInstant)
    {
        var period = context.ReadPeriod(key, isInstant);
        if (period is { Kind: PeriodKind.Instant } && !isInstant)
        {
            context.Diagnostics.Report(MetricsDiagnostics.DayNeedsInstant, key.Span, key.Text);
            return null;
        }

        if (period is { Kind: PeriodKind.Year } year && year.Year > context.Report.Period.Year)
            context.Diagnostics.Report(MetricsDiagnostics.PeriodAfterReport, key.Span, key.Text, context.Report.Period.ToString());
        return period;
    }

    private bool TakePeriod(Period period, SourcedText key, bool isCsv)
    {
        if (!places.TryGetValue(period, out var earlier))
        {
            places.Add(period, key.Span);
            return true;
        }

        var descriptor = isCsv ? MetricsDiagnostics.ValueInBoth : MetricsDiagnostics.PeriodTwice;
        context.Diagnostics.Add(descriptor.At(key.Span, key.Text).WithRelated(earlier, "first written here"));
        return false;
    }

    private void Add(DeclaredValue? value)
    {
        if (value is not null)
            values.Add(value);
    }

    private void ReadRow(SourcedText id, SourcedText rowKey, CsvLayout layout, ImmutableArray<YamlEntry> cells, MetricTraits traits)
    {
        if (context.Csv.Find(layout.File!.Value) is not { } file)
            return;
        var keyColumn = layout.KeyColumn is { } name ? file.FindColumn(name, context.Diagnostics) : 0;
        if (keyColumn < 0)
            return;
        var row = file.FindRow(keyColumn, rowKey, context.Diagnostics);
        if (row.IsDefault)
            return;
        var marks = new Dictionary<Period, YamlMapping>();
        var taken = new HashSet<Period>();
        foreach (var cell in cells)
        {
            if (ReadPeriod(cell.Key.Sourced, traits.IsInstant) is { } period && YamlKeys.AsMapping(cell.Value, cell.Key.Text, context.Diagnostics, cell.Key.Span) is { } mark)
                marks[period] = mark;
        }

        foreach (var column in layout.Columns.IsEmpty ? file.PeriodColumns(context.Report.FiscalYear) : layout.Columns)
        {
            var index = file.FindColumn(column.Name, context.Diagnostics);
            if (index >= 0 && ReadPeriod(column.Period, traits.IsInstant) is { } period && taken.Add(period) && TakePeriod(period, column.Period, true))
                ReadCell(id, row[index], layout, period, column.Period, marks.TryGetValue(period, out var mark) ? mark : null, traits);
        }

        foreach (var cell in cells)
        {
            if (PeriodParser.TryParse(cell.Key.Text, context.Report.FiscalYear) is { } period && !taken.Contains(traits.IsInstant ? period.LastDay : period))
                context.Diagnostics.Add(MetricsDiagnostics.NoValue.At(cell.Key.Span, cell.Key.Text).WithHint("name a period of `columns:`"));
        }
    }

    private void ReadCell(SourcedText id, SourcedText cell, CsvLayout layout, Period period, SourcedText key, YamlMapping? mark, MetricTraits traits)
    {
        if (cell.Text.Length == 0)
        {
            context.Diagnostics.Report(MetricsDiagnostics.CsvBlankCell, cell.Span, id.Text, key.Text);
            return;
        }

        var value = layout.Value(cell);
        var node = mark is null ? value
            : value is YamlMapping reason ? mark with { Entries = reason.Entries.AddRange(mark.Entries) }
            : mark with { Entries = mark.Entries.Insert(0, new YamlEntry(new YamlScalar("value", false, cell.Span), value)) };
        if (mark is not null && (mark.Find("value") ?? mark.Find("missing")) is { } second)
            context.Diagnostics.Add(MetricsDiagnostics.ValueInBoth.At(second.Span, key.Text).WithRelated(cell.Span, "the cell of the CSV file"));
        else
            Add(valueReader.Read(traits, period, key, node));
    }

    private static bool AreDays(YamlMapping mapping)
    {
        var days = 0;
        foreach (var entry in mapping.Entries)
        {
            if (IsCsvKey(entry.Key.Text))
                return false;
            days += PeriodParser.TryParse(entry.Key.Text, FiscalYear.Calendar) is { Kind: PeriodKind.Instant } ? 1 : 0;
        }

        return days > 0 && days == mapping.Entries.Length;
    }
}
