namespace EsgReportGen.Foundation.Globalization;

/// <summary>A number turned into text, and what the text says exactly; for citations and for checks of what is printed.</summary>
/// <param name="Text">The text as it stands on the page, with no-break spaces inside.</param>
/// <param name="Shown">The number that the digits say, in the printed unit and magnitude.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="LosesDigits">Whether a digit that was published is rounded away.</param>
public readonly record struct FormattedValue(string Text, decimal Shown, int Decimals, bool LosesDigits);
