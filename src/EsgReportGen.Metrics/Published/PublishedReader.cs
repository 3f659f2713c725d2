using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Csv;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Published;

/// <summary>Reads the lists of printed values that report.yaml names under <c>editions:</c>.</summary>
internal sealed class PublishedReader
{
    private readonly LoadContext context;
    private readonly Dictionary<string, Metric> metrics = new(StringComparer.Ordinal);

    private PublishedReader(LoadContext context)
    {
        this.context = context;
        foreach (var metric in context.Metrics)
            metrics[metric.Id.Text] = metric;
    }

    /// <summary>The editions with a list, in the order of report.yaml; call it when all metrics are read.</summary>
    public static ImmutableArray<PublishedEdition> Read(LoadContext context)
    {
        var reader = new PublishedReader(context);
        var editions = ImmutableArray.CreateBuilder<PublishedEdition>();
        foreach (var edition in context.Report.Editions)
        {
            if (edition.Values is { } path && context.Csv.Find(path) is { } file && PublishedColumns.Read(file, context.Diagnostics) is { } columns)
                editions.Add(new PublishedEdition(edition, reader.Rows(file, columns)));
        }

        return editions.ToImmutable();
    }

    private ImmutableArray<PublishedValue> Rows(CsvFile file, PublishedColumns columns)
    {
        var values = ImmutableArray.CreateBuilder<PublishedValue>(file.Rows.Length);
        var seen = new Dictionary<(string Metric, Period Period), SourceSpan>();
        foreach (var row in file.Rows)
        {
            if (Row(row, columns) is not { } value)
                continue;
            var key = (value.Metric.Text, value.Period);
            if (seen.TryGetValue(key, out var earlier))
            {
                var name = $"{value.Metric.Text} {value.Period}";
                context.Diagnostics.Add(MetricsDiagnostics.CsvRowTwice.At(value.Metric.Span, name).WithRelated(earlier, "first written here"));
                continue;
            }

            seen.Add(key, value.Metric.Span);
            values.Add(value);
        }

        return values.ToImmutable();
    }

    private PublishedValue? Row(ImmutableArray<SourcedText> row, PublishedColumns columns)
    {
        var id = columns.Metric(row);
        var time = columns.Period(row);
        if (IsBlank(id, "metric", time) || IsBlank(time, "period", id))
            return null;
        var metric = Find(id);
        if (Period(time, metric) is not { } period)
            return null;
        if (PublishedValueReader.Read(row, columns, metric, context) is not { } content)
            return null;
        return new PublishedValue(id, period, content, columns.ValueOrReason(row).Span)
        {
            HasImpliedUnit = columns.Unit(row) is null,
            Assurance = columns.Assurance(row)?.Text,
            AssuranceHash = columns.AssuranceHash(row)?.Text,
        };
    }

    private bool IsBlank(SourcedText cell, string column, SourcedText other)
    {
        if (cell.Text.Length > 0)
            return false;
        context.Diagnostics.Add(MetricsDiagnostics.CsvBlankCell.At(cell.Span, column, other.Text).WithHint($"write the {column}"));
        return true;
    }

    // It was printed once, so a metric that is gone by now is no mistake of the list.
    private Metric? Find(SourcedText id)
    {
        if (metrics.TryGetValue(id.Text, out var metric))
            return metric;
        var near = context.Suggestions.DidYouMean(id.Text, metrics.Keys);
        context.Diagnostics.Add(MetricsDiagnostics.PublishedMetricGone.At(id.Span, id.Text)
            .WithHint(near is null ? null : near + " If it was renamed, write its new id here."));
        return null;
    }

    // The words `this` and `prior` would come to mean other years with every report.
    private Period? Period(SourcedText text, Metric? metric)
    {
        var fiscalYear = context.Report.FiscalYear;
        var period = metric is { IsInstant: true } ? PeriodParser.TryParseInstant(text.Text, fiscalYear) : PeriodParser.TryParse(text.Text, fiscalYear);
        if (period is null)
            context.Diagnostics.Add(MetricsDiagnostics.UnknownPeriod.At(text.Span, text.Text).WithHint(PeriodParser.Explain(text.Text, fiscalYear)));
        else if (period is { Kind: PeriodKind.Instant } && metric is { IsInstant: false, Formula: null, IsRest: false })
            context.Diagnostics.Report(MetricsDiagnostics.DayNeedsInstant, text.Span, text.Text);
        return period;
    }
}
