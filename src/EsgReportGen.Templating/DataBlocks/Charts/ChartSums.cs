using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>What must hold where a chart adds its numbers up: kinds and accounting bases that may be added, boundaries that share nothing, no part beside its whole.</summary>
internal sealed class ChartSums
{
    // Sums of sums of sums could be followed on countless ways; no report comes near.
    private const int MostSteps = 10_000;
    private readonly ChartScope scope;
    private readonly BoundaryMap boundaries;

    private ChartSums(ChartScope scope)
    {
        this.scope = scope;
        boundaries = new BoundaryMap(scope.Chapter.World.Report.Boundaries);
    }

    /// <summary>Whether metrics may be added; otherwise a finding, one for each metric that does not go with one before it.</summary>
    public static bool Check(ImmutableArray<ChartItem> items, ChartScope scope)
    {
        var sums = new ChartSums(scope);
        var holds = true;
        for (var i = 1; i < items.Length; i++)
            holds &= items.Take(i).All(earlier => sums.MayBeAdded(earlier, items[i]));
        return holds;
    }

    private bool MayBeAdded(ChartItem one, ChartItem other)
    {
        var (first, second) = (one.Metric.Id.Text, other.Metric.Id.Text);
        if (PartOf(first, second) || PartOf(second, first))
        {
            var (part, whole) = PartOf(first, second) ? (first, second) : (second, first);
            scope.Diagnostics.Add(ChartDiagnostics.PartBesideWhole.At(other.Span, part, whole));
            return false;
        }

        if (one.Metric.IsInstant != other.Metric.IsInstant)
        {
            scope.Diagnostics.Add(ChartDiagnostics.DayBesideYear.At(other.Span, one.Metric.IsInstant ? first : second, one.Metric.IsInstant ? second : first));
            return false;
        }

        return scope.Values.TraitsOf(first) is not { } a || scope.Values.TraitsOf(second) is not { } b || MayBeAdded((one, a), (other, b));
    }

    private bool MayBeAdded((ChartItem Item, FactTraits Traits) one, (ChartItem Item, FactTraits Traits) other)
    {
        var (first, second) = (one.Item.Metric.Id.Text, other.Item.Metric.Id.Text);
        var (a, b) = (one.Traits, other.Traits);
        if (a.Kind.NeverMixes() && b.Kind.NeverMixes() && a.Kind != b.Kind)
        {
            scope.Diagnostics.Add(ChartDiagnostics.MixedKinds.At(other.Item.Span, first, Word(a.Kind), second, Word(b.Kind)));
            return false;
        }

        if (a.Basis is { } basis && b.Basis is { } otherBasis && !string.Equals(basis, otherBasis, StringComparison.Ordinal))
        {
            scope.Diagnostics.Add(ChartDiagnostics.MixedBases.At(other.Item.Span, first, basis, second, otherBasis));
            return false;
        }

        foreach (var boundary in a.Boundaries)
        {
            if (b.Boundaries.FirstOrDefault(o => boundaries.Overlap(boundary, o)) is not { } overlapping)
                continue;
            scope.Diagnostics.Add(ChartDiagnostics.OverlappingBoundaries.At(other.Item.Span, first, boundary, second, overlapping));
            return false;
        }

        return true;
    }

    /// <summary>Whether a metric is in what adds up to another, over any number of sums, or is a member of its breakdown.</summary>
    private bool PartOf(string part, string whole)
    {
        if (string.Equals(part, whole, StringComparison.Ordinal))
            return true;
        for (var total = scope.Values.Catalog.Find(part)?.Total; total is not null; total = scope.Values.Catalog.Find(total)?.Total)
        {
            if (string.Equals(total, whole, StringComparison.Ordinal))
                return true;
        }

        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { whole }, new Queue<string>([whole]));
        while (open.TryDequeue(out var total) && seen.Count < MostSteps)
        {
            // A difference holds neither what is taken away nor all that it is taken from.
            var sums = scope.Values.SumsOf(total).Where(s => !s.Addends.Any(a => a.IsSubtracted));
            foreach (var addend in sums.SelectMany(s => s.Addends).Where(a => seen.Add(a.Metric)))
            {
                if (string.Equals(addend.Metric, part, StringComparison.Ordinal))
                    return true;
                open.Enqueue(addend.Metric);
            }
        }

        return false;
    }

    /// <summary>The numbers that a fact may stand for in the chart's unit, before any magnitude; every number for one that is none.</summary>
    public static Interval RangeOf(MetricValue value, ChartScope scope)
    {
        if (value.Content is not FactContent.Number { Measurement: var measurement } || scope.Numbers.Unit is not { } unit)
            return Interval.All;
        var range = value.Range == Interval.All ? Interval.Of(measurement) : value.Range;
        return UnitCatalog.Conversion(measurement.Unit, unit) is { } factor
            ? range.Map(n => factor.TryApply(n, out var converted) ? converted : n)
            : Interval.All;
    }

    /// <summary>A fact's number in the chart's unit, before any magnitude; null for none.</summary>
    public static Measurement? Measured(MetricValue? value, ChartScope scope)
    {
        if (value?.Content is not FactContent.Number { Measurement: var measurement } || scope.Numbers.Unit is not { } unit
            || UnitCatalog.Conversion(measurement.Unit, unit) is not { } factor
            || !factor.TryApply(measurement.Amount, out var amount) || !factor.TryApply(measurement.Precision, out var precision))
        {
            return null;
        }

        return measurement with { Amount = amount, Unit = unit, Precision = precision };
    }

    /// <summary>Reports shares of a period that are more than a whole whatever their rounding hides.</summary>
    public static void CheckShares(IReadOnlyCollection<MetricValue> parts, Period period, ChartScope scope)
    {
        if (scope.Numbers.IsPercentage && parts.Count > 1 && Sum(parts, scope).Low > 100)
            scope.Diagnostics.Add(ChartDiagnostics.SharesAboveWhole.At(scope.Block.NameSpan, period.ToString(), Number(parts.Sum(p => Amount(p, scope)))));
    }

    /// <summary>What the sum of facts may be, in the chart's unit.</summary>
    public static Interval Sum(IEnumerable<MetricValue> parts, ChartScope scope) => parts.Aggregate(Interval.Of(0m), (sum, p) => sum.Add(RangeOf(p, scope)));

    /// <summary>A fact's number in the chart's unit; 0 for none.</summary>
    public static decimal Amount(MetricValue value, ChartScope scope) => Measured(value, scope)?.Amount ?? 0;

    /// <summary>A number for a message.</summary>
    public static string Number(decimal amount) => DecimalRounding.Trim(DecimalRounding.Round(amount, 6)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of the chart's unit for a message, e.g. <c>1200.5 tCO2e</c>.</summary>
    public static string Text(decimal amount, ChartScope scope) =>
        Number(amount) + (scope.Numbers.Unit is { Code.Length: > 0 } unit ? " " + unit.Code : string.Empty);

    private static string Word(MetricKind? kind) => kind is { } known ? FactWords.Of(known) : "unknown";
}
