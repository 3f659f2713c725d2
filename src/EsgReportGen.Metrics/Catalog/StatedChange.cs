using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>A change against an earlier period that the source itself states.</summary>
/// <param name="From">The period compared with.</param>
/// <param name="Percent">Relative change in percent with its digits as written; negative for a fall.</param>
/// <param name="Span">The place of the number.</param>
public sealed record StatedChange(Period From, decimal Percent, SourceSpan Span)
{
    /// <summary>The worth of the last digit of the percentage.</summary>
    public decimal Precision => 1 / DecimalRounding.PowerOfTen(DecimalRounding.ScaleOf(Percent));

    /// <summary>The percentages that it may stand for.</summary>
    public Interval Range => Interval.Around(Percent, Precision / 2);

    /// <summary>What the earlier value must have been: 8.65 to 8.77 for 8.1 after a change of -7.0%.</summary>
    /// <param name="now">What the later value may stand for.</param>
    /// <returns>Every number where the change may be a fall to nothing.</returns>
    public Interval ImpliedPrior(Interval now) => now.Divide(Interval.Of(1).Add(Range.Multiply(Interval.Of(0.01m))));
}
