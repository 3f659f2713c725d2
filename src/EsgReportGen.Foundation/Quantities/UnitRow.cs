using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>One line of the unit table.</summary>
/// <param name="Code">The unit's code.</param>
/// <param name="Symbol">How it prints.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">Factor to the dimension's coherent unit.</param>
/// <param name="Prefixes">Letters of <see cref="UnitPrefixes"/> that may stand before it.</param>
/// <param name="Aliases">Other spellings; those without a space and of at most eight letters take the prefixes too.</param>
internal sealed record UnitRow(string Code, string Symbol, Dimension Dimension, UnitFactor Factor, string Prefixes, ImmutableArray<string> Aliases);
