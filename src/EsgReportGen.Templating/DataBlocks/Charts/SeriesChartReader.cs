using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>
/// Reads columns, bars, lines and areas: <c>series</c> over <c>periods</c>, or <c>items</c> of one <c>period</c>; items of several periods have a series a
/// period.
/// </summary>
internal static class SeriesChartReader
{
    /// <summary>The keys of these types.</summary>
    public static ImmutableArray<string> Keys { get; } = ["in", "scale", "series", "items", "periods", "period", "lines", "panels", "labels"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static SeriesChart? Read(ChartScope scope)
    {
        var mapping = scope.Mapping;
        if (mapping.FindEntry("series") is not null && mapping.FindEntry("items") is { } both)
        {
            scope.Diagnostics.Add(ChartDiagnostics.SeriesAndItems.At(both.Key.Span));
            return null;
        }

        var isStacked = scope.Type.EndsWith("-stacked", StringComparison.Ordinal);
        var hasItems = mapping.FindEntry("items") is not null;

        // Items in a stack are its parts, which series are.
        var data = hasItems && !isStacked ? OfItems(scope) : OfSeries(scope, isStacked);
        var lines = ChartLines.Read(scope);
        var panels = BlockValues.Choice(mapping, "panels", ["yes", "no"], scope.Block) == "yes";
        var labels = BlockValues.Choice(mapping, "labels", ["auto", "all", "ends", "none"], scope.Block);
        if (data is not var (categories, series) || categories.IsEmpty || series.IsEmpty)
            return null;
        return new SeriesChart
        {
            Numbers = scope.Numbers.Axis,
            Form = scope.Type.Split('-')[0] switch { "bar" => SeriesForm.Bar, "line" => SeriesForm.Line, "area" => SeriesForm.Area, _ => SeriesForm.Column },
            IsStacked = isStacked,
            HasPanels = panels && series.Length > 1,
            HasPeriods = !hasItems || isStacked,
            HasSeriesOfPeriods = hasItems && !isStacked,
            Labels = labels switch { "all" => ValueLabels.All, "ends" => ValueLabels.Ends, "none" => ValueLabels.None, _ => ValueLabels.Auto },
            Categories = categories,
            Series = series,
            Lines = lines,
        };
    }

    private static (ImmutableArray<ImmutableArray<Inline>> Categories, ImmutableArray<ChartSeries> Series)? OfSeries(ChartScope scope, bool isStacked)
    {
        if ((scope.Mapping.FindEntry("items") ?? scope.List("series")) is not { } list)
            return null;
        var items = Items(list, scope);
        if (isStacked && !ChartSums.Check(items, scope))
            return null;
        var periods = Periods(scope, isRequired: list.Key.Text == "series");
        var names = periods.Select(p => scope.Name(p, scope.Block.NameSpan)).ToImmutableArray();
        var series = ImmutableArray.CreateBuilder<ChartSeries>(items.Length);
        foreach (var item in items)
        {
            var name = scope.Name(item);
            var shown = items.Length == 1 ? [] : name;
            ImmutableArray<ChartValue> values = [.. periods.Select((p, i) => scope.Value(item.Metric, p, shown, names[i], item.Span))];
            CheckNumbers(values, item.Metric.Id.Text, item.Span, scope);
            series.Add(new ChartSeries(name, values));
        }

        if (isStacked)
            CheckShares(items, periods, scope);
        return (names, series.ToImmutable());
    }

    private static void CheckShares(ImmutableArray<ChartItem> items, ImmutableArray<Period> periods, ChartScope scope)
    {
        foreach (var period in periods)
            ChartSums.CheckShares([.. items.Select(i => FactSeries.Find(scope.Values, i.Metric, period)).OfType<MetricValue>()], period, scope);
    }

    private static (ImmutableArray<ImmutableArray<Inline>> Categories, ImmutableArray<ChartSeries> Series)? OfItems(ChartScope scope)
    {
        var items = Items(scope.Mapping.FindEntry("items")!, scope);
        var periods = Periods(scope, isRequired: false);
        var names = items.Select(scope.Name).ToImmutableArray();
        var series = ImmutableArray.CreateBuilder<ChartSeries>(periods.Length);
        foreach (var period in periods)
        {
            var name = scope.Name(period, scope.Block.NameSpan);
            var shown = periods.Length == 1 ? [] : name;
            series.Add(new ChartSeries(name, [.. items.Select((item, i) => scope.Value(item.Metric, period, shown, names[i], item.Span))]));
        }

        for (var i = 0; i < items.Length; i++)
            CheckNumbers([.. series.Select(s => s.Values[i])], items[i].Metric.Id.Text, items[i].Span, scope);
        return (names, series.ToImmutable());
    }

    private static ImmutableArray<ChartItem> Items(Foundation.Yaml.YamlEntry list, ChartScope scope) =>
        [.. ChartItem.Read(list, [], scope.Block).Where(i => scope.Numbers.Takes(i.Metric, i.Span))];

    private static ImmutableArray<Period> Periods(ChartScope scope, bool isRequired)
    {
        if (!isRequired && scope.Mapping.FindEntry("periods") is null)
            return [scope.Period()];
        return scope.List("periods") is { } entry ? [.. BlockValues.Periods(entry.Value, "periods", scope.Block).Distinct().Order()] : [];
    }

    private static void CheckNumbers(ImmutableArray<ChartValue> values, string metric, SourceSpan span, ChartScope scope)
    {
        // Where a place says nothing at all, that is told already.
        if (values.All(v => v.Amount is null) && values.All(v => v.Citation is not null) && !values.IsEmpty)
            scope.Diagnostics.Add(ChartDiagnostics.SeriesWithoutNumbers.At(span, metric));
    }
}
