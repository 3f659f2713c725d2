using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads a ring: <c>items</c> of one <c>period</c> that add up, and perhaps the <c>whole</c> that they must add up to.</summary>
internal static class DonutReader
{
    /// <summary>The keys of the type.</summary>
    public static ImmutableArray<string> Keys { get; } = ["in", "scale", "items", "period", "whole", "rest"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static DonutChart? Read(ChartScope scope)
    {
        if (scope.List("items") is not { } list)
            return null;
        var items = ChartItem.Read(list, [], scope.Block).Where(i => scope.Numbers.Takes(i.Metric, i.Span)).ToImmutableArray();
        var period = scope.Period();
        var hasRest = BlockValues.Choice(scope.Mapping, "rest", ["yes", "no"], scope.Block) == "yes";
        if (items.IsEmpty || !ChartSums.Check(items, scope))
            return null;
        var slices = ImmutableArray.CreateBuilder<NamedValue>(items.Length + 1);
        foreach (var item in items)
        {
            var name = scope.Name(item);
            slices.Add(new NamedValue(name, scope.Value(item.Metric, period, [], name, item.Span)));
            if (slices[^1].Value.Amount < 0)
                scope.Diagnostics.Add(ChartDiagnostics.NegativePart.At(item.Span, item.Metric.Id.Text));
        }

        var centre = Whole(items, slices, period, hasRest, scope);
        if (slices.All(s => s.Value.Citation is null || s.Value.Amount is null or 0))
            scope.Diagnostics.Add(ChartDiagnostics.NothingToDivide.At(list.Key.Span));
        CheckShares(items, period, scope);
        return new DonutChart { Numbers = scope.Numbers.Axis, Slices = slices.ToImmutable(), Centre = centre };
    }

    private static NamedValue? Whole(ImmutableArray<ChartItem> items, ImmutableArray<NamedValue>.Builder slices, Period period, bool hasRest, ChartScope scope)
    {
        if (scope.Mapping.FindEntry("whole") is not { } entry || ChartItem.Read(entry.Value, "whole", scope.Block) is not [var whole, ..] || !scope.Numbers.Takes(whole.Metric, whole.Span))
            return null;
        var name = scope.Name(whole);
        var value = scope.Value(whole.Metric, period, [], name, whole.Span);
        if (FactSeries.Find(scope.Values, whole.Metric, period) is { Content: FactContent.Number } fact)
            Compare(items, slices, fact, whole, hasRest, scope);
        return new NamedValue(name, value);
    }

    /// <summary>Holds the parts against the whole; what they leave is a part of its own, if that is asked for.</summary>
    private static void Compare(
        ImmutableArray<ChartItem> items, ImmutableArray<NamedValue>.Builder slices, MetricValue whole, ChartItem item, bool hasRest, ChartScope scope)
    {
        var parts = items.Select(i => FactSeries.Find(scope.Values, i.Metric, whole.Period)).ToImmutableArray();

        // What is missing may be all that the others leave.
        if (parts.Any(p => p?.Content is not FactContent.Number))
            return;
        var (sum, total) = (ChartSums.Sum(parts!, scope), ChartSums.RangeOf(whole, scope));
        if (sum.Meets(total))
            return;
        var (all, known) = (parts.Sum(p => ChartSums.Amount(p!, scope)), ChartSums.Amount(whole, scope));
        if (total.IsBelow(sum))
            scope.Diagnostics.Add(ChartDiagnostics.PartsAboveWhole.At(item.Span, ChartSums.Text(all, scope), item.Metric.Id.Text, ChartSums.Text(known, scope)));
        else if (!hasRest)
            scope.Diagnostics.Add(ChartDiagnostics.PartsAreNotWhole.At(item.Span, ChartSums.Text(all, scope), item.Metric.Id.Text, ChartSums.Text(known, scope)));
        else
            slices.Add(Rest(parts!, whole, known - all, item, scope));
    }

    private static NamedValue Rest(ImmutableArray<MetricValue> parts, MetricValue whole, decimal amount, ChartItem item, ChartScope scope)
    {
        var precision = parts.Add(whole).Max(v => ChartSums.Measured(v, scope)?.Precision ?? 0);
        var rest = new Measurement(amount, scope.Numbers.Unit!, precision, Qualifier.Exact, true);
        var fact = new Fact(whole, ValueFormat.AsPublished) { Difference = new FactDifference(rest, null, [.. parts.Select(p => p.Metric.Id.Text)]) };
        ImmutableArray<Inline> name = [new TextInline(scope.Locale.Word(LocaleWord.Rest), item.Span)];
        return new NamedValue(name, scope.Value(fact, scope.Numbers, [], name, item.Span));
    }

    /// <summary>Shares of one whole are not above it.</summary>
    private static void CheckShares(ImmutableArray<ChartItem> items, Period period, ChartScope scope)
    {
        var parts = items.Select(i => FactSeries.Find(scope.Values, i.Metric, period)).Where(p => p?.Content is FactContent.Number).ToImmutableArray();
        ChartSums.CheckShares([.. parts!], period, scope);
    }
}
