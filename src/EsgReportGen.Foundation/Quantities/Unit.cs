using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// A unit of measurement, simple (<c>kWh</c>) or compound (<c>tCO2e/million CNY</c>); immutable. Equal units have the same code.
/// Made by <see cref="UnitCatalog"/>. Two units convert into each other when their dimensions are equal.
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    private Unit(ImmutableArray<UnitTerm> terms, string code, string symbol)
    {
        Terms = terms;
        Code = code;
        Symbol = symbol;
        Dimension = Dimension.None;
        Factor = UnitFactor.One;
        foreach (var term in terms)
        {
            Dimension = Dimension.Multiply(term.Dimension.Power(term.Power));
            Factor = Factor.Multiply(term.Factor.Power(term.Power));
        }
    }

    /// <summary>The bare ratio, code <c>ratio</c>; prints no symbol.</summary>
    public static Unit Ratio { get; } = new([], "ratio", string.Empty);

    /// <summary>As a project's file would write it, e.g. <c>tCO2e/million CNY</c>; other spellings of one unit have one code.</summary>
    public string Code { get; }

    /// <summary>How it is printed where the locale says nothing else, e.g. <c>tCO₂e/million CNY</c>; empty for a ratio or a bare count.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The exact factor to the coherent unit of the dimension.</summary>
    public UnitFactor Factor { get; }

    /// <summary>Its parts in the order in which they print: those above the stroke, then those below. Empty for a ratio.</summary>
    internal ImmutableArray<UnitTerm> Terms { get; }

    /// <summary>Whether amounts convert between the two.</summary>
    public bool ConvertsTo(Unit other) => Dimension.Equals(other.Dimension);

    /// <summary>The unit that a magnitude word counts: <c>CNY</c> for <c>million CNY</c>, for "941 billion" of it are billions of CNY, not of millions; else this unit.</summary>
    public Unit WithoutMultiple() =>
        !Terms.IsEmpty && Terms[0] is { Multiple.Length: > 0, Power: 1 } first && UnitPrefixes.Magnitude(first.Multiple) is { } factor
            ? Of(Terms.SetItem(0, first with { Multiple = string.Empty, Factor = first.Factor.Divide(UnitFactor.Of(factor)) }))
            : this;

    /// <inheritdoc />
    public bool Equals(Unit? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The unit of these terms; the ratio if there is none.</summary>
    internal static Unit Of(ImmutableArray<UnitTerm> terms)
    {
        if (terms.IsEmpty)
            return Ratio;
        var ordered = terms.RemoveAll(t => t.Power < 0).AddRange(terms.RemoveAll(t => t.Power > 0));
        return new Unit(ordered, Compose(ordered, t => t.Name, isCode: true), Compose(ordered, t => t.Symbol, isCode: false));
    }

    /// <summary>This unit with a code and a symbol of the project's own.</summary>
    internal Unit Named(string code, string symbol) =>
        Of([new UnitTerm(code, symbol, string.Empty, 1, Dimension, Factor)]);

    /// <summary>Puts the texts of terms together: <c>a·b²/c/d</c>. Terms without text leave no trace.</summary>
    internal static string Compose(ImmutableArray<UnitTerm> terms, Func<UnitTerm, string> text, bool isCode, Func<string, string>? multiple = null)
    {
        var result = new StringBuilder();
        foreach (var term in terms)
        {
            var part = text(term);
            if (part.Length == 0)
                continue;
            if (!isCode && term.Multiple.Length > 0)
                part = (multiple is null ? term.Multiple : multiple(term.Multiple)) + "\u00A0" + part;
            if (term.Multiple.Length > 0 && Math.Abs(term.Power) != 1)
                part = "(" + part + ")";
            if (term.Power < 0)
                result.Append(result.Length == 0 ? "1/" : "/");
            else if (result.Length > 0)
                result.Append('·');
            result.Append(part).Append(PowerMark(Math.Abs(term.Power), isCode && term.TakesPlainPowers, isCode));
        }

        return result.ToString();
    }

    private static string PowerMark(int power, bool isPlain, bool isCode) => power switch
    {
        1 => string.Empty,
        2 or 3 when isPlain => power == 2 ? "2" : "3",
        2 when !isCode => "²",
        3 when !isCode => "³",
        _ => "^" + power.ToString(CultureInfo.InvariantCulture),
    };
}
