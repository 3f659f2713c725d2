namespace EsgReportGen.Foundation.Globalization;

/// <summary>A word that numbers are counted in: <c>million</c>, <c>万</c>.</summary>
/// <param name="Key">Its key in templates: the English word, or the locale's own.</param>
/// <param name="Factor">What it stands for, above 0.</param>
/// <param name="Word">How it prints behind a number; with <c>{}</c> where the number stands.</param>
public sealed record MagnitudeWord(string Key, decimal Factor, string Word);
