using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>
/// Reads a waterfall: the change of a <c>metric</c> between two periods by <c>steps</c>, whose own changes must add up to it, or <c>items</c> of one
/// <c>period</c>, each a <c>step</c> that adds to those before it or a <c>total</c> of them.
/// </summary>
internal static class WaterfallReader
{
    /// <summary>The keys of the type.</summary>
    public static ImmutableArray<string> Keys { get; } = ["in", "scale", "metric", "from", "to", "steps", "rest", "items", "period"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static WaterfallChart? Read(ChartScope scope)
    {
        if (scope.Mapping.FindEntry("items") is { } items)
            return OfItems(items, scope);
        if (scope.Mapping.FindEntry("metric") is not { } entry)
        {
            scope.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(scope.Block.NameSpan, scope.Block.Name, "metric"));
            return null;
        }

        if (ChartItem.Read(entry.Value, "metric", scope.Block) is not [var metric, ..] || !scope.Numbers.Takes(metric.Metric, metric.Span) || scope.List("steps") is not { } list)
            return null;
        var steps = ChartItem.Read(list, [], scope.Block).Where(i => scope.Numbers.Takes(i.Metric, i.Span)).ToImmutableArray();
        var to = scope.Period("to");
        var from = scope.Period(scope.Mapping, "from") ?? to.AddYears(-1);
        if (from.CompareTo(to) >= 0)
        {
            scope.Diagnostics.Add(ChartDiagnostics.PeriodsNotAscending.At(scope.Mapping.FindEntry("from")?.Value.Span ?? scope.Block.NameSpan, from.ToString(), to.ToString()));
            return null;
        }

        return steps.IsEmpty || !ChartSums.Check(steps, scope) ? null : OfChange(metric, from, to, steps, scope);
    }

    private static WaterfallChart? OfChange(ChartItem metric, Period from, Period to, ImmutableArray<ChartItem> steps, ChartScope scope)
    {
        var hasRest = BlockValues.Choice(scope.Mapping, "rest", ["yes", "no"], scope.Block) == "yes";
        var bars = ImmutableArray.CreateBuilder<WaterfallStep>(steps.Length + 3);
        bars.Add(Total(metric.Metric, from, metric, scope));
        var (sum, exact) = (Interval.Of(0m), 0m);
        var isWhole = true;
        foreach (var step in steps)
        {
            if (Change(step, from, to, scope) is not var (fact, range))
            {
                isWhole = false;
                continue;
            }

            (sum, exact) = (sum.Add(range), exact + fact.Difference!.Value.Amount);
            var name = scope.Name(step);
            bars.Add(new WaterfallStep(WaterfallRole.Step, name, scope.Value(fact, scope.Numbers, [], name, step.Span)));
        }

        if (isWhole && Change(metric, from, to, scope) is var (whole, total) && !sum.Meets(total))
            Differ(metric, whole, exact, steps, hasRest, bars, scope);
        bars.Add(Total(metric.Metric, to, metric, scope));
        return new WaterfallChart { Numbers = scope.Numbers.Axis, Steps = bars.ToImmutable() };
    }

    private static void Differ(
        ChartItem metric, Fact whole, decimal sum, ImmutableArray<ChartItem> steps, bool hasRest, ImmutableArray<WaterfallStep>.Builder bars, ChartScope scope)
    {
        var change = whole.Difference!.Value;
        if (!hasRest)
        {
            scope.Diagnostics.Add(ChartDiagnostics.StepsDoNotAddUp.At(metric.Span, ChartSums.Text(sum, scope), metric.Metric.Id.Text, ChartSums.Text(change.Amount, scope)));
            return;
        }

        var rest = whole with { Difference = whole.Difference with { Value = change with { Amount = change.Amount - sum }, Without = [.. steps.Select(s => s.Metric.Id.Text)] } };
        ImmutableArray<Inline> name = [new TextInline(scope.Locale.Word(LocaleWord.Rest), metric.Span)];
        bars.Add(new WaterfallStep(WaterfallRole.Step, name, scope.Value(rest, scope.Numbers, [], name, metric.Span)));
    }

    private static WaterfallStep Total(Metric metric, Period period, ChartItem item, ChartScope scope)
    {
        var name = scope.Name(period, item.Span);
        return new WaterfallStep(WaterfallRole.Total, name, scope.Value(metric, period, [], name, item.Span));
    }

    /// <summary>The change of a metric as a fact, in the chart's unit, with what its sources' rounding leaves open; null with a finding.</summary>
    private static (Fact Fact, Interval Range)? Change(ChartItem item, Period from, Period to, ChartScope scope)
    {
        var (before, after) = (FactSeries.Find(scope.Values, item.Metric, from), FactSeries.Find(scope.Values, item.Metric, to));
        if (ChartSums.Measured(before, scope) is not { } start || ChartSums.Measured(after, scope) is not { } end)
        {
            var missing = before?.Content is FactContent.Number ? to : from;
            scope.Diagnostics.Add(ChartDiagnostics.StepWithoutValue.At(item.Span, item.Metric.Id.Text, missing.ToString()));
            return null;
        }

        var precision = System.Math.Max(start.Precision, end.Precision);
        var difference = new Measurement(end.Amount - start.Amount, scope.Numbers.Unit!, precision, Qualifier.Exact, precision > 0);
        var fact = new Fact(after!, new ValueFormat { ShowsPlus = true }) { Difference = new FactDifference(difference, from, []) };
        return (fact, ChartSums.RangeOf(after!, scope).Subtract(ChartSums.RangeOf(before!, scope)));
    }

    private static WaterfallChart? OfItems(YamlEntry entry, ChartScope scope)
    {
        var period = scope.Period();
        var items = ChartItem.Read(entry, ["role"], scope.Block).Where(i => scope.Numbers.Takes(i.Metric, i.Span)).ToImmutableArray();
        var bars = ImmutableArray.CreateBuilder<WaterfallStep>(items.Length);
        ChartSums.Check([.. items.Where(i => !IsTotal(i, scope))], scope);
        var (sum, exact) = (Interval.Of(0m), 0m);
        foreach (var item in items)
        {
            var isTotal = IsTotal(item, scope) || bars.Count == 0;
            var name = scope.Name(item);
            bars.Add(new WaterfallStep(isTotal ? WaterfallRole.Total : WaterfallRole.Step, name, scope.Value(item.Metric, period, [], name, item.Span)));
            if (FactSeries.Find(scope.Values, item.Metric, period) is not { Content: FactContent.Number } value || ChartSums.Measured(value, scope) is not { } measured)
                continue;
            var range = ChartSums.RangeOf(value, scope);
            if (isTotal && bars.Count > 1 && !sum.Meets(range))
                scope.Diagnostics.Add(ChartDiagnostics.TotalIsNotSum.At(item.Span, item.Metric.Id.Text, ChartSums.Text(exact, scope), ChartSums.Text(measured.Amount, scope)));
            (sum, exact) = isTotal ? (range, measured.Amount) : (sum.Add(range), exact + measured.Amount);
        }

        return bars.Count == 0 ? null : new WaterfallChart { Numbers = scope.Numbers.Axis, Steps = bars.ToImmutable() };
    }

    private static bool IsTotal(ChartItem item, ChartScope scope) => item.Keys is not null && BlockValues.Choice(item.Keys, "role", ["total", "step"], scope.Block) == "total";
}
