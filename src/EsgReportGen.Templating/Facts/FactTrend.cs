using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Templating.Facts;

/// <summary>How a fact went over several periods.</summary>
/// <param name="Text">The words that tell it.</param>
/// <param name="From">The first period.</param>
internal sealed record FactTrend(string Text, Period From);
