namespace EsgReportGen.Foundation.Globalization;

/// <summary>How a language writes and says a unit.</summary>
/// <param name="Symbol">What prints behind a number and in captions; null where the name prints.</param>
/// <param name="One">The name with one; null if there is none.</param>
/// <param name="Other">The name with other numbers; null if there is none.</param>
internal sealed record UnitWords(string? Symbol, string? One, string? Other);
