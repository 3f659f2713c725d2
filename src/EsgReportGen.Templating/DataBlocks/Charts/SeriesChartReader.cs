using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>
/// Reads columns, bars, lines and areas: <c>series</c> over <c>periods</c>, or <c>items</c> of one <c>period</c>; items of several periods have a series a
/// period.
/// </summary>
internal static class SeriesChartReader
{
    /// <summary>The keys of these types.</summary>
    public static ImmutableArray<string> Keys { get; } = ["series", "items", "periods", "period", "lines", "panels", "labels"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static SeriesChart? Read(ChartScope scope)
    {
        var mapping = scope.Mapping;
        if (mapping.FindEntry("series") is not null && mapping.FindEntry("items") is { } both)
        {
            scope.Diagnostics.Add(ChartDiagnostics.SeriesAndItems.At(both.Key.Span));
            return null;
        }

        var data = mapping.FindEntry("items") is not null ? OfItems(scope) : OfSeries(scope);
        var lines = ChartLines.Read(scope);
        var panels = BlockValues.Choice(mapping, "panels", ["yes", "no"], scope.Block) == "yes";
        var labels = BlockValues.Choice(mapping, "labels", ["auto", "all", "ends", "none"], scope.Block);
        if (data is not var (categories, series) || categories.IsEmpty || series.IsEmpty)
            return null;
        return new SeriesChart
        {
            Numbers = scope.Numbers.Axis,
            Form = scope.Type.Split('-')[0] switch { "bar" => SeriesForm.Bar, "line" => SeriesForm.Line, "area" => SeriesForm.Area, _ => SeriesForm.Column },
            IsStacked = scope.Type.EndsWith("-stacked", StringComparison.Ordinal),
            HasPanels = panels && series.Length > 1,
            HasPeriods = mapping.FindEntry("series") is not null,
            Labels = labels switch { "all" => ValueLabels.All, "ends" => ValueLabels.Ends, "none" => ValueLabels.None, _ => ValueLabels.Auto },
            Categories = categories,
            Series = series,
            Lines = lines,
        };
    }

    private static (ImmutableArray<ImmutableArray<Inline>> Categories, ImmutableArray<ChartSeries> Series)? OfSeries(ChartScope scope)
    {
        if (scope.List("series") is not { } list)
            return null;
        var items = Items(list, scope);
        var periods = Periods(scope);
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

        return (names, series.ToImmutable());
    }

    private static (ImmutableArray<ImmutableArray<Inline>> Categories, ImmutableArray<ChartSeries> Series)? OfItems(ChartScope scope)
    {
        var items = Items(scope.Mapping.FindEntry("items")!, scope);
        var periods = scope.Mapping.FindEntry("periods") is null ? [scope.Period()] : Periods(scope);
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

    private static ImmutableArray<Period> Periods(ChartScope scope) =>
        scope.List("periods") is { } entry ? [.. BlockValues.Periods(entry.Value, "periods", scope.Block).Distinct().Order()] : [];

    private static void CheckNumbers(ImmutableArray<ChartValue> values, string metric, SourceSpan span, ChartScope scope)
    {
        // Where a place says nothing at all, that is told already.
        if (values.All(v => v.Amount is null) && values.All(v => v.Citation is not null) && !values.IsEmpty)
            scope.Diagnostics.Add(ChartDiagnostics.SeriesWithoutNumbers.At(span, metric));
    }
}
