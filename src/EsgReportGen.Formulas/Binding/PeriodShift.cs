using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Formulas.Binding;

/// <summary>How a part of a formula looks at another period: some years off, or always the same.</summary>
/// <param name="Years">Years to add.</param>
/// <param name="Fixed">The period always meant; null for one relative to the period evaluated.</param>
internal readonly record struct PeriodShift(int Years, Period? Fixed)
{
    /// <summary>The period before.</summary>
    public static PeriodShift Prior => new(-1, null);

    /// <summary>The period meant when a formula is evaluated for one. The year before year 1 is that year.</summary>
    public Period From(Period period) => Fixed ?? (period.Year + Years < 1 ? period : period.AddYears(Years));
}
