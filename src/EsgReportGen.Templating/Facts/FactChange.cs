using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Templating.Facts;

/// <summary>How a value changed against an earlier one.</summary>
/// <param name="Amount">Percent, or percentage points; negative for a fall. Not rounded.</param>
/// <param name="Decimals">Decimals that its sources allow, 0 or 1.</param>
/// <param name="IsPoints">Whether it is percentage points.</param>
/// <param name="From">The period compared with.</param>
internal sealed record FactChange(decimal Amount, int Decimals, bool IsPoints, Period From)
{
    /// <summary>The amount as its digits show it.</summary>
    public decimal Shown => decimal.Round(Amount, Decimals, System.MidpointRounding.AwayFromZero);
}
