using System;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// A unit of measurement, simple (<c>kWh</c>) or compound (<c>tCO2e/million CNY</c>); immutable. Equal units have the same code.
/// Made by <see cref="UnitCatalog"/>. Two units convert into each other when their dimensions are equal.
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    internal Unit(string code, string symbol, Dimension dimension, decimal numerator, decimal denominator)
    {
        Code = code;
        Symbol = symbol;
        Dimension = dimension;
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The bare ratio, code <c>ratio</c>; prints no symbol.</summary>
    public static Unit Ratio { get; } = new("ratio", string.Empty, Dimension.None, 1, 1);

    /// <summary>As written in the project's files, e.g. <c>tCO2e/million CNY</c>.</summary>
    public string Code { get; }

    /// <summary>How it is printed where the locale says nothing else, e.g. <c>tCO₂e/million CNY</c>; empty for a ratio or a bare count.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>Together with <see cref="Denominator"/> the exact factor to the coherent unit of the dimension; above 0.</summary>
    public decimal Numerator { get; }

    /// <summary>The divisor of the factor; above 0.</summary>
    public decimal Denominator { get; }

    /// <summary>Whether amounts convert between the two.</summary>
    public bool ConvertsTo(Unit other) => Dimension.Equals(other.Dimension);

    /// <inheritdoc />
    public bool Equals(Unit? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
