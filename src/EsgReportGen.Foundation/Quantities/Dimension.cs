using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// What a unit measures: a product of powers of base dimensions, such as <c>energy</c>, <c>mass-co2e</c>, <c>currency:CNY</c>,
/// <c>count:parcels</c>, <c>mass[product]</c>. A value with equality; the empty product is a bare ratio.
/// </summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private readonly ImmutableSortedDictionary<string, int> powers;
    private readonly string text;

    private Dimension(ImmutableSortedDictionary<string, int> powers)
    {
        this.powers = powers;
        text = Describe(powers);
    }

    /// <summary>The dimension of a bare ratio.</summary>
    public static Dimension None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>Whether it is the dimension of a bare ratio.</summary>
    public bool IsNone => powers.IsEmpty;

    /// <summary>The base dimensions with their powers, none zero, in ordinal order of their names.</summary>
    public IEnumerable<KeyValuePair<string, int>> Powers => powers;

    /// <summary>The dimension of one base, to the first power.</summary>
    public static Dimension Of(string baseName) => None.With(baseName, 1);

    /// <summary>The dimension of a product.</summary>
    public Dimension Multiply(Dimension other) => other.powers.Aggregate(this, (result, p) => result.With(p.Key, p.Value));

    /// <summary>The dimension of a quotient.</summary>
    public Dimension Divide(Dimension other) => other.powers.Aggregate(this, (result, p) => result.With(p.Key, -p.Value));

    /// <summary>The dimension of a whole power.</summary>
    public Dimension Power(int exponent) => exponent == 0
        ? None
        : new(powers.ToImmutableSortedDictionary(p => p.Key, p => p.Value * exponent, StringComparer.Ordinal));

    /// <summary>The dimension kept apart by a qualifier: <c>mass[product]</c> for mass.</summary>
    internal Dimension Qualified(string qualifier) =>
        new(powers.ToImmutableSortedDictionary(p => p.Key + "[" + qualifier + "]", p => p.Value, StringComparer.Ordinal));

    /// <inheritdoc />
    public bool Equals(Dimension? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>In words for a diagnostic: <c>mass-co2e/currency:CNY</c>, <c>ratio</c>.</summary>
    public override string ToString() => text;

    private Dimension With(string name, int exponent)
    {
        var sum = (powers.TryGetValue(name, out var power) ? power : 0) + exponent;
        return new Dimension(sum == 0 ? powers.Remove(name) : powers.SetItem(name, sum));
    }

    private static string Base(KeyValuePair<string, int> power) =>
        Math.Abs(power.Value) == 1 ? power.Key : power.Key + "^" + Math.Abs(power.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Describe(ImmutableSortedDictionary<string, int> powers)
    {
        if (powers.IsEmpty)
            return "ratio";
        var above = new StringBuilder();
        var below = new StringBuilder();
        foreach (var power in powers)
        {
            var target = power.Value > 0 ? above : below;
            if (target.Length > 0)
                target.Append('·');
            target.Append(Base(power));
        }

        return (above.Length == 0 ? "1" : above.ToString()) + (below.Length == 0 ? string.Empty : "/" + below);
    }
}
