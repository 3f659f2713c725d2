using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Csv;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads metrics that stand whole in a CSV file, a row each: <c>metrics: { csv: …, id: …, label: …, periods: […] }</c>.</summary>
/// <remarks>A row is turned into the mapping that YAML would have, with the places of its cells, so that one reader knows what a metric is.</remarks>
internal sealed class WholeFileReader
{
    private static readonly ImmutableArray<string> ColumnKeys =
    [
        "label", "unit", "kind", "basis", "boundary", "period", "precision", "decimals", "disclosures", "notes", "compare", "assurance", "formula", "proof",
        "source",
    ];

    private static readonly ImmutableArray<string> Keys = ["csv", "id", "periods", "missing", .. ColumnKeys];

    private static readonly char[] ListSeparators = [' ', ';', ',', '|'];

    private readonly LoadContext context;
    private readonly MetricReader metricReader;

    public WholeFileReader(LoadContext context, MetricReader metricReader)
    {
        this.context = context;
        this.metricReader = metricReader;
    }

    /// <summary>Whether a key beside <c>csv</c> describes the file; another key with a mapping is a metric of its own.</summary>
    public static bool IsKey(string key) => Keys.Contains(key, System.StringComparer.Ordinal);

    public void Read(YamlMapping mapping, MetricTraits defaults)
    {
        var diagnostics = context.Diagnostics;
        foreach (var entry in mapping.Entries)
        {
            if (!IsKey(entry.Key.Text) && entry.Value is not YamlMapping)
                YamlKeys.ReportUnknown(entry.Key, Keys, diagnostics);
        }

        if (mapping.Find("id") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, mapping.FindEntry("csv")!.Key.Span, "id", "`metrics` from a CSV file");
        var idName = YamlKeys.Text(mapping, "id", diagnostics);
        if (YamlKeys.Text(mapping, "csv", diagnostics) is not { } path || context.Csv.Find(path) is not { } file || idName is not { } name)
            return;
        var idColumn = file.FindColumn(name, diagnostics);
        if (idColumn < 0)
            return;
        var layout = new CsvLayout
        {
            Columns = mapping.FindEntry("periods") is { } periods ? CsvLayout.ReadColumns(periods, context) : file.PeriodColumns(context.Report.FiscalYear),
            Missing = YamlKeys.Mapping(mapping, "missing", diagnostics) is { } missing ? CsvLayout.ReadMissing(missing, diagnostics) : [],
        };
        var columns = FindColumns(mapping, file);
        var periodColumns = FindPeriods(layout, file);
        foreach (var row in file.Rows)
            ReadRow(row, idColumn, columns, periodColumns, layout, defaults);
    }

    private List<(YamlScalar Key, int Column)> FindColumns(YamlMapping mapping, CsvFile file)
    {
        var columns = new List<(YamlScalar, int)>();
        foreach (var key in ColumnKeys)
        {
            if (mapping.FindEntry(key) is { } entry
                && YamlKeys.AsText(entry.Value, key, context.Diagnostics, entry.Key.Span) is { } name
                && file.FindColumn(name, context.Diagnostics) is var column and >= 0)
            {
                columns.Add((entry.Key, column));
            }
        }

        return columns;
    }

    private List<(SourcedText Period, int Column)> FindPeriods(CsvLayout layout, CsvFile file)
    {
        var columns = new List<(SourcedText, int)>();
        foreach (var column in layout.Columns)
        {
            if (file.FindColumn(column.Name, context.Diagnostics) is var index and >= 0)
                columns.Add((column.Period, index));
        }

        return columns;
    }

    private void ReadRow(
        ImmutableArray<SourcedText> row,
        int idColumn,
        List<(YamlScalar Key, int Column)> columns,
        List<(SourcedText Period, int Column)> periods,
        CsvLayout layout,
        MetricTraits defaults)
    {
        var id = row[idColumn];
        if (id.Text.Length == 0)
        {
            context.Diagnostics.Report(MetricsDiagnostics.CsvBlankCell, id.Span, "the metric's id", "this row");
            return;
        }

        var body = ImmutableArray.CreateBuilder<YamlEntry>(columns.Count + 1);
        var isComputed = false;
        foreach (var (key, column) in columns)
        {
            if (row[column].Text.Length == 0)
                continue;
            isComputed |= key.Text is "formula";
            body.Add(new YamlEntry(key, Cell(key.Text, row[column])));
        }

        var values = ReadValues(id, row, periods, layout, isComputed);
        if (values.Length > 0)
            body.Add(new YamlEntry(new YamlScalar("values", false, id.Span), new YamlMapping(values, id.Span)));
        metricReader.Read(new YamlScalar(id.Text, true, id.Span), new YamlMapping(body.ToImmutable(), id.Span), defaults);
    }

    private ImmutableArray<YamlEntry> ReadValues(
        SourcedText id, ImmutableArray<SourcedText> row, List<(SourcedText Period, int Column)> periods, CsvLayout layout, bool isComputed)
    {
        var values = ImmutableArray.CreateBuilder<YamlEntry>(periods.Count);
        foreach (var (period, column) in periods)
        {
            var cell = row[column];
            if (cell.Text.Length > 0)
                values.Add(new YamlEntry(new YamlScalar(period.Text, true, period.Span), layout.Value(cell)));
            else if (!isComputed)
                context.Diagnostics.Report(MetricsDiagnostics.CsvBlankCell, cell.Span, id.Text, period.Text);
        }

        return values.ToImmutable();
    }

    private static YamlNode Cell(string key, SourcedText cell)
    {
        var scalar = new YamlScalar(cell.Text, true, cell.Span);
        return key switch
        {
            "disclosures" or "notes" => new YamlSequence(Split(cell), cell.Span),
            "source" => new YamlMapping([new YamlEntry(new YamlScalar("title", false, cell.Span), scalar)], cell.Span),
            _ => scalar,
        };
    }

    private static ImmutableArray<YamlNode> Split(SourcedText cell)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var start = 0; start < cell.Text.Length;)
        {
            var end = cell.Text.IndexOfAny(ListSeparators, start);
            end = end < 0 ? cell.Text.Length : end;
            if (end > start)
                items.Add(new YamlScalar(cell.Text.Substring(start, end - start), true, cell.Span.Slice(start, end - start)));
            start = end + 1;
        }

        return items.ToImmutable();
    }
}
