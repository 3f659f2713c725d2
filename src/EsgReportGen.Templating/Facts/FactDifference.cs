using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Templating.Facts;

/// <summary>What lies between two amounts: a fact and an earlier one of its metric, or a fact and its parts.</summary>
/// <param name="Value">The amount, in the metric's unit; negative for a fall.</param>
/// <param name="From">The period compared with; null for what is left without the parts.</param>
/// <param name="Without">Ids of the metrics that are taken away; empty for none.</param>
internal sealed record FactDifference(Measurement Value, Period? From, ImmutableArray<string> Without)
{
    /// <summary>What is done, in template words.</summary>
    public string Operation => Without.IsEmpty ? "difference" : "rest without " + string.Join(", ", Without);
}
