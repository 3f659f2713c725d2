namespace EsgReportGen.Foundation.Quantities;

/// <summary>A number with its unit, as published: with its last digit and how it is meant. A value.</summary>
/// <param name="Amount">The number in <paramref name="Unit"/>, with the digits as written: 39.0 keeps its zero.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Precision">The worth of the last digit that counts, in the same unit, e.g. 1000 or 0.1; 0 for an exact number (a count, a zero).</param>
/// <param name="Qualifier">How it is meant.</param>
/// <param name="HasStatedPrecision">Whether the project's files state the precision; otherwise it is the last digit as written.</param>
public readonly record struct Measurement(decimal Amount, Unit Unit, decimal Precision, Qualifier Qualifier = Qualifier.Exact, bool HasStatedPrecision = false);
