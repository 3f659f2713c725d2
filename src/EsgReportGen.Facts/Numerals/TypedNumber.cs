using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Numerals;

/// <summary>A number typed by hand, as far as its text tells what it counts.</summary>
/// <param name="Shown">What its digits say, without sign.</param>
/// <param name="Decimals">Decimals written.</param>
/// <param name="Magnitude">What it is counted in; 1 without a magnitude word.</param>
/// <param name="IsPercentage">Whether a percent sign follows.</param>
/// <param name="Unit">The unit that follows; null for none that is known.</param>
internal readonly record struct TypedNumber(decimal Shown, int Decimals, decimal Magnitude, bool IsPercentage, Unit? Unit)
{
    /// <summary>What it says, the magnitude included.</summary>
    public decimal Value => Shown * Magnitude;

    /// <summary>Whether a magnitude word or a unit says what its size is.</summary>
    public bool IsCounted => Magnitude != 1 || Unit is not null;
}
