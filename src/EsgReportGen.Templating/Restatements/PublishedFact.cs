using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Restatements;

/// <summary>What an earlier edition printed, as a fact that can be printed again.</summary>
internal static class PublishedFact
{
    /// <summary>The fact, printed with the digits of its edition and in its unit: a number of decimals that the metric has by now is not its own.</summary>
    public static Fact Of(Metric metric, HistoricValue was)
    {
        var value = new MetricValue(metric, was.Value.Period, was.Value.Content, [], new Provenance(was.Value.Span, null, []));
        return new Fact(value, AsKnown(was.Value.Content)) { Edition = was.Edition };
    }

    /// <summary>The format that prints all digits that are known, in the value's own unit.</summary>
    public static ValueFormat AsKnown(FactContent content) =>
        content is FactContent.Number number ? new ValueFormat { Unit = number.Measurement.Unit } : ValueFormat.AsPublished;
}
