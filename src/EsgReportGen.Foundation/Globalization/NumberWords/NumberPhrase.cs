namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>A number that a text writes in words.</summary>
/// <param name="Length">How many UTF-16 units it takes, above 0.</param>
/// <param name="Value">The number; null for a vague one such as <c>dozens</c>.</param>
public readonly record struct NumberPhrase(int Length, decimal? Value);
