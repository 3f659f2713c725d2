using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>A number turned into text, and what the text says exactly; for citations and for checks of what is printed.</summary>
/// <param name="Text">The text as it stands on the page, with no-break spaces inside.</param>
/// <param name="Shown">The number that the digits say, in the printed unit and magnitude.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="LosesDigits">Whether a digit that was published is rounded away.</param>
public readonly record struct FormattedValue(string Text, decimal Shown, int Decimals, bool LosesDigits)
{
    /// <summary>The unit that the number is printed in.</summary>
    public Unit Unit { get; init; } = Unit.Ratio;

    /// <summary>The number before rounding, in the printed unit and magnitude.</summary>
    public decimal Exact { get; init; }

    /// <summary>The worth of the last digit that it was rounded to, in the printed unit and magnitude: 0.1, or 1000 where less is not known. Above 0.</summary>
    public decimal Step { get; init; } = 1;
}
