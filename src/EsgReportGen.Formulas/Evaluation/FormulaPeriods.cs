using System.Collections.Generic;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>
/// For which periods a formula is evaluated: all for which one of its inputs says something, years before days when both occur (what holds on
/// a year's last day serves that year). Inputs of a fixed period do not count; a formula of those alone is for the report's own period.
/// A period for which an input says nothing then gets no result.
/// </summary>
internal static class FormulaPeriods
{
    /// <summary>The periods in ascending order.</summary>
    public static List<Period> Of(Bound formula, Period reportPeriod)
    {
        var series = new List<MetricSeries>();
        formula.AddOwnSeries(series);
        if (series.Count == 0)
            return [reportPeriod];
        var periods = new List<Period>(series[0].Entries.Count);
        var hasYears = HasYears(series);
        foreach (var input in series)
        {
            foreach (var entry in input.Entries)
            {
                if (!hasYears || entry.Fact.Period.Kind != PeriodKind.Instant)
                    Insert(periods, entry.Fact.Period);
            }
        }

        return periods;
    }

    // Inputs mostly ascend through the same periods.
    private static void Insert(List<Period> periods, Period period)
    {
        if (periods.Count == 0 || periods[periods.Count - 1].CompareTo(period) < 0)
        {
            periods.Add(period);
            return;
        }

        var place = periods.BinarySearch(period);
        if (place < 0)
            periods.Insert(~place, period);
    }

    private static bool HasYears(List<MetricSeries> series)
    {
        foreach (var input in series)
        {
            if (!input.IsInstant)
                return true;
        }

        return false;
    }
}
