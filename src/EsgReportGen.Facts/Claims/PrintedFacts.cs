using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>The facts of a metric as an earlier edition printed them.</summary>
internal static class PrintedFacts
{
    /// <summary>The facts of the periods that the edition printed, in ascending order.</summary>
    public static ImmutableArray<MetricValue> Of(MetricValues values, ValueHistory history, string metric, string edition)
    {
        var facts = ImmutableArray.CreateBuilder<MetricValue>();
        foreach (var fact in values.Of(metric))
        {
            foreach (var printed in history.Of(metric, fact.Period))
            {
                if (printed.Edition.Key.Text == edition && Content(printed.Value, values.UnitOf(metric)) is { } content)
                    facts.Add(fact with { Content = content, Range = content is FactContent.Number number ? Interval.Of(number.Measurement) : Interval.All });
            }
        }

        return facts.ToImmutable();
    }

    private static FactContent? Content(PublishedValue value, Unit? unit)
    {
        if (value.Missing is { } reason)
            return new FactContent.Missing(reason);
        if (value.Measurement is not { } printed || unit is null)
            return null;
        return UnitCatalog.Conversion(printed.Unit, unit) is { } factor && factor.TryApply(printed.Amount, out var amount) && factor.TryApply(printed.Precision, out var precision)
            ? new FactContent.Number(printed with { Amount = amount, Precision = precision, Unit = unit })
            : null;
    }
}
