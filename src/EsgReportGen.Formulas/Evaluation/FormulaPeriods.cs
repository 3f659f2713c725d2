using System.Collections.Generic;
using System.Linq;
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
        var periods = new SortedSet<Period>();
        var hasYears = series.Any(s => !s.IsInstant);
        foreach (var input in series)
        {
            foreach (var entry in input.Entries)
            {
                if (!hasYears || entry.Fact.Period.Kind != PeriodKind.Instant)
                    periods.Add(entry.Fact.Period);
            }
        }

        return series.Count == 0 ? [reportPeriod] : [.. periods];
    }
}
