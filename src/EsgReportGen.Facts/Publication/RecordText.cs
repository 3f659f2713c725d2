using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Facts.Publication;

/// <summary>Restatements as a hint shows them, ready to be pasted.</summary>
internal static class RecordText
{
    /// <summary>A restatement of one period.</summary>
    /// <param name="edition">The edition that printed another value.</param>
    /// <param name="period">The period.</param>
    /// <param name="reason">A reason to begin with.</param>
    /// <param name="more">Further keys, each with a comma before it.</param>
    public static string Of(Edition edition, Period period, string reason, string more = "") =>
        $"restatements: [{{ edition: {edition.Key.Text}, reasons: [{reason}], periods: [{period}]{more} }}]";
}
