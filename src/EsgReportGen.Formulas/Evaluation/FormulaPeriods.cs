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
        var periods = new List<Period>();
        var hasYears = HasYears(series);
        foreach (var input in series)
        {
            foreach (var entry in input.Entries)
            {
                var period = entry.Fact.Period;
                if ((!hasYears || period.Kind != PeriodKind.Instant) && !periods.Contains(period))
                    periods.Add(period);
            }
        }

        periods.Sort();
        return periods;
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
